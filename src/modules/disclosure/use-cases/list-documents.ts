import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { personNames } from '../../identity/index.ts';
import { listDocumentsInput, type DocumentList } from '../contract.ts';
import { emergenciesOfAgency } from '../store/desk.ts';
import { countsByDeadline, countsByStage, staffRows, staffTotal } from '../store/staff-list.ts';
import { ownWork } from '../views/review/own-work.ts';
import { deadlinesOf } from '../views/deadline-of.ts';
import { toStaffRow } from '../views/staff-row.ts';

/** The documents of an agency with stage, deadline and validity: filters, sort, pages. */
export const listDocuments = defineRead({
  name: 'disclosure.list_documents',
  summary: { zh: '查看本机关文件列表', en: "list the agency's documents" },
  input: listDocumentsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, input): Promise<DocumentList> => {
    const { agencyId, page, pageSize, mine } = input;
    const deadlines = await deadlinesOf(ctx.tx, agencyId, ctx.today);
    const bounds = deadlines.bounds();
    const filters = { ...input, ids: await ownWork(ctx, agencyId, mine) };
    const rows = await staffRows(ctx.tx, filters, bounds, { limit: pageSize, offset: (page - 1) * pageSize });
    const names = await personNames(
      ctx.tx,
      rows.flatMap((row) => row.drafter_ids.slice(0, 1)),
    );
    return {
      items: rows.map((row) => toStaffRow(row, deadlines, names, ctx.today)),
      total: await staffTotal(ctx.tx, filters, bounds),
      page,
      pageSize,
      byStage: await countsByStage(ctx.tx, agencyId),
      byDeadline: await countsByDeadline(ctx.tx, agencyId, bounds),
      emergenciesOpen: (await emergenciesOfAgency(ctx.tx, agencyId, true)).length,
    };
  },
});
