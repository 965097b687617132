import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { personNames } from '../../identity/index.ts';
import { columnsOf } from '../../platforms/index.ts';
import { exportDocumentsInput } from '../contract.ts';
import { staffRows } from '../store/staff-list.ts';
import { deadlinesOf } from '../views/deadline-of.ts';
import { sheetOfDocuments } from '../views/document-sheet.ts';
import { ownWork } from '../views/review/own-work.ts';
import { toStaffRow } from '../views/staff-row.ts';

const MOST_ROWS = 20_000;

/** The list with its filters as a spreadsheet or as comma-separated text. */
export const exportDocuments = defineRead({
  name: 'disclosure.export_documents',
  summary: { zh: '导出文件列表', en: 'export the list of documents' },
  input: exportDocumentsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { format, mine, ...asked }) => {
    const filters = { ...asked, ids: await ownWork(ctx, asked.agencyId, mine) };
    const deadlines = await deadlinesOf(ctx.tx, filters.agencyId, ctx.today);
    const rows = await staffRows(ctx.tx, filters, deadlines.bounds(), { limit: MOST_ROWS, offset: 0 });
    const names = await personNames(
      ctx.tx,
      rows.flatMap((row) => row.drafter_ids.slice(0, 1)),
    );
    const columns = await columnsOf(ctx.tx, filters.agencyId);
    return sheetOfDocuments(
      rows.map((row) => toStaffRow(row, deadlines, names, ctx.today)),
      new Map(columns.map((column) => [column.id, column.name.zh])),
      { format, today: ctx.today },
    );
  },
});
