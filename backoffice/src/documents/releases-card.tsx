import type { StaffDocument } from '../api/documents.ts';
import { documentsText } from '../text/documents.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** When which edition stood where. */
export function ReleasesCard({ document }: { document: StaffDocument }) {
  const t = useText(documentsText);
  const { colon } = useText(marksText);
  const { label, columnName } = useVocabulary();
  if (document.releases.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-releases">
      <h2 id="h-releases">{t.releases}</h2>
      <ul className="entries">
        {document.releases.map((release) => (
          <li key={`${release.editionNumber}-${release.releasedOn}`}>
            <b>{t.edition(release.editionNumber)}</b> {release.releasedOn}
            {release.endedOn
              ? ` — ${release.endedOn} ${release.endedBy === 'withdrawn' ? t.endedWithdrawn : t.endedReplaced}`
              : ''}
            <p className="soft small">{release.columns.map(columnName).join('、')}</p>
            {release.withdrawalReason ? (
              <p className="small">
                {label('withdrawalReasons', release.withdrawalReason)}
                {release.withdrawalNote ? `${colon}${release.withdrawalNote}` : ''}
              </p>
            ) : null}
            {release.publicNotice ? (
              <p className="small">
                {t.publicNotice}
                {colon}
                {release.publicNotice}
              </p>
            ) : null}
            {release.movedTo ? (
              <p className="small">
                {t.movedTo}{' '}
                <a href={release.movedTo} target="_blank" rel="noopener">
                  {release.movedTo}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
