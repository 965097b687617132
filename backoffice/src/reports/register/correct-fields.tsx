import { Checkbox, Form } from 'antd';
import type { RegisterEntryView } from '../../api/reports.ts';
import { DateItem, NumberItem, ReasonItem, TextItem } from '../../fields/fields.tsx';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';
import { AmountItem } from './figure-fields.tsx';

/** What the entry should have said, or that it was never to be made; always with a reason. */
export function CorrectFields({ entry }: { entry: RegisterEntryView }) {
  const t = useText(reportsText);
  const isVoid = Form.useWatch<boolean | undefined>('void', Form.useFormInstance());
  return (
    <>
      <Form.Item name="void" valuePropName="checked">
        <Checkbox>{t.voidEntry}</Checkbox>
      </Form.Item>
      {isVoid ? null : (
        <>
          {entry.issuedOn ? (
            <>
              <TextItem name="title" label={t.docTitle} required />
              <TextItem name="documentNumber" label={t.docNumber} max={100} />
              <DateItem name="issuedOn" label={t.issuedOn} required />
              {entry.repealedOn ? <DateItem name="repealedOn" label={t.repealedOn} /> : null}
            </>
          ) : (
            <>
              <div className="field-pair">
                <DateItem name="from" label={t.from} required future />
                <DateItem name="to" label={t.to} required future />
              </div>
              {entry.kind === 'fees' ? (
                <AmountItem />
              ) : (
                <NumberItem name="quantity" label={t.quantity} required max={100_000_000} />
              )}
            </>
          )}
          <TextItem name="source" label={t.source} required />
        </>
      )}
      <ReasonItem label={t.reason} />
    </>
  );
}
