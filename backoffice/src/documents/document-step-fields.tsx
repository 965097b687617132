import { ChoiceItem, DateItem, LongTextItem, ReasonItem, TextItem } from '../fields/fields.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** Fields of the steps of a document. */
export function DocumentStepFields({ action }: { action: string }) {
  const t = useText(documentsText);
  const { options } = useVocabulary();
  switch (action) {
    case 'disclosure.send_back':
      return <ReasonItem label={t.sendBackReason} />;
    case 'disclosure.approve_and_release':
      return (
        <LongTextItem
          name="secrecyReview"
          label={t.secrecyReview}
          hint={t.secrecyHint}
          required
          max={500}
          rows={3}
        />
      );
    case 'disclosure.start_new_edition':
      return <DateItem name="changedOn" label={t.changedOn} hint={t.changedHint} />;
    case 'disclosure.withdraw_release':
      return (
        <>
          <ChoiceItem
            name="reason"
            label={t.withdrawReason}
            required
            options={options('withdrawalReasons')}
          />
          <LongTextItem name="note" label={t.withdrawNote} hint={t.withdrawNoteHint} required max={500} />
        </>
      );
    case 'disclosure.repeal_document':
      return (
        <>
          <DateItem name="repealedOn" label={t.repealedOn} required future />
          <TextItem name="basis" label={t.repealBasis} required max={200} />
        </>
      );
    default:
      return null;
  }
}
