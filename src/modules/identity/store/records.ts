import type { Selectable } from 'kysely';
import type { LoadContext } from '../../../kernel/runtime/context.ts';
import type { Agency } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables } from './agencies.ts';
import { loadAgencies } from './load-agencies.ts';
import type { AccountsTable, DelegationsTable, DivisionsTable, PersonsTable, PostsTable } from './tables.ts';

/** Takes the agency's row for this transaction. Throws `agency_not_found`. */
export async function lockAgency(
  { tx, today }: LoadContext,
  id: string,
  field = 'agencyId',
): Promise<Agency> {
  const locked = await identityTables(tx)
    .selectFrom('agencies')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const [agency] = locked ? await loadAgencies(tx, today, [id]) : [];
  if (!agency) throw refuse('agency_not_found', field);
  return agency;
}

export async function lockDivision({ tx }: LoadContext, id: string): Promise<Selectable<DivisionsTable>> {
  const row = await identityTables(tx)
    .selectFrom('divisions')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('division_not_found', 'divisionId');
  return row;
}

export type PersonRow = Selectable<PersonsTable>;

export async function lockPerson({ tx }: LoadContext, id: string, field = 'personId'): Promise<PersonRow> {
  const row = await identityTables(tx)
    .selectFrom('persons')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('person_not_found', field);
  return row;
}

export async function lockAccount({ tx }: LoadContext, personId: string): Promise<Selectable<AccountsTable>> {
  const row = await identityTables(tx)
    .selectFrom('accounts')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('person_not_found', 'personId');
  return row;
}

export async function lockPost({ tx }: LoadContext, id: string): Promise<Selectable<PostsTable>> {
  const row = await identityTables(tx)
    .selectFrom('posts')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('post_not_found', 'postId');
  return row;
}

export async function lockDelegation({ tx }: LoadContext, id: string): Promise<Selectable<DelegationsTable>> {
  const row = await identityTables(tx)
    .selectFrom('delegations')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('delegation_not_found', 'delegationId');
  return row;
}
