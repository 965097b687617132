import { PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useDesk } from '../../../app/session.ts';
import { DateItem, LongTextItem, TextItem } from '../../../fields/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';

/** The search log a court asks for when information is said not to exist (Art. 36(4)). */
export function SearchesFields() {
  const t = useText(decisionText);
  const general = useText(generalText);
  const { me } = useDesk();
  return (
    <Form.List name={['evidence', 'searches']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="search-entry">
              <legend className="soft small">
                {t.searchNumber(name + 1)}{' '}
                <Button type="link" size="small" onClick={() => remove(name)}>
                  {general.remove}
                </Button>
              </legend>
              <div className="field-pair">
                <TextItem name={[name, 'where']} label={t.searchWhere} required max={200} />
                <TextItem name={[name, 'terms']} label={t.searchTerms} required max={200} />
                <TextItem name={[name, 'by']} label={t.searchBy} required max={50} />
                <DateItem name={[name, 'on']} label={t.searchOn} required />
              </div>
              <LongTextItem name={[name, 'result']} label={t.searchResult} required max={500} />
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => add({ by: me.person.name, on: me.today })}
          >
            {t.add} {t.searchNumber(fields.length + 1)}
          </Button>
        </>
      )}
    </Form.List>
  );
}
