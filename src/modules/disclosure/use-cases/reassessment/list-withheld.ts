import { sql } from 'kysely';
import { addDays, dateInShanghai } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listWithheldInput, type WithheldList } from '../../contract.ts';
import { DUE_ON, withheldDocuments } from '../../store/desk.ts';
import { reassessmentsOf } from '../../store/decisions.ts';

const SOON_DAYS = 30;
type State = WithheldList['items'][number]['state'];

/** The withheld documents of an agency by the day of their assessment (Art. 18), the most urgent first. */
export const listWithheld = defineRead({
  name: 'disclosure.list_withheld',
  summary: { zh: '查看不主动公开文件', en: 'list withheld documents' },
  input: listWithheldInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, page, pageSize, ...filters }): Promise<WithheldList> => {
    const soonUntil = addDays(ctx.today, SOON_DAYS);
    const stateOf = sql<State>`case when ${DUE_ON} < ${ctx.today} then 'overdue'
      when ${DUE_ON} = ${ctx.today} then 'today' when ${DUE_ON} <= ${soonUntil} then 'soon' else 'later' end`;
    let query = withheldDocuments(ctx.tx, agencyId);
    if (filters.attribute) query = query.where('e.attribute', '=', filters.attribute);
    if (filters.ground) query = query.where('e.withholding_ground', '=', filters.ground);
    if (filters.text) {
      const pattern = `%${filters.text.replace(/[\\%_]/g, '\\$&')}%`;
      query = query.where((where) =>
        where.or([where('e.title', 'ilike', pattern), where('e.document_number', 'ilike', pattern)]),
      );
    }
    const counts = await query
      .select((counted) => [stateOf.as('state'), counted.fn.countAll<number>().as('total')])
      .groupBy(sql`1`)
      .execute();
    const byState = { overdue: 0, today: 0, soon: 0, later: 0 };
    for (const { state, total } of counts) byState[state] = total;
    if (filters.state) query = query.where(stateOf, '=', filters.state);
    const rows = await query
      .select(['d.id', 'e.title', 'e.document_number', 'e.signed_on', 'e.attribute'])
      .select(['e.withholding_ground', 'e.withholding_reason', 'e.reviewed_at'])
      .select([DUE_ON.as('due_on'), stateOf.as('state')])
      .orderBy(DUE_ON)
      .orderBy('d.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    const ids = rows.map(({ id }) => id);
    const assessed = ids.length === 0 ? [] : await reassessmentsOf(ctx.tx, ids);
    const lastOf = new Map(assessed.map((row) => [row.document_id, row]));
    return {
      items: rows.map((row) => ({
        id: row.id,
        title: row.title,
        documentNumber: row.document_number,
        signedOn: row.signed_on,
        attribute: row.attribute,
        ground: lastOf.get(row.id)?.ground ?? row.withholding_ground,
        reason: lastOf.get(row.id)?.reason ?? row.withholding_reason,
        determinedOn: row.reviewed_at && dateInShanghai(row.reviewed_at),
        lastAssessedOn: lastOf.get(row.id)?.decided_on ?? null,
        reassessOn: row.due_on,
        state: row.state,
      })),
      total: filters.state ? byState[filters.state] : Object.values(byState).reduce((sum, n) => sum + n, 0),
      page,
      pageSize,
      byState,
    };
  },
});
