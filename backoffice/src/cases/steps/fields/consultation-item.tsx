import type { Case } from '../../../api/requests.ts';
import { ChoiceItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

/** Which of the consultations is meant. */
export function ConsultationItem({ data }: { data: Case }) {
  const t = useText(stepsText);
  return (
    <ChoiceItem
      name="consultationId"
      label={t.consultation}
      required
      options={data.consultations.map(({ id, name, sentOn }) => ({
        value: id,
        label: `${name}（${sentOn}）`,
      }))}
    />
  );
}
