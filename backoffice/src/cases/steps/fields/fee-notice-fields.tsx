import { LongTextItem, ChoiceItem, NumberItem, OnItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function FeeNoticeFields() {
  const t = useText(stepsText);
  return (
    <>
      <ChoiceItem
        name="basis"
        label={t.feeBasis}
        required
        options={[
          { value: 'per_page', label: t.perPage },
          { value: 'per_request', label: t.perRequest },
        ]}
      />
      <NumberItem name="quantity" label={t.quantity} required min={1} />
      <NumberItem name="amount" label={t.amount} hint={t.amountHint} />
      <LongTextItem name="reductionReason" label={t.reductionReason} max={500} />
      <LongTextItem name="paymentMethod" label={t.paymentMethod} required max={500} />
      <OnItem />
    </>
  );
}
