import { OnItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function ConfirmFields() {
  const t = useText(stepsText);
  return <OnItem label={t.confirmOn} />;
}
