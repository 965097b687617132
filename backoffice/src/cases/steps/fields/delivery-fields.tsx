import type { Case } from '../../../api/requests.ts';
import { ChoiceItem, FileItem, OnItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function DeliveryFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  return (
    <>
      <ChoiceItem
        name="letterId"
        label={t.letter}
        required
        options={data.letters.map(({ id, title, issuedOn }) => ({
          value: id,
          label: `${title}（${issuedOn}）`,
        }))}
      />
      <OnItem label={t.deliveredDay} />
      <FileItem name="proof" label={t.deliveryProof} />
    </>
  );
}
