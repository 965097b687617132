import type { StaffDocument } from '../../api/documents.ts';
import { ChoiceItem, LongTextItem } from '../../fields/fields.tsx';
import { repealText } from '../../text/repeal.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { useVocabulary } from '../use-vocabulary.ts';

const ENDED_BY = new Set(['repealed_by', 'replaced_by']);

/** Taking a wrong repeal back: what it was, why it was wrong, what was found. */
export function AnnulRepealFields({ document }: { document: StaffDocument }) {
  const t = useText(repealText);
  const pick = useSay();
  const { options } = useVocabulary();
  const ending = document.relations.find(({ relation, applied }) => ENDED_BY.has(relation) && applied);
  return (
    <>
      <p style={{ marginBottom: 8 }}>{t.from(document.repealedOn ?? '', document.repealBasis ?? '')}</p>
      {ending ? (
        <p style={{ marginBottom: 12 }}>
          {t.ends}
          {pick(ending.label)} {ending.title}
        </p>
      ) : null}
      <ChoiceItem
        name="reason"
        label={t.reason}
        hint={t.afterwards}
        required
        options={options('repealErrors')}
      />
      <LongTextItem name="note" label={t.note} hint={t.noteHint} required max={500} />
    </>
  );
}
