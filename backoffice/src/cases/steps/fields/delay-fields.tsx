import { DateItem, OnItem, ReasonItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function DelayFields() {
  const t = useText(stepsText);
  return (
    <>
      <DateItem name="until" label={t.until} required future />
      <ReasonItem label={t.delayReason} />
      <OnItem />
    </>
  );
}
