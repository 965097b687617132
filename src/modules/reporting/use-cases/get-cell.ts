import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { cellInput, type Cell } from '../contract.ts';
import { cellLabel } from '../domain/format/cells.ts';
import { cellDefinition } from '../labels.ts';
import { refuse } from '../messages.ts';
import { cellMembers } from '../views/cell-members.ts';
import { sourcedCells } from '../views/report-source.ts';
import { loadAgency, ofAgency } from './load-agency.ts';

/** One figure of the report: its value, how it is defined, and everything it counted. */
export const getCell = defineRead({
  name: 'reporting.get_cell',
  summary: { zh: '查看表格中一个数字的明细', en: 'open the cases behind a figure' },
  input: cellInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { cell, ...choice }): Promise<Cell> => {
    const { period, source, cells } = await sourcedCells(ctx.tx, agency.id, choice);
    const counted = cells.get(cell);
    if (!counted) throw refuse('unknown_cell', 'cell');
    return {
      agencyId: agency.id,
      cell,
      label: cellLabel(cell),
      period,
      source,
      value: counted.value,
      definition: cellDefinition(cell),
      members: await cellMembers(ctx.tx, ctx.cipher, cell, counted.members),
    };
  },
});
