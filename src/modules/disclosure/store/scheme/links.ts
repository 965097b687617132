import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { schemeTables } from '../scheme-tables.ts';

/** The items each document stands under, sorted; documents under none are left out. */
export async function itemsOfDocuments(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (documentIds.length === 0) return new Map();
  const rows = await schemeTables(db)
    .selectFrom('scheme_links')
    .select(['document_id', 'item_id'])
    .where('document_id', 'in', documentIds)
    .orderBy('item_id')
    .execute();
  const found = new Map<string, string[]>();
  for (const { document_id: id, item_id: item } of rows) found.set(id, [...(found.get(id) ?? []), item]);
  return found;
}

export async function addLinks(
  tx: Tx,
  rows: readonly {
    agency_id: string;
    document_id: string;
    item_id: string;
    linked_on: string;
    linked_by: string;
  }[],
): Promise<void> {
  if (rows.length > 0)
    await schemeTables(tx)
      .insertInto('scheme_links')
      .values([...rows])
      .execute();
}

export async function removeLinks(tx: Tx, documentId: string, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await schemeTables(tx)
    .deleteFrom('scheme_links')
    .where('document_id', '=', documentId)
    .where('item_id', 'in', itemIds)
    .execute();
}

const digestOf = (items: readonly string[]): string => sha256(canonicalJson(items));

/** Digests of the items of documents, for their facts and for `verify`; a document under none has the empty list. */
export async function digestsOfDocumentSchemes(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const items = await itemsOfDocuments(db, documentIds);
  return new Map(documentIds.map((id) => [id, digestOf(items.get(id) ?? [])]));
}

/** Released documents of each item of an agency: how many, the newest day. */
export function releasedByItem(
  db: Database | Tx,
  agencyId: string,
): Promise<{ itemId: string; documents: number; lastReleasedOn: string }[]> {
  return schemeTables(db)
    .selectFrom('scheme_links as l')
    .innerJoin('released_documents as r', (join) =>
      join.onRef('r.document_id', '=', 'l.document_id').onRef('r.agency_id', '=', 'l.agency_id'),
    )
    .select(['l.item_id as itemId'])
    .select(sql<number>`count(*)::int`.as('documents'))
    .select(sql<string>`max(r.released_on)`.as('lastReleasedOn'))
    .where('l.agency_id', '=', agencyId)
    .groupBy('l.item_id')
    .execute();
}

/**
 * Linked documents that are to be published and are not yet, with the day their period runs from: formation, or for a
 * new edition of what is published already the day of change.
 */
export function draftsByItem(
  db: Database | Tx,
  agencyId: string,
): Promise<{ itemId: string; id: string; title: string; from: string | null }[]> {
  return schemeTables(db)
    .selectFrom('scheme_links as l')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'l.document_id').onRef('d.agency_id', '=', 'l.agency_id'),
    )
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    .select(['l.item_id as itemId', 'd.id', 'e.title'])
    .select(
      sql<string | null>`case when r.document_id is null then coalesce(e.changed_on, e.signed_on)
        else e.changed_on end`.as('from'),
    )
    .where('l.agency_id', '=', agencyId)
    .where('d.discarded_on', 'is', null)
    .where('e.review_state', '!=', 'approved')
    .where('e.attribute', '=', 'proactive')
    .orderBy('d.id')
    .execute();
}

/** The documents of an item: newest edition, standing release. */
export function documentsOfItem(db: Database | Tx, agencyId: string, itemId: string, most: number) {
  return schemeTables(db)
    .selectFrom('scheme_links as l')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'l.document_id').onRef('d.agency_id', '=', 'l.agency_id'),
    )
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    .select(['d.id', 'e.title', 'e.document_number', 'e.signed_on', 'e.changed_on', 'e.attribute'])
    .select(['e.review_state', 'r.released_on', 'e.id as edition_id', 'r.edition_id as released_edition_id'])
    .where('l.agency_id', '=', agencyId)
    .where('l.item_id', '=', itemId)
    .orderBy('r.released_on', (order) => order.desc().nullsFirst())
    .orderBy('d.id', 'desc')
    .limit(most)
    .execute();
}

/** The newest released documents of every item of an agency, at most `most` each. */
export async function newestOfItems(
  db: Database | Tx,
  agencyId: string,
  most: number,
): Promise<{ itemId: string; id: string; title: string; releasedOn: string }[]> {
  const ranked = schemeTables(db)
    .selectFrom('scheme_links as l')
    .innerJoin('released_documents as r', (join) =>
      join.onRef('r.document_id', '=', 'l.document_id').onRef('r.agency_id', '=', 'l.agency_id'),
    )
    .select(['l.item_id as itemId', 'r.document_id as id', 'r.title', 'r.released_on as releasedOn'])
    .select(
      sql<number>`row_number() over (partition by l.item_id order by r.released_on desc, r.document_id desc)`.as(
        'place',
      ),
    )
    .where('l.agency_id', '=', agencyId);
  return schemeTables(db)
    .selectFrom(ranked.as('n'))
    .select(['n.itemId', 'n.id', 'n.title', 'n.releasedOn'])
    .where('n.place', '<=', most)
    .orderBy('n.itemId')
    .orderBy('n.place')
    .execute();
}
