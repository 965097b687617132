import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { revisePersonSchema } from '../contract.ts';
import { identityTables } from '../store/agencies.ts';
import { lockPerson } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/** Changes a person's name or contact. Fact: `identity.person_revised` (names no values). */
export const revisePerson = defineAct({
  name: 'identity.revise_person',
  summary: { zh: '修改人员资料', en: 'change a person’s particulars' },
  input: revisePersonSchema,
  load: (ctx, input) => lockPerson(ctx, input.personId),
  subject: (person) => ({ agencyId: person.agency_id, assigneeId: person.id }),
  act: async (ctx, person, { name, phone, email }) => {
    await identityTables(ctx.tx)
      .updateTable('persons')
      .set({ name: name ?? person.name, phone: phone ?? person.phone, email: email ?? person.email })
      .where('id', '=', person.id)
      .execute();
    const changed = Object.entries({ name, phone, email }).flatMap(([field, value]) =>
      value === undefined ? [] : [field],
    );
    const subject = { type: 'person', id: person.id, agencyId: person.agency_id } as const;
    await recordOn(ctx, subject, 'identity.person_revised', { changed });
    return { personId: person.id };
  },
});
