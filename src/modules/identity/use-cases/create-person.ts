import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { createPersonSchema } from '../contract.ts';
import { existsOn } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { hashPassword, newFirstPassword } from '../store/passwords.ts';
import { lockAgency } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/**
 * Adds a person with an account. The first password is made up, told once, and must be changed at the first sign-in;
 * only the house itself (set-up, demonstration) may name one that stays. Fact: `identity.person_created`.
 */
export const createPerson = defineAct({
  name: 'identity.create_person',
  summary: { zh: '新增人员', en: 'add a person' },
  input: createPersonSchema,
  load: (ctx, input) => lockAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, input) => {
    if (input.firstPassword !== undefined && ctx.actor.kind !== 'system')
      throw refuse('first_password_by_house_only', 'firstPassword');
    if (!existsOn(agency, ctx.today)) throw refuse('agency_closed', 'agencyId');
    const firstPassword = input.firstPassword ?? newFirstPassword();
    const id = newId(ctx.now.getTime());
    const tables = identityTables(ctx.tx);
    const { login, name, phone, email } = input;
    const inserted = await tables
      .insertInto('persons')
      .values({ id, agency_id: agency.id, login, name, phone, email, created_on: ctx.today })
      .onConflict((conflict) => conflict.column('login').doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows) === 0) throw refuse('login_taken', 'login');
    await tables
      .insertInto('accounts')
      .values({
        person_id: id,
        password_hash: await hashPassword(firstPassword),
        must_change_password: input.firstPassword === undefined,
        password_changed_at: ctx.now,
        locked_at: null,
        locked_reason: null,
        last_signed_in_at: null,
      })
      .execute();
    await recordOn(ctx, { type: 'person', id, agencyId: agency.id }, 'identity.person_created');
    return { personId: id, firstPassword };
  },
});
