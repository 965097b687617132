import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { ChoiceItem, DateItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { calendarText, HOLIDAYS } from '../../text/calendar.ts';
import { generalText } from '../../text/general.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** Holidays by first and last day. */
export function HolidayRanges({ legend }: { legend: string }) {
  const t = useText(calendarText);
  const general = useText(generalText);
  const language = useLanguage();
  return (
    <fieldset className="plain-fieldset">
      <legend>{legend}</legend>
      <p className="soft small">{t.rangeHint}</p>
      <Form.List name="ranges">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="item-line">
                <ChoiceItem
                  name={[name, 'holiday']}
                  label={t.holiday}
                  required
                  options={optionsOf(HOLIDAYS, language)}
                />
                <DateItem name={[name, 'from']} label={t.from} required future />
                <DateItem name={[name, 'to']} label={t.to} required future />
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={`${general.remove} ${name + 1}`}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ holiday: 'other' })}>
              {t.addRange}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
