import { table3RowLabel } from '../../format/table3.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from './distinct-values.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { quoted, wordsOf } from './sentences.ts';
import { countLabel, table3Count } from './table-counts.ts';

const TOTALS = new Set(['requests', 'handled', 'carried_in', 'carried_out']);

function nameOf(measure: string): string {
  const name = measureName(measure);
  return name === measure ? table3RowLabel(measure) : name;
}

/** `N-OUTCOME`: numbers of outcomes in the text are the rows or groups of table 3. */
export function checkOutcomeNumbers({ report, statements }: NarrativeContext): Finding[] {
  const findings = statements.flatMap((statement) => {
    const { measures, value, quantity, sentence } = statement;
    if (statement.period !== 'year' || statement.approximate) return [];
    if (measures.some((measure) => TOTALS.has(measure))) return [];
    const table = table3Count(report, measures);
    if (table === undefined || table.value === value) return [];
    const what = measures.map(nameOf).join('、');
    return finding('N-OUTCOME', 'error', NARRATIVE_MESSAGES.countDiffers(what, value, table.value), {
      cells: table.cells,
      expected: table.value,
      actual: value,
      repair: REPAIRS.countInText(wordsOf(sentence, quantity), countLabel(table, what), table.value),
      ...quoted(sentence, quantity.start, quantity.end),
    });
  });
  return distinctBy(findings, ({ cells, actual }) => `${cells.join()}=${actual}`);
}
