import { NumberItem, OnItem, ReasonItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function ExtensionFields() {
  const t = useText(stepsText);
  return (
    <>
      <NumberItem name="workingDays" label={t.workingDays} required min={1} max={20} />
      <ReasonItem label={t.extensionReason} />
      <OnItem />
    </>
  );
}
