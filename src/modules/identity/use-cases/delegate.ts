import { addDays, daysBetween } from '../../../kernel/dates.ts';
import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { delegateSchema } from '../contract.ts';
import { holdsOn } from '../domain/posts.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { keepAdministratorsApart } from '../store/holdings.ts';
import { lockAgency, lockPerson } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

const LONGEST_DAYS = 92;

/**
 * Lets a colleague act for an absent one, in some or all of the roles held at an agency, from a day to a day. What is
 * done so is recorded as done on behalf of the absent one. Fact: `identity.delegated`.
 */
export const delegate = defineAct({
  name: 'identity.delegate',
  summary: { zh: '委托代办', en: 'delegate while absent' },
  input: delegateSchema,
  load: async (ctx, input) => {
    const agency = await lockAgency(ctx, input.agencyId);
    const [first, second] = [input.fromPersonId, input.toPersonId].sort(); // one order: two acts cannot block each other
    const persons = [await lockPerson(ctx, first!), await lockPerson(ctx, second!)];
    return { agency, from: persons.find(({ id }) => id === input.fromPersonId)! };
  },
  subject: ({ agency, from }) => ({ agencyId: agency.id, assigneeId: from.id }),
  act: async (ctx, { agency, from }, { toPersonId, fromOn, untilOn, reason, ...input }) => {
    if (toPersonId === from.id) throw refuse('delegate_to_self', 'toPersonId');
    if (untilOn < fromOn) throw refuse('ends_before_start', 'untilOn');
    if (untilOn < ctx.today) throw refuse('delegation_in_past', 'untilOn');
    if (daysBetween(fromOn, untilOn) >= LONGEST_DAYS) throw refuse('delegation_too_long', 'untilOn');
    const tables = identityTables(ctx.tx);
    const posts = await tables
      .selectFrom('posts')
      .selectAll()
      .where('agency_id', '=', agency.id)
      .where('person_id', 'in', [from.id, toPersonId])
      .execute();
    const day = fromOn < ctx.today ? ctx.today : fromOn;
    const held = posts.filter((post) => holdsOn(post, day));
    const own = new Set(held.filter((post) => post.person_id === from.id).map((post) => post.role));
    const roles = [...new Set(input.roles ?? own)];
    if (roles.length === 0 || roles.some((role) => !own.has(role)))
      throw refuse('nothing_to_delegate', 'roles');
    if (!held.some((post) => post.person_id === toPersonId)) throw refuse('receiver_elsewhere', 'toPersonId');
    const end = addDays(untilOn, 1);
    await keepAdministratorsApart(
      ctx.tx,
      toPersonId,
      roles.map((role) => ({ role, agencyId: agency.id, from: fromOn, end })),
    );
    const id = newId(ctx.now.getTime());
    await tables
      .insertInto('delegations')
      .values({
        id,
        agency_id: agency.id,
        from_person_id: from.id,
        to_person_id: toPersonId,
        roles: JSON.stringify(roles),
        from_on: fromOn,
        until_on: untilOn,
        reason,
        ended_on: null,
      })
      .execute();
    const data = { fromPersonId: from.id, toPersonId, roles, untilOn };
    await recordOn(ctx, { type: 'delegation', id, agencyId: agency.id }, 'identity.delegated', data, fromOn);
    return { delegationId: id };
  },
});
