import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { givePostSchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { keepAdministratorsApart } from '../store/holdings.ts';
import { lockAgency, lockPerson } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/**
 * Gives a person a role at an agency, and a division where the role has one. Nobody gives a post to themselves; the
 * three administrators stay different persons. Fact: `identity.post_given`.
 */
export const givePost = defineAct({
  name: 'identity.give_post',
  summary: { zh: '任命岗位', en: 'give a post' },
  input: givePostSchema,
  load: async (ctx, input) => ({
    person: await lockPerson(ctx, input.personId),
    agency: await lockAgency(ctx, input.agencyId),
  }),
  subject: ({ agency }) => ({ agencyId: agency.id }),
  act: async (ctx, { person, agency }, { divisionId, role, title, fromOn = ctx.today }) => {
    if (person.id === ctx.actor.id) throw refuse('own_post', 'personId');
    if (!existsOn(agency, fromOn)) throw refuse('agency_closed', 'agencyId');
    const tables = identityTables(ctx.tx);
    if (divisionId !== null) {
      const division = await tables
        .selectFrom('divisions')
        .select(['agency_id', 'closed_on'])
        .where('id', '=', divisionId)
        .executeTakeFirst();
      if (division?.agency_id !== agency.id) throw refuse('division_not_found', 'divisionId');
      if (division.closed_on !== null) throw refuse('division_closed', 'divisionId');
    }
    const same = await tables
      .selectFrom('posts')
      .select('id')
      .where('person_id', '=', person.id)
      .where('agency_id', '=', agency.id)
      .where('role', '=', role)
      .where('division_id', divisionId === null ? 'is' : '=', divisionId)
      .where((or) => or.or([or('ended_on', 'is', null), or('ended_on', '>', fromOn)]))
      .executeTakeFirst();
    if (same) throw refuse('same_post', 'role');
    await keepAdministratorsApart(ctx.tx, person.id, [
      { role, agencyId: agency.id, from: fromOn, end: null },
    ]);
    const id = newId(ctx.now.getTime());
    await tables
      .insertInto('posts')
      .values({
        id,
        agency_id: agency.id,
        person_id: person.id,
        division_id: divisionId,
        role,
        title,
        from_on: fromOn,
        ended_on: null,
      })
      .execute();
    const data = { personId: person.id, role, divisionId };
    await recordOn(ctx, { type: 'post', id, agencyId: agency.id }, 'identity.post_given', data, fromOn);
    return { postId: id };
  },
});
