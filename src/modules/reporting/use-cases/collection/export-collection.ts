import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { boardInput } from '../../contract.ts';
import { listWorkbook } from '../../rendering/list-workbook.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import {
  KIND_WORDS,
  PUBLICATION_WORDS,
  STATE_WORDS,
  SUBMISSION_WORDS,
} from '../../templates/collection/words.ts';
import { BOARD_COLUMNS, columnsOf, SHEET_NAMES } from '../../templates/collection/list-columns.ts';
import { memberRows } from '../../views/collection/board.ts';
import { loadCollection, ofOffice } from './load-collection.ts';

/** The board of a collection as a workbook. */
export const exportCollection = defineRead({
  name: 'reporting.export_collection',
  summary: { zh: '导出收报进度', en: 'export where a collection stands' },
  input: boardInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, collection): Promise<RenderedReport> => {
    const rows = (await memberRows(ctx.tx, collection, ctx.today)).map((member) => [
      member.name,
      KIND_WORDS[member.kind]!,
      STATE_WORDS[member.state],
      SUBMISSION_WORDS[member.submission],
      member.submitBy,
      member.submittedOn,
      member.decidedOn,
      PUBLICATION_WORDS[member.publication],
      member.statutoryDueOn,
      member.publishedOn,
      member.errors,
      member.warnings,
      member.openErrors,
      member.submissions,
      member.reminders,
      member.remindedOn,
      member.contactName,
      member.contactPhone,
      member.contactEmail,
    ]);
    return listWorkbook(
      collection.title,
      [{ name: SHEET_NAMES.board, columns: columnsOf(BOARD_COLUMNS), rows }],
      ctx.now,
    );
  },
});
