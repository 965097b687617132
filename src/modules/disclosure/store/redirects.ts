import type { Database, Tx } from '../../../kernel/database/types.ts';
import { disclosureTables } from './dossier.ts';
import type { AddressRedirectsTable } from './edition-tables.ts';
import type { Selectable } from 'kysely';

export type RedirectRow = Selectable<AddressRedirectsTable>;

/** No address is followed further than this. */
const MOST_MOVES = 30;

/** The address of a document's page on the portal. */
export const documentPath = (id: string): string => `/documents/${id}`;

/** The address as it is kept: with its query, without fragment and closing slash, escapes in one spelling. */
export function addressKey(address: string): string {
  const [path = '/', ...query] = address.split('#')[0]!.split('?');
  const plain = path.replace(/\/{2,}/g, '/');
  const short = plain.length > 1 ? plain.replace(/\/+$/, '') : plain;
  return inAscii([oneSpelling(short), ...query].join('?'));
}

/** As browsers send it and a header can carry it: whatever is no plain sign is escaped. */
const inAscii = (address: string): string =>
  address.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);

function oneSpelling(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}

/**
 * Where an old address leads now: the end of all moves, also those made later; null when it was never moved, or the
 * moves lead in a circle or too far. Asked for addresses that name nothing, and for withdrawn documents. An address with
 * a query that nobody entered is looked for without it.
 */
export async function redirectFor(db: Database | Tx, address: string): Promise<string | null> {
  const whole = addressKey(address);
  const end = await endOfMoves(db, whole);
  return end === undefined && whole.includes('?')
    ? ((await endOfMoves(db, whole.split('?')[0]!)) ?? null)
    : (end ?? null);
}

/** The end of the moves from an address; null for a circle, undefined when it never moved. */
async function endOfMoves(db: Database | Tx, began: string): Promise<string | null | undefined> {
  const seen = new Set<string>();
  let at = began;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (seen.has(at)) return null;
    seen.add(at);
    const row = await redirectRow(db, at);
    if (!row) return at === began ? undefined : at;
    at = row.to_document === null ? addressKey(row.to_path!) : documentPath(row.to_document);
  }
  return null;
}

/** The move entered for an address. */
const redirectRow = (db: Database | Tx, path: string): Promise<RedirectRow | undefined> =>
  disclosureTables(db)
    .selectFrom('address_redirects')
    .selectAll()
    .where('from_path', '=', path)
    .executeTakeFirst();

/** Whether sending `from` to `to` would lead back to `from`. */
export async function leadsBack(db: Database | Tx, from: string, to: string): Promise<boolean> {
  const origin = addressKey(from);
  if (addressKey(to) === origin) return true;
  let at = addressKey(to);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const row = await redirectRow(db, at);
    if (!row) return false;
    at = row.to_document === null ? addressKey(row.to_path!) : documentPath(row.to_document);
    if (at === origin) return true;
  }
  return true;
}

/**
 * Enters moves; an address that moved before leads to the new place from now on. An address that another agency has
 * entered stays theirs: the old sites of two agencies may have had the same paths.
 */
export async function putRedirects(tx: Tx, rows: readonly RedirectRow[]): Promise<void> {
  for (const row of rows) {
    const { from_path, ...rest } = { ...row, from_path: addressKey(row.from_path) };
    await disclosureTables(tx)
      .insertInto('address_redirects')
      .values({ from_path, ...rest })
      .onConflict((conflict) =>
        conflict
          .column('from_path')
          .doUpdateSet(rest)
          .where('address_redirects.agency_id', '=', rest.agency_id),
      )
      .execute();
  }
}

/** Takes back the move of an address: something stands there again. */
export async function removeRedirect(tx: Tx, path: string): Promise<void> {
  await disclosureTables(tx)
    .deleteFrom('address_redirects')
    .where('from_path', '=', addressKey(path))
    .execute();
}
