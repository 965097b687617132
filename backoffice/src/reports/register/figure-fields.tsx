import { Form, InputNumber } from 'antd';
import { ChoiceItem, DateItem, NumberItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { REGISTER_KINDS, reportsText } from '../../text/reports.ts';
import { marksText } from '../../text/marks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export function FigureFields() {
  const t = useText(reportsText);
  const language = useLanguage();
  const kind = Form.useWatch<string | undefined>('kind', Form.useFormInstance());
  return (
    <>
      <ChoiceItem
        name="kind"
        label={t.kind}
        required
        options={optionsOf(REGISTER_KINDS, language, ['licensing', 'penalty', 'coercion', 'fees'])}
      />
      <div className="field-pair">
        <DateItem name="from" label={t.from} required />
        <DateItem name="to" label={t.to} required />
      </div>
      {kind === 'fees' ? (
        <AmountItem />
      ) : (
        <NumberItem name="quantity" label={t.quantity} required max={100_000_000} />
      )}
      <TextItem name="source" label={t.source} hint={t.sourceHint} required />
    </>
  );
}

/** An amount in units of 10,000 CNY. */
export function AmountItem() {
  const t = useText(reportsText);
  const { colon } = useText(marksText);
  return (
    <Form.Item
      name="amountWan"
      label={t.amount}
      rules={[{ type: 'number', min: 0, max: 100_000_000, message: `${t.amount}${colon}${t.amountRule}` }]}
    >
      <InputNumber style={{ width: 200 }} />
    </Form.Item>
  );
}
