import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { PersonView, PostView } from '../contract.ts';
import { holdsOn } from '../domain/posts.ts';
import { ROLE_LABELS } from '../labels.ts';
import { identityTables } from '../store/agencies.ts';
import { loadAgencies } from '../store/load-agencies.ts';

/** Names of persons by id; an id that is nobody's (`public`, `system`) is left out. */
export async function personNames(db: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const rows = await identityTables(db)
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', 'in', unique)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The posts of persons that are held on a day or begin later, by person. */
export async function postsOf(
  db: Database | Tx,
  personIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, PostView[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await identityTables(db)
    .selectFrom('posts')
    .leftJoin('divisions', 'divisions.id', 'posts.division_id')
    .selectAll('posts')
    .select('divisions.name as division_name')
    .where('person_id', 'in', personIds)
    .orderBy('posts.from_on')
    .orderBy('posts.id')
    .execute();
  const agencies = new Map((await loadAgencies(db, today)).map((agency) => [agency.id, agency.name]));
  const posts = rows
    .filter((row) => holdsOn(row, row.from_on > today ? row.from_on : today))
    .map((row) => ({
      personId: row.person_id,
      id: row.id,
      agencyId: row.agency_id,
      agencyName: agencies.get(row.agency_id) ?? '',
      divisionId: row.division_id,
      divisionName: row.division_name,
      role: row.role,
      roleName: ROLE_LABELS[row.role],
      title: row.title,
      fromOn: row.from_on,
      endedOn: row.ended_on,
    }));
  const grouped = Map.groupBy(posts, (post) => post.personId);
  return new Map([...grouped].map(([id, own]) => [id, own.map(({ personId: _, ...post }) => post)]));
}

/** The people whose home is one of the agencies or who hold a post there, with their posts and account state. */
export async function peopleOf(
  db: Database | Tx,
  agencyIds: readonly string[],
  today: CalendarDate,
): Promise<PersonView[]> {
  const rows = await identityTables(db)
    .selectFrom('persons')
    .innerJoin('accounts', 'accounts.person_id', 'persons.id')
    .selectAll('persons')
    .select(['locked_at', 'locked_reason', 'must_change_password', 'last_signed_in_at'])
    .where((or) =>
      or.or([
        or('persons.agency_id', 'in', agencyIds),
        or(
          'persons.id',
          'in',
          or.selectFrom('posts').select('person_id').where('posts.agency_id', 'in', agencyIds),
        ),
      ]),
    )
    .execute();
  const posts = await postsOf(
    db,
    rows.map(({ id }) => id),
    today,
  );
  const agencies = new Map((await loadAgencies(db, today)).map((agency) => [agency.id, agency.name]));
  const belongs = (row: { id: string; agency_id: string }) =>
    agencyIds.includes(row.agency_id) ||
    posts.get(row.id)?.some(({ agencyId }) => agencyIds.includes(agencyId));
  return rows.filter(belongs).map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    agencyName: agencies.get(row.agency_id) ?? '',
    login: row.login,
    name: row.name,
    phone: row.phone,
    email: row.email,
    posts: posts.get(row.id) ?? [],
    account: {
      lockedAt: row.locked_at?.toISOString() ?? null,
      lockedReason: row.locked_reason,
      mustChangePassword: row.must_change_password,
      lastSignedInAt: row.last_signed_in_at?.toISOString() ?? null,
    },
  }));
}
