import type { Edition, StaffDocument } from '../api/documents.ts';
import { Link } from '@tanstack/react-router';
import { Facts } from '../parts/facts.tsx';
import { documentsText } from '../text/documents.ts';
import { INTERPRETATION_FORMS, interpretationText } from '../text/interpretation.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DeadlineMark } from './deadline-mark.tsx';
import { DocumentTitle } from './document-title.tsx';
import { useVocabulary } from './use-vocabulary.ts';

/** The document's face: all its metadata, since the reviewers sign for each of them. */
export function MetadataCard({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const interpretation = useText(interpretationText);
  const pick = useSay();
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
    [t.facetCategory, label('facetCategories', edition.facetCategory)],
    [t.keywords, edition.keywords.join('、')],
    [t.audience, label('audiences', edition.audience)],
    [t.targetGroups, edition.targetGroups.map((group) => label('targetGroups', group)).join('、')],
    [t.interprets, edition.interpretsId ? <InterpretedLink id={edition.interpretsId} /> : null],
    [
      interpretation.form,
      edition.interpretationForm ? pick(INTERPRETATION_FORMS[edition.interpretationForm]) : '',
    ],
    [t.source, edition.source],
    [t.signedOn, edition.signedOn],
    [t.changedOn, edition.changedOn],
    [t.effectiveOn, edition.effectiveOn],
    [t.expiresOn, edition.expiresOn],
    [t.disclosureTerm, label('disclosureTerms', edition.disclosureTerm)],
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

function InterpretedLink({ id }: { id: string }) {
  return (
    <Link to="/documents/$id" params={{ id }} search={{}}>
      <DocumentTitle id={id} />
    </Link>
  );
}
