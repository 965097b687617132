import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportPushesInput } from '../../contract.ts';
import { PUSH_DOCUMENT_LABELS, PUSH_STATE_LABELS, PUSH_TEXTS } from '../../labels/pushes.ts';
import { pushRows } from '../../store/push/push-list.ts';
import { toPushRows } from '../../views/push/push-rows.ts';

const MOST_ROWS = 20_000;

/** The list with its filters as a spreadsheet or as comma-separated text. */
export const exportPushes = defineRead({
  name: 'disclosure.export_pushes',
  summary: { zh: '导出推送列表', en: 'export the list of pushes' },
  input: exportPushesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { format, ...filters }) => {
    const rows = await toPushRows(
      ctx,
      await pushRows(ctx.tx, filters, { limit: MOST_ROWS, offset: 0 }),
      filters.side,
    );
    const cells = rows.map((row) => [
      row.title ?? PUSH_TEXTS.titleGone,
      row.documentNumber ?? '',
      row.sourceAgencyName,
      row.siteName,
      row.askedColumnName,
      row.columnName ?? '',
      PUSH_STATE_LABELS[row.state].zh,
      PUSH_DOCUMENT_LABELS[row.documentState].zh,
      row.askedOn,
      row.askedByName,
      row.note,
      row.decidedOn ?? '',
      row.decidedByName ?? '',
      row.decisionNote ?? '',
      row.endedOn ?? '',
      row.endReason ?? '',
    ]);
    const title = PUSH_TEXTS.sheets[filters.side];
    return makeSheet(cells, { title, heads: PUSH_TEXTS.heads, format, today: ctx.today });
  },
});
