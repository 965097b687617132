import type { Tx } from '../../../kernel/database/types.ts';
import { addDays } from '../../../kernel/dates.ts';
import { separationConflict, type Holding } from '../domain/separation.ts';
import { roleLabel } from '../labels.ts';
import { administratorsNotSeparated } from '../messages.ts';
import { identityTables } from './agencies.ts';

/** Every role a person holds or will hold at an agency: by posts, and for absent colleagues. */
async function holdingsOf(tx: Tx, personId: string, agencyId: string): Promise<Holding[]> {
  const tables = identityTables(tx);
  const posts = await tables
    .selectFrom('posts')
    .select(['role', 'from_on as from', 'ended_on as end'])
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .execute();
  const delegations = await tables
    .selectFrom('delegations')
    .select(['roles', 'from_on as from', 'until_on', 'ended_on'])
    .where('to_person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .execute();
  return [
    ...posts.map((post) => ({ ...post, agencyId })),
    ...delegations.flatMap(({ roles, from, until_on, ended_on }) => {
      const last = addDays(until_on, 1);
      const end = ended_on !== null && ended_on < last ? ended_on : last;
      return roles.map((role) => ({ role, agencyId, from, end }));
    }),
  ];
}

/** Throws when the person would hold two of the three administrators' roles at the agency at a time (三员分立). */
export async function keepAdministratorsApart(
  tx: Tx,
  personId: string,
  added: readonly Holding[],
): Promise<void> {
  const agencyId = added[0]?.agencyId;
  if (agencyId === undefined) return;
  const held = await holdingsOf(tx, personId, agencyId);
  for (const holding of added) {
    const conflict = separationConflict([...held, ...added], holding);
    if (conflict) throw administratorsNotSeparated(roleLabel(holding.role), roleLabel(conflict.role));
  }
}
