import { Link } from '@tanstack/react-router';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { Mark } from '../parts/mark.tsx';
import { documentsText } from '../text/documents.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { DeadlineWhy } from './deadline-why.tsx';
import { useVocabulary } from './use-vocabulary.ts';

/** Which document it is, where it stands, whether the public sees it, and until when it must be public. */
export function DocumentHead({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const { colon } = useText(marksText);
  const { label } = useVocabulary();
  const newest = document.editions[0]!;
  const { validity } = document;
  return (
    <div className="case-head">
      <p className="small soft">
        <Link to="/documents">{t.back}</Link> · {t.edition(edition.number)}
        {document.indexNumber ? ` · ${document.indexNumber}` : ''}
      </p>
      <div className="row">
        <h1>{edition.title}</h1>
        <Mark tone={newest.reviewState === 'sent_back' ? 'cinnabar' : 'indigo'}>
          {label('stages', document.stage)}
        </Mark>
        {document.isReleased ? <Mark tone="pine">{t.live}</Mark> : <Mark tone="plain">{t.notLive}</Mark>}
        <Mark tone={edition.attribute === 'proactive' ? 'plain' : 'amber'}>
          {label('attributes', edition.attribute)}
        </Mark>
        {document.isReleased && validity ? (
          <Mark tone={validity === 'in_force' ? 'pine' : 'amber'}>{label('validities', validity)}</Mark>
        ) : null}
      </div>
      <DeadlineWhy document={document} />
      {document.isReleased && newest.reviewState !== 'approved' ? (
        <p className="soft">{t.liveAndDraft}</p>
      ) : null}
      {newest.reviewState === 'sent_back' && newest.sentBackReason ? (
        <p className="step-warning head-warning">
          {t.sentBack}
          {colon}
          {newest.sentBackReason}
        </p>
      ) : null}
    </div>
  );
}
