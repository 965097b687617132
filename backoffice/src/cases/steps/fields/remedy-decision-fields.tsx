import type { Case } from '../../../api/requests.ts';
import { ChoiceItem, LongTextItem, OnItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useSay, useText } from '../../../text/use-text.ts';
import { REMEDY_RESULTS } from '../../../text/vocabulary.ts';

export function RemedyDecisionFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  const language = useLanguage();
  const pick = useSay();
  return (
    <>
      <ChoiceItem
        name="remedyId"
        label={t.remedy}
        required
        options={data.remedies
          .filter(({ result }) => result === null)
          .map((remedy) => ({ value: remedy.id, label: `${pick(remedy.trackLabel)} ${remedy.organ}` }))}
      />
      <ChoiceItem name="result" label={t.result} required options={optionsOf(REMEDY_RESULTS, language)} />
      <OnItem label={t.decidedOn} />
      <LongTextItem name="detail" label={t.resultDetail} max={500} />
    </>
  );
}
