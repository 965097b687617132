import { numberIn } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import type { Claim } from './claims.ts';
import { distinctBy } from './distinct-values.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { quoted, wordsOf } from './sentences.ts';
import { countLabel, indicatorCount, table4Count } from './table-counts.ts';
import type { TableCount } from './table-counts.ts';

const DENIED: Partial<Record<Claim['kind'], string>> = { no_reviews: 'reviews', no_suits: 'suits' };
const UPHELD: Partial<Record<Claim['kind'], readonly string[]>> = {
  reviews_all_upheld: ['review'],
  suits_all_upheld: ['direct_suit', 'suit_after_review'],
};

function countOf(report: ReportModel, measure: string): TableCount | undefined {
  return report.format === 'pre2019'
    ? indicatorCount(report, [measure], 'year')
    : table4Count(report, [measure]);
}

/** 没有发生复议、诉讼: then every case count is zero. */
function denial({ report }: NarrativeContext, claim: Claim): Finding[] {
  const measure = DENIED[claim.kind];
  const table = measure === undefined ? undefined : countOf(report, measure);
  if (measure === undefined || table === undefined || table.value === 0) return [];
  return [
    finding('N-T4', 'error', NARRATIVE_MESSAGES.noneButTable(measureName(measure), table.value), {
      cells: table.cells,
      expected: table.value,
      actual: 0,
      repair: REPAIRS.denial(measureName(measure), table.value),
      ...quoted(claim.sentence, claim.start, claim.end),
    }),
  ];
}

/** 均获维持: then nothing is pending, corrected or of another result. */
function allUpheld({ report }: NarrativeContext, claim: Claim): Finding[] {
  const blocks = UPHELD[claim.kind];
  if (blocks === undefined || report.format === 'pre2019') return [];
  const sums = (['pending', 'corrected', 'other'] as const).map((column) =>
    claim.decided && column === 'pending'
      ? 0
      : blocks.reduce((sum, block) => sum + (numberIn(report, `t4.${block}.${column}`) ?? 0), 0),
  );
  const [pending = 0, corrected = 0, other = 0] = sums;
  if (pending + corrected + other === 0) return [];
  const what = measureName(claim.kind === 'reviews_all_upheld' ? 'reviews' : 'suits');
  return [
    finding('N-T4', 'error', NARRATIVE_MESSAGES.upheldButTable(what, pending, corrected, other), {
      cells: blocks.flatMap((block) => ['pending', 'corrected', 'other'].map((c) => `t4.${block}.${c}`)),
      expected: pending + corrected + other,
      actual: 0,
      repair: REPAIRS.upheld(pending, corrected, other),
      ...quoted(claim.sentence, claim.start, claim.end),
    }),
  ];
}

/** `N-T4`: what the text says about reconsideration and suits is what table 4 shows. */
export function checkCaseNumbers(context: NarrativeContext): Finding[] {
  const { report, statements, claims } = context;
  const stated = statements.flatMap((statement) => {
    if (statement.period !== 'year' || statement.part || statement.approximate) return [];
    const table = report.format === 'pre2019' ? undefined : table4Count(report, statement.measures);
    if (table === undefined || table.value === statement.value) return [];
    const what = statement.measures.map(measureName).join('、');
    return finding('N-T4', 'error', NARRATIVE_MESSAGES.countDiffers(what, statement.value, table.value), {
      cells: table.cells,
      expected: table.value,
      actual: statement.value,
      repair: REPAIRS.countInText(
        wordsOf(statement.sentence, statement.quantity),
        countLabel(table, what),
        table.value,
      ),
      ...quoted(statement.sentence, statement.quantity.start, statement.quantity.end),
    });
  });
  const claimed = claims.flatMap((claim) => [...denial(context, claim), ...allUpheld(context, claim)]);
  return distinctBy([...stated, ...claimed], ({ cells, actual }) => `${cells.join()}=${actual}`);
}
