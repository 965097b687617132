import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { DateItem, LongTextItem, OnItem } from '../../../fields/fields.tsx';
import { generalText } from '../../../text/general.ts';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

/** All defects in one notice (Art. 30). */
export function CorrectionNoticeFields() {
  const t = useText(stepsText);
  const general = useText(generalText);
  return (
    <>
      <OnItem />
      <fieldset className="plain-fieldset">
        <legend>{t.items}</legend>
        <p className="soft small">{t.itemsHint}</p>
        <Form.List name="items">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="item-line">
                  <Form.Item
                    name={name}
                    rules={[{ required: true, whitespace: true, message: general.required }]}
                  >
                    <Input.TextArea
                      autoSize={{ minRows: 1, maxRows: 6 }}
                      maxLength={500}
                      aria-label={t.item(name + 1)}
                    />
                  </Form.Item>
                  {fields.length > 1 ? (
                    <Button
                      type="text"
                      icon={<MinusCircleOutlined />}
                      aria-label={`${general.remove} ${t.item(name + 1)}`}
                      onClick={() => remove(name)}
                    />
                  ) : null}
                </div>
              ))}
              <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add('')}>
                {t.addItem}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <LongTextItem name="guidance" label={t.guidance} />
      <DateItem name="respondBy" label={t.respondBy} hint={t.respondByHint} future />
    </>
  );
}
