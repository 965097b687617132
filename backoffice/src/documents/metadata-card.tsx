import type { Edition, StaffDocument } from '../api/documents.ts';
import { Facts } from '../parts/facts.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { DeadlineMark } from './deadline-mark.tsx';
import { useVocabulary } from './use-vocabulary.ts';

/** The document's face: what it is, its numbers, dates, attribute and validity. */
export function MetadataCard({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const { label, columnName } = useVocabulary();
  const rows: [string, React.ReactNode][] = [
    [t.kind, label('kinds', edition.kind)],
    [t.attribute, label('attributes', edition.attribute)],
    [t.columns, edition.columns.map(columnName).join('、')],
    [t.indexNumber, document.indexNumber],
    [t.documentNumber, edition.documentNumber],
    [t.issuer, edition.issuer],
    [t.genre, label('genres', edition.genre)],
    [t.topic, label('topics', edition.topic)],
    [t.keywords, edition.keywords.join('、')],
    [t.signedOn, edition.signedOn],
    [t.changedOn, edition.changedOn],
    [t.effectiveOn, edition.effectiveOn],
    [t.expiresOn, edition.expiresOn],
    // Nothing is in force before it is released.
    [t.validity, document.isReleased ? label('validities', document.validity) : ''],
    [t.deadline, document.deadline ? <DeadlineMark deadline={document.deadline} /> : null],
    [t.ground, label('grounds', edition.withholdingGround)],
    [t.groundReason, edition.withholdingReason],
    [t.drafter, edition.draftedBy.name],
    [t.sentBack, edition.sentBackReason],
    [t.secrecy, edition.secrecyReview],
    [t.repealBasis, document.repealBasis],
  ];
  const always = new Set([t.kind, t.attribute, t.columns, t.indexNumber, t.documentNumber, t.signedOn]);
  return (
    <section className="card" aria-labelledby="h-metadata">
      <h2 id="h-metadata">{t.metadata}</h2>
      <Facts rows={rows.filter(([name, value]) => Boolean(value) || always.has(name))} />
    </section>
  );
}
