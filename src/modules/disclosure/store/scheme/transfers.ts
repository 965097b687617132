import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { TransferDocument } from '../../contract.ts';
import { schemeTables, type TransferItemRow, type TransferRow } from '../scheme-tables.ts';

interface Waiting {
  readonly agencyId: string;
  readonly receiverKey: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const waiting = (db: Database | Tx, { agencyId, receiverKey, from, to }: Waiting) =>
  schemeTables(db)
    .selectFrom('released_documents as r')
    .leftJoin('transfer_items as t', (join) =>
      join
        .onRef('t.document_id', '=', 'r.document_id')
        .on('t.agency_id', '=', agencyId)
        .on('t.receiver_key', '=', receiverKey),
    )
    .where('r.agency_id', '=', agencyId)
    .where('t.document_id', 'is', null)
    .$if(from !== undefined, (query) => query.where('r.released_on', '>=', from!))
    .$if(to !== undefined, (query) => query.where('r.released_on', '<=', to!));

/** Released documents that this receiver has not been given, oldest first. */
export async function waitingDocuments(
  db: Database | Tx,
  which: Waiting,
  most: number,
): Promise<TransferDocument[]> {
  return waiting(db, which)
    .select(['r.document_id as documentId', 'r.title', 'r.document_number as documentNumber'])
    .select(['r.index_number as indexNumber', 'r.signed_on as signedOn', 'r.released_on as releasedOn'])
    .orderBy('r.released_on')
    .orderBy('r.document_id')
    .limit(most)
    .execute();
}

/** How many wait, and since when. */
export async function countWaiting(
  db: Database | Tx,
  which: Waiting,
): Promise<{ count: number; oldestOn: string | null }> {
  return waiting(db, which)
    .select([sql<number>`count(*)::int`.as('count'), sql<string | null>`min(r.released_on)`.as('oldestOn')])
    .executeTakeFirstOrThrow();
}

export async function insertTransfer(
  tx: Tx,
  row: TransferRow,
  items: readonly TransferItemRow[],
): Promise<void> {
  await schemeTables(tx).insertInto('transfers').values(row).execute();
  for (let start = 0; start < items.length; start += 200)
    await schemeTables(tx)
      .insertInto('transfer_items')
      .values(items.slice(start, start + 200))
      .execute();
}

export async function updateTransfer(tx: Tx, row: TransferRow): Promise<void> {
  await schemeTables(tx)
    .updateTable('transfers')
    .set(row)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Frees the documents of a discarded list for the next one. */
export async function removeItems(tx: Tx, { id, agency_id: agencyId }: TransferRow): Promise<void> {
  await schemeTables(tx)
    .deleteFrom('transfer_items')
    .where('transfer_id', '=', id)
    .where('agency_id', '=', agencyId)
    .execute();
}

/** One list, locked for the rest of the transaction. */
export function lockTransfer(tx: Tx, id: string): Promise<TransferRow | undefined> {
  return schemeTables(tx)
    .selectFrom('transfers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function transferById(db: Database | Tx, id: string): Promise<TransferRow | undefined> {
  return schemeTables(db).selectFrom('transfers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The documents of lists in their order. */
export async function itemsOfTransfers(
  db: Database | Tx,
  ids: readonly string[],
): Promise<TransferItemRow[]> {
  if (ids.length === 0) return [];
  return schemeTables(db)
    .selectFrom('transfer_items')
    .selectAll()
    .where('transfer_id', 'in', ids)
    .orderBy('transfer_id')
    .orderBy('position')
    .execute();
}

/** The lists of an agency, newest first. */
export async function listedTransfers(
  db: Database | Tx,
  { agencyId, state, year }: { agencyId: string; state?: string | undefined; year?: number | undefined },
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: TransferRow[]; total: number; counts: Map<string, number> }> {
  const filtered = () =>
    schemeTables(db)
      .selectFrom('transfers')
      .where('agency_id', '=', agencyId)
      .$if(state !== undefined, (query) => query.where('state', '=', state as TransferRow['state']))
      .$if(year !== undefined, (query) =>
        query.where('to_on', '>=', `${year}-01-01`).where('from_on', '<=', `${year}-12-31`),
      );
  const rows = await filtered()
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await filtered()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const counts = await schemeTables(db)
    .selectFrom('transfer_items')
    .select(({ fn }) => ['transfer_id', fn.countAll<number>().as('count')])
    .where('agency_id', '=', agencyId)
    .groupBy('transfer_id')
    .execute();
  return { rows, total, counts: new Map(counts.map((one) => [one.transfer_id, one.count])) };
}

/** Documents handed over in a period (annual report). */
export async function transferredInPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const rows = await schemeTables(db)
    .selectFrom('transfer_items as i')
    .innerJoin('transfers as t', (join) =>
      join.onRef('t.id', '=', 'i.transfer_id').onRef('t.agency_id', '=', 'i.agency_id'),
    )
    .select('i.document_id')
    .distinct()
    .where('i.agency_id', '=', agencyId)
    .where('t.state', '=', 'closed')
    .where('t.handed_on', '>=', from)
    .where('t.handed_on', '<=', to)
    .orderBy('i.document_id')
    .execute();
  return rows.map(({ document_id: id }) => id);
}

/** Digests of lists with their documents, for facts and `verify`. */
export async function digestsOfTransfers(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await schemeTables(db).selectFrom('transfers').selectAll().where('id', 'in', ids).execute();
  const items = Map.groupBy(await itemsOfTransfers(db, ids), (item) => item.transfer_id);
  return new Map(
    rows.map((transfer) => [
      transfer.id,
      sha256(canonicalJson({ transfer, items: items.get(transfer.id) ?? [] })),
    ]),
  );
}
