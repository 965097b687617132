import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { getBoardInput } from '../contract/list.ts';
import type { CaseRow, GetBoardOutput } from '../contract/list.ts';
import type { ListName } from '../contract/terms.ts';
import { isInList } from '../domain/work-lists.ts';
import { toCaseRow } from '../views/case-row.ts';
import { listAgencyId, readableScopes } from './list-scope.ts';
import { listCounts, openCases } from './query-cases.ts';
import { rowNames } from './row-names.ts';

/** The first screen of the back office: the day's work in short lists, with the clock strips of what is due. */
export const getBoard = defineRead({
  name: 'requests.get_board',
  summary: { zh: '查看今日工作', en: 'see the day’s work' },
  input: getBoardInput,
  load: async (ctx, input) => listAgencyId(ctx.actor, input.agencyId),
  subject: (agencyId) => (agencyId === undefined ? {} : { agencyId }),
  act: async (ctx, agencyId, { limit }): Promise<GetBoardOutput> => {
    const scopes = agencyId === undefined ? [] : readableScopes(ctx, agencyId, false);
    const open = await openCases(ctx, scopes);
    open.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
    const names = await rowNames(
      ctx,
      open.map(({ row }) => row),
    );
    const rows = (list: ListName, withStrip = false): CaseRow[] =>
      open
        .filter(({ row, state }) => isInList(list, { agencyId: row.agency_id, state }, ctx.actor, ctx.today))
        .slice(0, limit)
        .map((one) => toCaseRow(one, names, ctx.cipher, ctx.today, withStrip));
    return {
      today: ctx.today,
      counts: await listCounts(ctx, scopes, open),
      dueToday: rows('due_today', true),
      late: rows('late', true),
      dueSoon: rows('due_soon', true),
      unconfirmed: rows('unconfirmed'),
      waitingForMe: rows('waiting_for_me'),
      waitingForApplicant: rows('waiting_for_applicant'),
    };
  },
});

function dueOf({ state }: { state: { clock: { dueOn: string } | null; arrivedOn: string } }): string {
  return state.clock?.dueOn ?? state.arrivedOn;
}
