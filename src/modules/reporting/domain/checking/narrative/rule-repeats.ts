import { INDICATOR_PERIOD_LABELS } from '../../format/labels.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { measureName, NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { activityCounts } from './activity-measures.ts';
import type { ActivityCount } from './activity-measures.ts';
import { distinctBy } from './distinct-values.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { quoted, wordsOf } from './sentences.ts';
import { statementsOf } from './statements.ts';
import type { Statement } from './statements.ts';
import { countLabel, indicatorCount, table3Count, table4Count } from './table-counts.ts';

const WHOLE_ONLY = new Set(['requests', 'disclosed', 'disclosed_website', 'reviews', 'suits', 'complaints']);

/** Letters and fax are one row of the list, other kinds of reply too: numbers of one sentence are added up. */
function gathered(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const statement of statements) {
    const single = statement.measures.length === 1 ? statement.measures[0]! : null;
    const mail = single === 'requests_mail' || single === 'requests_fax';
    const row = mail ? 'requests_mail_fax' : single;
    const sameSentence = merged.find(
      (other) =>
        (row === 'requests_mail_fax' || row === 'other') &&
        other.measures[0] === row &&
        other.sentence.index === statement.sentence.index,
    );
    if (sameSentence) sameSentence.value += statement.value;
    else merged.push({ ...statement, measures: row === null ? statement.measures : [row] });
  }
  return merged;
}

/** Before 2019: numbers of the text are those of the indicator list at the end. */
function againstIndicators({ report, statements }: NarrativeContext): Finding[] {
  if (report.format !== 'pre2019') return [];
  const findings = gathered(statements).flatMap((statement) => {
    const { measures, value, period, sentence, quantity } = statement;
    if (period === 'other' || period === 'last_year' || statement.approximate) return [];
    if (statement.part && measures.some((measure) => WHOLE_ONLY.has(measure))) return [];
    const table = indicatorCount(report, measures, period);
    if (table === undefined || table.value === value) return [];
    const what = measures.map(measureName).join('、');
    const label = INDICATOR_PERIOD_LABELS[period];
    return finding('N-REPEAT', 'error', NARRATIVE_MESSAGES.repeatTable(what, label, value, table.value), {
      cells: table.cells,
      expected: table.value,
      actual: value,
      repair: REPAIRS.countAgainstTable(wordsOf(sentence, quantity), countLabel(table, what), table.value),
      ...quoted(sentence, quantity.start, quantity.end),
    });
  });
  return distinctBy(findings, ({ cells, actual }) => `${cells.join()}=${actual}`);
}

const SAID_TWICE = ['disclosed', 'disclosed_website', 'requests', 'handled', 'reviews', 'suits'] as const;

/** A number said more than once where no table counts it, or where its table could not be read. */
function saidTwice({ report, statements }: NarrativeContext): Finding[] {
  if (report.format === 'pre2019') return [];
  return SAID_TWICE.flatMap((measure) => {
    if ((table3Count(report, [measure]) ?? table4Count(report, [measure])) !== undefined) return [];
    const stated = statementsOf(statements, measure).filter((s) => !s.part && !s.approximate);
    const first = stated[0];
    const other = stated.find((statement) => statement.value !== first?.value);
    if (first === undefined || other === undefined) return [];
    const message = NARRATIVE_MESSAGES.repeatText(measureName(measure), first.value, other.value);
    return finding('N-REPEAT', 'error', message, {
      expected: first.value,
      actual: other.value,
      repair: REPAIRS.same(first.value, other.value),
      ...quoted(other.sentence, other.quantity.start, other.quantity.end),
    });
  });
}

/** Values so close that they are one quantity misprinted rather than a part of it. */
const CLOSE = 0.1;

/**
 * An activity counted twice with different results: an error in the same words, a warning in other words for values
 * close together; values far apart count different things.
 */
function activitiesTwice(counts: readonly ActivityCount[]): Finding[] {
  const findings = counts.flatMap((count, index) => {
    if (count.measures.length > 1) return [];
    const measure = count.measures[0]!;
    const earlier = counts
      .slice(0, index)
      .filter((o) => o.measures.length === 1 && o.measures[0] === measure);
    const first = earlier[0];
    if (first === undefined || earlier.some((other) => other.quantity.value === count.quantity.value))
      return [];
    const [was, is] = [first.quantity.value, count.quantity.value];
    const exact = !first.quantity.approximate && !count.quantity.approximate;
    const close = exact && Math.abs(was - is) <= Math.max(was, is) * CLOSE;
    const alike = earlier.some((other) => other.words === count.words);
    if (!alike && !close) return [];
    const severity = alike ? 'error' : 'warning';
    return finding('N-REPEAT', severity, NARRATIVE_MESSAGES.repeatText(measureName(measure), was, is), {
      expected: was,
      actual: is,
      repair: REPAIRS.same(was, is),
      ...quoted(count.sentence, count.quantity.start, count.quantity.end),
    });
  });
  return distinctBy(findings, ({ message }) => message);
}

/** Posts of two kinds of accounts counted apart and together. */
function postsTogether(counts: readonly ActivityCount[]): Finding[] {
  const single = (measure: string): ActivityCount | undefined =>
    counts.find((count) => count.measures.length === 1 && count.measures[0] === measure);
  const [weibo, wechat] = [single('weibo_posts'), single('wechat_posts')];
  const both = counts.find((count) => count.measures.length === 2);
  if (!weibo || !wechat || !both) return [];
  const sum = weibo.quantity.value + wechat.quantity.value;
  if (sum === both.quantity.value) return [];
  const values = [weibo.quantity.value, wechat.quantity.value, both.quantity.value] as const;
  return [
    finding('N-REPEAT', 'info', NARRATIVE_MESSAGES.repeatPosts(...values), {
      expected: sum,
      actual: both.quantity.value,
      repair: REPAIRS.same(sum, both.quantity.value),
      ...quoted(both.sentence, both.quantity.start, both.quantity.end),
    }),
  ];
}

/** `N-REPEAT`: the same quantity has the same value wherever it appears. */
export function checkRepeats(context: NarrativeContext): Finding[] {
  const counts = activityCounts(context.report, context.prose.sentences);
  return [
    ...againstIndicators(context),
    ...saidTwice(context),
    ...activitiesTwice(counts),
    ...postsTogether(counts),
  ];
}
