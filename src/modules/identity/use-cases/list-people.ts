import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listPeopleSchema } from '../contract.ts';
import type { PersonView } from '../contract.ts';
import { refuse } from '../messages.ts';
import { agencyById, subordinateIds } from '../views/agencies.ts';
import { peopleOf } from '../views/people.ts';

const BY: Record<'name' | 'login' | 'agency', (a: PersonView, b: PersonView) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'),
  login: (a, b) => (a.login < b.login ? -1 : 1),
  agency: (a, b) => a.agencyName.localeCompare(b.agencyName, 'zh-Hans-CN'),
};

/** The people of an agency (and those holding posts there), with posts; account state only for who may lock them. */
export const listPeople = defineRead({
  name: 'identity.list_people',
  summary: { zh: '查看人员名单', en: 'list people' },
  input: listPeopleSchema,
  load: async (ctx, input) => {
    const agency = await agencyById(ctx.tx, input.agencyId, ctx.today);
    if (!agency) throw refuse('agency_not_found', 'agencyId');
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { includeSubordinate, role, divisionId, text = '', sort }) => {
    const below = includeSubordinate ? await subordinateIds(ctx.tx, agency.id, ctx.today) : [];
    const visible = below.filter((agencyId) => ctx.may('identity.list_people', { agencyId }));
    const people = await peopleOf(ctx.tx, [agency.id, ...visible], ctx.today);
    const chosen = people.filter(
      (person) =>
        (!role || person.posts.some((post) => post.role === role)) &&
        (!divisionId || person.posts.some((post) => post.divisionId === divisionId)) &&
        [person.name, person.login].some((word) => word.includes(text)),
    );
    const seen = chosen.map((person) =>
      ctx.may('identity.lock_account', { agencyId: person.agencyId }) ? person : { ...person, account: null },
    );
    return { people: seen.sort(BY[sort]) };
  },
});
