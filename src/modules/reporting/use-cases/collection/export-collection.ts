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
import { memberRows } from '../../views/collection/board.ts';
import { loadCollection, ofOffice } from './load-collection.ts';

const COLUMNS = [
  { header: '行政机关', width: 36 },
  { header: '类别', width: 14 },
  { header: '状态', width: 10 },
  { header: '报送情况', width: 12 },
  { header: '应报送日期', width: 12 },
  { header: '报送日期', width: 12 },
  { header: '处理日期', width: 12 },
  { header: '公布情况', width: 12 },
  { header: '法定公布期限', width: 14 },
  { header: '公布日期', width: 12 },
  { header: '错误', width: 8 },
  { header: '警告', width: 8 },
  { header: '待判断错误', width: 12 },
  { header: '报送次数', width: 10 },
  { header: '催报次数', width: 10 },
  { header: '最近催报', width: 12 },
  { header: '联系人', width: 14 },
  { header: '电话', width: 18 },
  { header: '电子邮箱', width: 26 },
];

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
    return listWorkbook(collection.title, [{ name: '收报进度', columns: COLUMNS, rows }], ctx.now);
  },
});
