import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Chain, Relation } from '../contract.ts';
import { INVERSE_RELATIONS } from '../domain/relations.ts';
import { validityOn } from '../domain/validity.ts';
import { RELATION_LABELS } from '../labels/review.ts';
import { relationsFrom, relationsTo, type RelationRow } from '../store/decisions.ts';
import { relatedDocuments, relationsAround, type RelatedDocument } from '../store/relations.ts';

/** Which documents besides the published ones may be shown: those of agencies the reader may look into. */
export type MaySee = (agencyId: string) => boolean;

/** A document, if the reader may see it. */
export const shown = (document: RelatedDocument | undefined, maySee: MaySee): RelatedDocument | undefined =>
  document && (document.isReleased || maySee(document.agencyId)) ? document : undefined;

/**
 * Whether a relation has become public: it was declared on a published document, or with an edition that readers have seen.
 * What a draft declares is for those who may read the draft.
 */
const isDeclared = (row: RelationRow, by: RelatedDocument | undefined, maySee: MaySee): boolean =>
  by !== undefined &&
  (maySee(by.agencyId) || (by.releasedEdition !== null && (row.edition_number ?? 0) <= by.releasedEdition));

/** How a document stands to others and others to it; what the reader may not see is left out. */
export async function relationsOf(
  db: Database | Tx,
  documentId: string,
  today: CalendarDate,
  maySee: MaySee,
  /** Number of an edition that is shown as if it were released. */
  previewed = 0,
): Promise<Relation[]> {
  const from = await relationsFrom(db, [documentId]);
  const to = await relationsTo(db, [documentId]);
  const others = [documentId, ...from.map((row) => row.target_id), ...to.map((row) => row.document_id)];
  const documents = await relatedDocuments(
    db,
    others.filter((id) => id !== null),
  );
  const outgoing = from.flatMap((row) => {
    const isShown = (row.edition_number ?? 0) <= previewed;
    if (!isShown && !isDeclared(row, documents.get(documentId), maySee)) return [];
    const other = row.target_id === null ? undefined : shown(documents.get(row.target_id), maySee);
    return row.target_id !== null && !other ? [] : [toRelation(row, row.type, other, today)];
  });
  const incoming = to.flatMap((row) => {
    const other = shown(documents.get(row.document_id), maySee);
    return other && isDeclared(row, other, maySee)
      ? [toRelation(row, INVERSE_RELATIONS[row.type], other, today)]
      : [];
  });
  return [...outgoing, ...incoming];
}

function toRelation(
  row: RelationRow,
  relation: Relation['relation'],
  other: RelatedDocument | undefined,
  today: CalendarDate,
): Relation {
  return {
    id: row.id,
    relation,
    label: RELATION_LABELS[relation],
    documentId: other?.id ?? null,
    title: other?.title ?? row.target_text ?? '',
    documentNumber: other?.documentNumber ?? null,
    effectiveOn: row.effective_on,
    note: row.note,
    validity: other ? validityOn(other, today) : null,
    isReleased: other?.isReleased ?? false,
    applied: row.applied_on !== null,
  };
}

/** All documents that hang together with one, in the order of their dates, and how. */
export async function chainOf(
  db: Database | Tx,
  documentId: string,
  today: CalendarDate,
  maySee: MaySee,
): Promise<Chain> {
  const around = await relationsAround(db, documentId);
  const ids = around.flatMap((row) => [row.document_id, row.target_id ?? documentId]);
  const documents = await relatedDocuments(db, [...new Set([documentId, ...ids])]);
  const declared = around.filter((row) => isDeclared(row, documents.get(row.document_id), maySee));
  const rows = joinedTo(documentId, declared);
  const linked = new Set([
    documentId,
    ...rows.flatMap((row) => [row.document_id, row.target_id ?? documentId]),
  ]);
  const visible = new Map(
    [...documents].filter(
      ([id, document]) => linked.has(id) && (id === documentId || shown(document, maySee) !== undefined),
    ),
  );
  const nodes = [...visible.values()]
    .sort((a, b) => ((a.signedOn ?? '9') + a.id < (b.signedOn ?? '9') + b.id ? -1 : 1))
    .map((document) => ({
      documentId: document.id,
      title: document.title,
      documentNumber: document.documentNumber,
      signedOn: document.signedOn,
      validity: validityOn(document, today),
      isReleased: document.isReleased,
      isThis: document.id === documentId,
    }));
  const edges = rows.flatMap((row) => {
    if (row.target_id === null || !visible.has(row.document_id) || !visible.has(row.target_id)) return [];
    const { document_id: fromId, target_id: toId, type, effective_on: effectiveOn } = row;
    return [{ fromId, toId, type, label: RELATION_LABELS[type], effectiveOn }];
  });
  return { nodes, edges };
}

/** The relations by which documents hang together with one, when only these count. */
function joinedTo(documentId: string, rows: readonly RelationRow[]): RelationRow[] {
  const reached = new Set([documentId]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { document_id, target_id } of rows) {
      if (target_id === null) continue;
      if (reached.has(document_id)) reached.add(target_id);
      else if (reached.has(target_id)) reached.add(document_id);
    }
  }
  return rows.filter(({ document_id }) => reached.has(document_id));
}
