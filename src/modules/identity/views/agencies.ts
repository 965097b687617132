import type { Database, Tx } from '../../../kernel/database/types.ts';
import { dateInShanghai, type CalendarDate } from '../../../kernel/dates.ts';
import { existsOn, type Agency } from '../domain/agency.ts';
import { above, buildTree, idsBelow, type TreeNode } from '../domain/agency-tree.ts';
import { identityTables } from '../store/agencies.ts';
import { loadAgencies } from '../store/load-agencies.ts';

const todayInShanghai = (): CalendarDate => dateInShanghai(new Date());

/** An agency as it stood on a day (today without one), or undefined. */
export async function agencyById(
  db: Database | Tx,
  id: string,
  on: CalendarDate = todayInShanghai(),
): Promise<Agency | undefined> {
  const [agency] = await loadAgencies(db, on, [id]);
  return agency;
}

/** An agency by its code, by its id, or by its exact name or short name on the day; undefined when none fits. */
export async function agencyByWord(
  db: Database | Tx,
  word: string,
  on: CalendarDate = todayInShanghai(),
): Promise<Agency | undefined> {
  const agencies = await loadAgencies(db, on);
  return (
    agencies.find(({ code, id }) => code === word || id === word) ??
    agencies.find(({ name, shortName }) => name === word || shortName === word) ??
    agencies.find(({ nameHistory }) => nameHistory.some((version) => version.name === word))
  );
}

export interface ListAgenciesOptions {
  /** Names, places and existence as of this day; today without it. */
  readonly on?: CalendarDate;
  /** Also agencies that do not exist on that day. */
  readonly includeClosed?: boolean;
}

/** The agencies that exist on a day, with the names and parents valid then, in their fixed order. */
export async function listAgencies(
  db: Database | Tx,
  { on = todayInShanghai(), includeClosed = false }: ListAgenciesOptions = {},
): Promise<Agency[]> {
  const agencies = await loadAgencies(db, on);
  return includeClosed ? agencies : agencies.filter((agency) => existsOn(agency, on));
}

/** The tree of agencies on a day. */
export async function agencyTree(db: Database | Tx, on?: CalendarDate): Promise<TreeNode<Agency>[]> {
  return buildTree(await listAgencies(db, on ? { on } : {}));
}

/** Ids of every agency below one (not itself) on a day. */
export async function subordinateIds(
  db: Database | Tx,
  agencyId: string,
  on: CalendarDate = todayInShanghai(),
): Promise<string[]> {
  return idsBelow(await loadAgencies(db, on), agencyId);
}

/** The government an agency belongs to: the nearest one above it, itself when it is one; undefined outside a tree. */
export async function governmentOf(
  db: Database | Tx,
  agencyId: string,
  on: CalendarDate = todayInShanghai(),
): Promise<Agency | undefined> {
  const agencies = await loadAgencies(db, on);
  const self = agencies.find(({ id }) => id === agencyId);
  if (self?.kind === 'government') return self;
  return above(agencies, agencyId).find(({ kind }) => kind === 'government');
}

/**
 * The agencies a government works through: those below it that belong to no lower government, in their fixed order.
 * Also closed ones. None for an agency that is no government.
 */
export async function departmentsOf(
  db: Database | Tx,
  governmentId: string,
  on: CalendarDate = todayInShanghai(),
): Promise<Agency[]> {
  const agencies = await loadAgencies(db, on);
  if (agencies.find(({ id }) => id === governmentId)?.kind !== 'government') return [];
  const below = new Set(idsBelow(agencies, governmentId, ({ kind }) => kind !== 'government'));
  return agencies.filter(({ id }) => below.has(id));
}

export interface Division {
  id: string;
  agencyId: string;
  name: string;
  sortOrder: number;
  openedOn: CalendarDate;
  closedOn: CalendarDate | null;
}

/** The divisions of an agency, in order; closed ones only when asked for. */
export async function divisionsOf(
  db: Database | Tx,
  agencyId: string,
  { includeClosed = false }: { readonly includeClosed?: boolean } = {},
): Promise<Division[]> {
  const rows = await identityTables(db)
    .selectFrom('divisions')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(!includeClosed, (query) => query.where('closed_on', 'is', null))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    name: row.name,
    sortOrder: row.sort_order,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  }));
}
