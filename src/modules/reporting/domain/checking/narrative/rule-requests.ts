import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from './distinct-values.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { quoted, wordsOf } from './sentences.ts';
import type { Statement } from './statements.ts';
import { countLabel, table3Count } from './table-counts.ts';

const MEASURES = ['requests', 'handled', 'carried_in', 'carried_out'];

/** 收到18件（含上年结转2件）. */
const WITH_CARRIED = /(含|包括|其中|连同|加上|以及)[^。;]{0,10}结转|结转[^,;。]{0,14}(共|合计)/;

/** …其中自然人10件、企业6件，全年办结17件: an act of its own after a list, no part of it. */
const ANEW = /^[,、;]?(全年|共|已|均已|累计)*办结/;
const closesAnew = ({ measures, quantity }: Statement): boolean =>
  measures[0] === 'handled' && quantity.depth === 0 && ANEW.test(quantity.before);

function isAboutTotal(statement: Statement): boolean {
  return (
    statement.measures.length === 1 &&
    MEASURES.includes(statement.measures[0]!) &&
    statement.period === 'year' &&
    !statement.approximate &&
    (!statement.part || closesAnew(statement))
  );
}

/** `N-REQ`: requests received, closed and carried over in the text are those of table 3. */
export function checkRequestNumbers({ report, statements, claims }: NarrativeContext): Finding[] {
  const stated = statements.filter(isAboutTotal).flatMap((statement) => {
    const measure = statement.measures[0]!;
    const table = table3Count(report, [measure]);
    if (table === undefined || table.value === statement.value) return [];
    // 收到N件（含上年结转）: received together with what was carried in.
    const carried = table3Count(report, ['carried_in'])?.value ?? 0;
    const withCarried =
      measure === 'requests' &&
      !/新收/.test(statement.quantity.before) &&
      WITH_CARRIED.test(statement.sentence.text);
    if (withCarried && table.value + carried === statement.value) return [];
    const empty = measure === 'handled' && table.value === 0 && statement.value > 0;
    const say = empty ? NARRATIVE_MESSAGES.countDiffersNoOutcome : NARRATIVE_MESSAGES.countDiffers;
    return finding('N-REQ', 'error', say(measureName(measure), statement.value, table.value), {
      cells: table.cells,
      expected: table.value,
      actual: statement.value,
      repair: REPAIRS.countInText(
        wordsOf(statement.sentence, statement.quantity),
        countLabel(table, measureName(measure)),
        table.value,
      ),
      ...quoted(statement.sentence, statement.quantity.start, statement.quantity.end),
    });
  });
  const denied = claims
    .filter((claim) => claim.kind === 'no_requests')
    .flatMap((claim) => {
      const table = table3Count(report, ['requests']);
      if (table === undefined || table.value === 0) return [];
      return finding(
        'N-REQ',
        'error',
        NARRATIVE_MESSAGES.noneButTable(measureName('requests'), table.value),
        {
          cells: table.cells,
          expected: table.value,
          actual: 0,
          repair: REPAIRS.denial(measureName('requests'), table.value),
          ...quoted(claim.sentence, claim.start, claim.end),
        },
      );
    });
  return distinctBy([...stated, ...denied], ({ cells, actual }) => `${cells.join()}=${actual}`);
}
