import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { aggregateInput } from '../../contract.ts';
import { cellLabel } from '../../domain/format/cells.ts';
import { listWorkbook } from '../../rendering/list-workbook.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import { NOT_COUNTED_WORDS, SUM_SHEETS } from '../../templates/collection/sum-words.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { loadCollection, ofOffice } from '../collection/load-collection.ts';

/** The sum as a workbook: every cell, every agency's figures beside each other, and who is missing. */
export const exportAggregate = defineRead({
  name: 'reporting.export_aggregate',
  summary: { zh: '导出年度报告汇总', en: 'export the sum of the reports' },
  input: aggregateInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, collection): Promise<RenderedReport> => {
    const { counted, notCounted, sum } = await sumOf(ctx.tx, collection);
    const cells = [...sum.cells];
    const names = new Map(counted.map(({ memberId, name }) => [memberId, name]));
    const sheets = [
      {
        name: SUM_SHEETS.sums,
        columns: SUM_SHEETS.columns.map((header, index) => ({ header, width: index === 0 ? 60 : 14 })),
        rows: cells.map(([cell, { value, deducted, missing, parts }]) => [
          cellLabel(cell),
          value,
          deducted,
          parts.filter(({ reported }) => (reported ?? 0) > 0).length,
          missing,
        ]),
      },
      {
        name: SUM_SHEETS.agencies,
        columns: [
          { header: SUM_SHEETS.columns[0], width: 60 },
          ...counted.map(({ memberId }) => ({ header: names.get(memberId)!, width: 14 })),
        ],
        rows: cells.map(([cell, { parts }]) => [
          cellLabel(cell),
          ...parts.map(({ reported }) => reported ?? null),
        ]),
      },
      {
        name: SUM_SHEETS.missing,
        columns: SUM_SHEETS.missingColumns.map((header) => ({ header, width: 48 })),
        rows: notCounted.map(({ name, why, detail }) => [name, NOT_COUNTED_WORDS[why](detail).zh]),
      },
    ];
    return listWorkbook(SUM_SHEETS.name(collection.year), sheets, ctx.now);
  },
});
