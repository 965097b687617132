import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { LinkState } from '../../domain/checks/link-states.ts';
import { disclosureTables } from '../dossier.ts';
import { CHECKS_KEY, type CheckSettingsValue } from './settings.ts';

/** Where documents that texts link to stand. */
export async function statesOfDocuments(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, LinkState>> {
  if (ids.length === 0) return new Map();
  const tables = disclosureTables(db);
  const documents = await tables.selectFrom('documents').select('id').where('id', 'in', ids).execute();
  const releases = await tables
    .selectFrom('releases')
    .select(['document_id', 'ended_at'])
    .where('document_id', 'in', ids)
    .execute();
  const states = new Map<string, LinkState>(ids.map((id) => [id, 'missing']));
  for (const { id } of documents) states.set(id, 'not_released');
  for (const { document_id: id } of releases) states.set(id, 'withdrawn');
  for (const { document_id: id, ended_at: ended } of releases) if (ended === null) states.set(id, 'ok');
  return states;
}

/** Where files that texts link to stand; files of the edition itself will be seen with it. */
export async function statesOfFiles(
  db: Database | Tx,
  ids: readonly string[],
  own: ReadonlySet<string>,
): Promise<Map<string, LinkState>> {
  if (ids.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('edition_files as f')
    .leftJoin('releases as r', (join) =>
      join.onRef('r.document_id', '=', 'f.document_id').onRef('r.edition_id', '=', 'f.edition_id'),
    )
    .select(['f.file_id', 'r.id as release_id', 'r.ended_at'])
    .where('f.file_id', 'in', ids)
    .execute();
  const states = new Map<string, LinkState>(ids.map((id) => [id, 'missing']));
  for (const row of rows) {
    const state = row.release_id === null ? 'not_released' : row.ended_at === null ? 'ok' : 'withdrawn';
    const before = states.get(row.file_id);
    if (before !== 'ok') states.set(row.file_id, before === 'withdrawn' && state !== 'ok' ? before : state);
  }
  for (const id of ids) if (own.has(id)) states.set(id, 'ok');
  return states;
}

/** What is known of addresses outside. */
export async function statesOfAddresses(
  db: Database | Tx,
  addresses: readonly string[],
): Promise<Map<string, LinkState>> {
  if (addresses.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('external_links')
    .select(['address', 'state'])
    .where('address', 'in', addresses)
    .execute();
  return new Map(
    rows.map(({ address, state }) => [
      address,
      state === 'dead' || state === 'unreachable' || state === 'ok' ? state : 'unknown',
    ]),
  );
}

/** Asks that addresses be looked at by the next run; those looked at lately are left. */
export async function wantAddresses(tx: Tx, addresses: readonly string[], now: Date): Promise<void> {
  if (addresses.length === 0) return;
  await disclosureTables(tx)
    .insertInto('external_links')
    .values(
      addresses.map((address) => ({
        address,
        state: 'waiting' as const,
        status: null,
        checked_at: null,
        wanted_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('address').doUpdateSet({ wanted_at: now }))
    .execute();
}

/** Texts of editions that are drafted or reviewed, of agencies that want addresses outside to be asked. */
export async function textsInWork(tx: Tx): Promise<string[]> {
  const settings = await tx
    .selectFrom('settings')
    .select(['scope', 'value'])
    .where('key', '=', CHECKS_KEY)
    .execute();
  const agencies = settings
    .filter(({ value }) => (value as CheckSettingsValue).externalLinks)
    .map(({ scope }) => scope);
  if (agencies.length === 0) return [];
  const rows = await disclosureTables(tx)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'e.document_id').onRef('d.newest_edition', '=', 'e.number'),
    )
    .select('e.body_html')
    .where('e.agency_id', 'in', agencies)
    .where('e.review_state', 'in', ['draft', 'in_review', 'sent_back'])
    .where('e.body_html', 'like', '%href="http%')
    .execute();
  return rows.map(({ body_html }) => body_html);
}

/** Addresses of texts in work (wanted now) to be asked next: never asked first, then those asked before `before`. */
export async function addressesToAsk(tx: Tx, before: Date, wantedAt: Date, limit: number): Promise<string[]> {
  const rows = await disclosureTables(tx)
    .selectFrom('external_links')
    .select('address')
    .where((where) => where.or([where('checked_at', 'is', null), where('checked_at', '<', before)]))
    .orderBy('checked_at', (order) => order.asc().nullsFirst())
    .where('wanted_at', '>=', wantedAt)
    .limit(limit)
    .execute();
  return rows.map(({ address }) => address);
}

/** Keeps how an address answered. */
export async function keepAnswer(
  tx: Tx,
  address: string,
  answer: { state: 'ok' | 'dead' | 'unreachable' | 'refused'; status: number | null },
  now: Date,
): Promise<void> {
  await disclosureTables(tx)
    .updateTable('external_links')
    .set({ ...answer, checked_at: now })
    .where('address', '=', address)
    .execute();
}
