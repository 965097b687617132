import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { ENDING_RELATIONS } from '../../domain/relations.ts';
import { KINDS_WITH_VALIDITY } from '../../domain/vocabulary.ts';
import { annulledRepealsOf } from '../../store/annulled-repeals.ts';
import { markApplied, relationsFrom, type RelationRow } from '../../store/decisions.ts';
import { updateDocument } from '../../store/documents.ts';
import { lockDossier, type Dossier, type DocumentRow, type EditionRow } from '../../store/dossier.ts';
import { markRepealed } from '../../store/released.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Enters the end of a document: its day and basis, what readers find, the fact. Dates decide when it takes effect. */
export async function enterRepeal(
  ctx: ActContext,
  dossier: Dossier,
  { repealedOn, basis, by }: { repealedOn: string; basis: string; by?: string },
): Promise<void> {
  const { id, agency_id } = dossier.document;
  const approved = lastApproved(dossier);
  await updateDocument(ctx.tx, { id, agency_id, repealed_on: repealedOn, repeal_basis: basis });
  await markRepealed(ctx.tx, id, repealedOn);
  await recordDocumentFacts(ctx, dossier.document, {
    kind: 'disclosure.repealed',
    legalOn: repealedOn,
    data: { basis, kind: approved?.kind ?? null, ...(by === undefined ? {} : { by }) },
  });
}

export const lastApproved = ({ editions }: Dossier): EditionRow | undefined =>
  editions.findLast((edition) => edition.review_state === 'approved');

/** Whether a document can be marked as repealed now. */
export function isRepealable(dossier: Dossier): boolean {
  const approved = lastApproved(dossier);
  return (
    approved !== undefined &&
    KINDS_WITH_VALIDITY.includes(approved.kind) &&
    dossier.document.repealed_on === null
  );
}

/**
 * A document that is released ends those of its own agency which it repeals or replaces, from the day the relation names
 * or the day it takes effect. Documents of other agencies are only referred to: each agency marks its own.
 */
export async function enterRepeals(
  ctx: ActContext,
  document: DocumentRow,
  edition: EditionRow,
): Promise<void> {
  for (const relation of await relationsFrom(ctx.tx, [document.id])) {
    if (!(await wasTakenBack(ctx, relation, edition))) await enterFor(ctx, relation, edition);
  }
}

/** Enters one repeal if it is to be entered; false when the other document cannot be ended by it. */
export async function enterFor(
  ctx: ActContext,
  relation: RelationRow,
  edition: EditionRow,
): Promise<boolean> {
  if (!ENDING_RELATIONS.includes(relation.type) || relation.applied_on !== null) return false;
  const target = relation.target_id === null ? undefined : await lockDossier(ctx.tx, relation.target_id);
  if (!target || target.document.agency_id !== relation.agency_id || !isRepealable(target)) return false;
  const signedOn = lastApproved(target)?.signed_on ?? null;
  const wanted = relation.effective_on ?? edition.effective_on ?? ctx.today;
  await enterRepeal(ctx, target, {
    repealedOn: signedOn !== null && wanted < signedOn ? signedOn : wanted,
    basis: basisOf(edition),
    by: relation.document_id,
  });
  await markApplied(ctx.tx, relation, ctx.today);
  return true;
}

/**
 * Whether an end of the document was taken back as wrong after an earlier release had this relation: it is entered again
 * only when somebody declares it anew.
 */
async function wasTakenBack(ctx: ActContext, relation: RelationRow, edition: EditionRow): Promise<boolean> {
  if (relation.target_id === null || relation.edition_number === edition.number) return false;
  const annulled = await annulledRepealsOf(ctx.tx, [relation.target_id]);
  return annulled.some(({ annulled_at: at }) => at >= relation.created_at);
}

const basisOf = ({ title, document_number }: EditionRow): string =>
  `《${title}》${document_number === null ? '' : `（${document_number}）`}`;
