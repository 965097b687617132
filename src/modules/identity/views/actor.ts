import type { Database, Tx } from '../../../kernel/database/types.ts';
import { dateInShanghai, type CalendarDate } from '../../../kernel/dates.ts';
import type { Actor, Grant } from '../../../kernel/policy/policy.ts';
import { idsBelow } from '../domain/agency-tree.ts';
import { delegationCovers, holdsOn } from '../domain/posts.ts';
import { ROLES, type Role } from '../domain/roles.ts';
import { identityTables } from '../store/agencies.ts';
import { loadAgencies } from '../store/load-agencies.ts';

/** Whoever has not signed in. */
export const PUBLIC_ACTOR: Actor = { kind: 'public', id: 'public', name: '', grants: [] };
/** The house itself: set-up, demonstration city, replays, timed acts. */
export const SYSTEM_ACTOR: Actor = { kind: 'system', id: 'system', name: 'system', grants: [] };

/** Roles whose grants carry the agencies below: they may be given rows with reach `subordinate`. */
const REACHING_DOWN: readonly Role[] = ['supervisor', 'auditor', 'system_admin', 'security_admin'];

/**
 * A person as an actor: the roles of the posts valid today, and those held for absent colleagues today. A role that
 * reaches down carries the agencies below its own. Undefined when there is no such person.
 */
export async function actorOfPerson(
  db: Database | Tx,
  personId: string,
  now: Date,
): Promise<Actor | undefined> {
  const today = dateInShanghai(now);
  const tables = identityTables(db);
  const person = await tables
    .selectFrom('persons')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) return undefined;
  return { kind: 'person', id: personId, name: person.name, grants: await grantsOf(db, personId, today) };
}

/** The person of an account as an actor, by the name they sign in with; undefined when there is none. */
export async function actorOfLogin(db: Database | Tx, login: string, now: Date): Promise<Actor | undefined> {
  const row = await identityTables(db)
    .selectFrom('persons')
    .innerJoin('accounts', 'accounts.person_id', 'persons.id')
    .select(['persons.id', 'locked_at'])
    .where('login', '=', login)
    .executeTakeFirst();
  return row && row.locked_at === null ? actorOfPerson(db, row.id, now) : undefined;
}

/** The grants a person holds on a day, own ones first. */
export async function grantsOf(db: Database | Tx, personId: string, today: CalendarDate): Promise<Grant[]> {
  const tables = identityTables(db);
  const delegations = (
    await tables.selectFrom('delegations').selectAll().where('to_person_id', '=', personId).execute()
  ).filter((delegation) => delegationCovers(delegation, today));
  const holders = [personId, ...delegations.map((delegation) => delegation.from_person_id)];
  const posts = (await tables.selectFrom('posts').selectAll().where('person_id', 'in', holders).execute())
    .filter((post) => holdsOn(post, today))
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.id < b.id ? -1 : 1));
  const toGrant = ({ role, agency_id, division_id }: (typeof posts)[number]): Grant => ({
    role,
    agencyId: agency_id,
    divisionId: division_id,
  });
  const own = posts.filter((post) => post.person_id === personId).map(toGrant);
  const delegated = delegations.flatMap((delegation) =>
    posts
      .filter(
        (post) =>
          post.person_id === delegation.from_person_id &&
          post.agency_id === delegation.agency_id &&
          delegation.roles.includes(post.role),
      )
      .map((post) => ({ ...toGrant(post), onBehalfOf: delegation.from_person_id })),
  );
  return withSubordinates(db, [...own, ...delegated], today);
}

async function withSubordinates(db: Database | Tx, grants: Grant[], today: CalendarDate): Promise<Grant[]> {
  const reachesDown = ({ role }: Grant) => REACHING_DOWN.includes(role as Role);
  if (!grants.some(reachesDown)) return grants;
  const agencies = await loadAgencies(db, today);
  return grants.map((grant) =>
    reachesDown(grant) ? { ...grant, subordinateAgencyIds: idsBelow(agencies, grant.agencyId) } : grant,
  );
}
