import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { noInputSchema, type MeView } from '../contract.ts';
import { identityTables } from '../store/agencies.ts';
import { agencyById } from '../views/agencies.ts';
import { delegationsOf } from '../views/delegations.ts';
import { personNames, postsOf } from '../views/people.ts';

/** Who is signed in, with posts (own and on behalf of others) and what they may do at their agencies. */
export const readMe = defineRead({
  name: 'identity.read_me',
  summary: { zh: '查看本人信息', en: 'read one’s own particulars' },
  input: noInputSchema,
  load: async (ctx) => ({ personId: ctx.actor.id }),
  subject: (own) => ({ assigneeId: own.personId }),
  act: async (ctx, { personId }): Promise<MeView> => {
    const { tx, today, actor } = ctx;
    const person = await identityTables(tx)
      .selectFrom('persons')
      .innerJoin('accounts', 'accounts.person_id', 'persons.id')
      .select(['id', 'name', 'login', 'agency_id', 'must_change_password'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const agency = await agencyById(tx, person.agency_id, today);
    const absent = [...new Set(actor.grants.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))];
    const names = await personNames(tx, absent);
    const posts = await postsOf(tx, [personId, ...absent], today);
    const held = actor.grants.flatMap(({ onBehalfOf, role, agencyId, divisionId = null }) => {
      const post = posts
        .get(onBehalfOf ?? personId)
        ?.find((p) => p.role === role && p.agencyId === agencyId && p.divisionId === divisionId);
      const behalf = onBehalfOf === undefined ? null : { id: onBehalfOf, name: names.get(onBehalfOf) ?? '' };
      return post ? [{ ...post, onBehalfOf: behalf }] : [];
    });
    const permissions = Map.groupBy(actor.grants, ({ agencyId }) => agencyId);
    return {
      person: {
        id: person.id,
        name: person.name,
        login: person.login,
        agencyId: person.agency_id,
        agencyName: agency?.name ?? '',
      },
      mustChangePassword: person.must_change_password,
      posts: held,
      delegations: await delegationsOf(tx, personId, today),
      permissions: Object.fromEntries(
        [...permissions].map(([agencyId, grants]) => {
          const actions = grants.flatMap(({ divisionId = null }) =>
            ctx.permittedActions({ agencyId, divisionId, assigneeId: actor.id }),
          );
          return [agencyId, [...new Set(actions)]];
        }),
      ),
      today,
    };
  },
});
