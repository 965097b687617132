import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listAgencies } from '../../../identity/index.ts';
import { chaseDeadlinesInput, type Chase } from '../../contract.ts';
import { emergenciesOfAgency, reassessmentsDue } from '../../store/desk.ts';
import { countsByDeadline, staffRows, type StaffListRow } from '../../store/staff-list.ts';
import { deadlinesOf, type Deadlines } from '../../views/deadline-of.ts';

/** Who is late with publishing (Art. 26): the agency, and those below it that the person who asks may look into. */
export const chaseDeadlines = defineRead({
  name: 'disclosure.chase_deadlines',
  summary: { zh: '查看公开期限催办', en: 'see whose periods for publication end' },
  input: chaseDeadlinesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId: from }): Promise<Chase> => {
    const below = ctx.actor.grants
      .filter((grant) => grant.agencyId === from)
      .flatMap((grant) => grant.subordinateAgencyIds ?? []);
    const wanted = new Set([from, ...below]);
    const agencies = [];
    for (const { id, name } of await listAgencies(ctx.tx)) {
      if (!wanted.has(id) || !ctx.may('disclosure.chase_deadlines', { agencyId: id })) continue;
      const deadlines = await deadlinesOf(ctx.tx, id, ctx.today);
      const bounds = deadlines.bounds();
      const counts = await countsByDeadline(ctx.tx, id, bounds);
      const [oldest] =
        counts.late === 0
          ? []
          : await staffRows(
              ctx.tx,
              { agencyId: id, deadline: 'late', sort: 'deadline', direction: 'asc' },
              bounds,
              { limit: 1, offset: 0 },
            );
      agencies.push({
        agencyId: id,
        name,
        late: counts.late,
        dueToday: counts.due_today,
        dueSoon: counts.due_soon,
        later: counts.later,
        oldest: oldest
          ? { documentId: oldest.id, title: oldest.title, dueOn: dueDayOf(oldest, deadlines) }
          : null,
        emergenciesOpen: (await emergenciesOfAgency(ctx.tx, id, true)).length,
        reassessmentsDue: await reassessmentsDue(ctx.tx, id, ctx.today),
      });
    }
    return { agencies };
  },
});

/** The end of a period that is known to have ended. */
function dueDayOf(row: StaffListRow, deadlines: Deadlines): string {
  const { attribute, signed_on: signedOn, changed_on: changedOn } = row;
  return deadlines.of({ attribute, signedOn, changedOn, releasedOn: null })!.dueOn;
}
