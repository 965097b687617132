import { finding } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { partitionsIn } from './partitions.ts';
import type { Partition } from './partitions.ts';
import type { Prose, ReadSentence } from './prose.ts';
import { round } from '../cell-access.ts';
import { roundHalfUp } from './rounding.ts';
import { quoted } from './sentences.ts';
import type { Quantity } from './quantities.ts';
import { table3Count } from './table-counts.ts';
import { shareLists } from './shares.ts';
import type { ShareList } from './shares.ts';

/** Channels carry the same item twice: more by channel than in all need not be wrong. */
const CHANNEL =
  /网站|公众号|微信|微博|抖音|头条|客户端|视频号|公报|报纸|报刊|电视|广播|公示栏|公开栏|显示屏|查阅点|媒体/;
const TWICE = /同步|同时|转发|重复|交叉|转载|兼/;

function severityOf(
  { whole, open, parallel, parts, sentence }: Partition,
  sum: number,
  shares: number,
): Severity {
  if (!parallel) return 'warning';
  if (sum > whole.value) {
    const byChannel = parts.filter((part) => CHANNEL.test(`${part.before}${part.after}`)).length > 1;
    return byChannel || TWICE.test(sentence.text) ? 'warning' : 'error';
  }
  // Parts far below the whole are examples rather than a division, unless shares are given with them.
  return open || (sum * 2 < whole.value && shares === 0) ? 'warning' : 'error';
}

function shareTotal(sentence: ReadSentence, partition: Partition): number {
  const percents = sentence.quantities.filter((q) => q.unit === '%' && /占/.test(q.before));
  return percents.length === partition.parts.length
    ? round(percents.reduce((acc, q) => acc + q.value, 0))
    : 0;
}

const LOOK_BACK = 3;

/** The parts make up another number named before them: 收到16件，上年结转2件，其中自然人10件、企业6件. */
function makesUpAnother({ sentence, whole, parts }: Partition, sum: number, prose: Prose): boolean {
  const first = parts[0]!.start;
  const here = sentence.quantities.filter((q) => q.end <= first && q !== whole);
  const earlier = prose.sentences
    .slice(Math.max(0, sentence.index - LOOK_BACK), sentence.index)
    .filter(({ lineIndex }) => lineIndex === sentence.lineIndex)
    .flatMap(({ quantities }) => quantities);
  return [...here, ...earlier].some((q) => q !== whole && q.unit === whole.unit && q.value === sum);
}

function checkPartition(partition: Partition, confirmed: ReadonlySet<Quantity>, prose: Prose): Finding[] {
  const { sentence, whole, wholeSentence, parts } = partition;
  if ([whole, ...parts].some((quantity) => quantity.approximate)) return [];
  const sum = round(parts.reduce((acc, part) => acc + part.value, 0));
  // A single part is no division; it only must not exceed the whole.
  if (parts.length === 0 || (parts.length === 1 && sum <= whole.value) || sum === whole.value) return [];
  if (makesUpAnother(partition, sum, prose)) return [];
  // Some outcomes, each as the table has it: an excerpt of the table, not a division.
  if (sum < whole.value && parts.every((part) => confirmed.has(part))) return [];
  const shares = shareTotal(sentence, partition);
  const values = parts.map((part) => part.value);
  const message =
    shares > 0
      ? NARRATIVE_MESSAGES.sumWithShares(whole.value, values, sum, whole.unit, shares)
      : NARRATIVE_MESSAGES.sum(whole.value, values, sum, whole.unit);
  const start = wholeSentence === sentence ? whole.start : 0;
  return [
    finding('N-SUM', severityOf(partition, sum, shares), message, {
      expected: sum,
      actual: whole.value,
      repair: REPAIRS.sum(whole.value, sum, whole.unit),
      ...quoted(sentence, start, parts.at(-1)!.end),
    }),
  ];
}

/** A list of main kinds with shares, whose total stands elsewhere: less than the total is worth a note only. */
function checkOpenShares({ sentence, shares, base }: ShareList): Finding[] {
  if (base === null || shares.length < 3 || !/主要|包括|等/.test(sentence.text)) return [];
  const sum = round(shares.reduce((acc, share) => acc + share.part.value, 0));
  if (sum === base) return [];
  const { unit } = shares[0]!.part;
  const details = {
    expected: sum,
    actual: base,
    repair: sum > base ? REPAIRS.sum(base, sum, unit) : REPAIRS.openList(base - sum, unit),
    ...quoted(sentence, shares[0]!.part.start, shares.at(-1)!.percent.end),
  };
  if (sum > base) {
    const values = shares.map((share) => share.part.value);
    return [finding('N-SUM', 'error', NARRATIVE_MESSAGES.sum(base, values, sum, unit), details)];
  }
  const share = roundHalfUp((sum / base) * 100, 2);
  return [finding('N-SUM', 'info', NARRATIVE_MESSAGES.openList(base, sum, share, unit), details)];
}

const ENUMERATION_FROM = 5;

/** Five or more published amounts in a row and no total: the reader has to add them up. */
function checkMissingTotal(sentence: ReadSentence): Finding[] {
  const { text, quantities } = sentence;
  if (/其中|合计|总计|共/.test(text) || quantities.some((q) => q.unit === '%')) return [];
  const items = quantities.filter((q) => /^[条篇份]$/.test(q.unit) && !q.approximate);
  if (items.length < ENUMERATION_FROM || new Set(items.map((item) => item.unit)).size > 1) return [];
  if (!items.every((item) => /公开|发布/.test(item.clause))) return [];
  const values = items.map((item) => item.value);
  const sum = values.reduce((acc, value) => acc + value, 0);
  const message = NARRATIVE_MESSAGES.noTotal(values, sum, items[0]!.unit);
  const where = quoted(sentence, items[0]!.start, items.at(-1)!.end);
  return [
    finding('N-SUM', 'info', message, {
      expected: sum,
      actual: null,
      repair: REPAIRS.total(sum, items[0]!.unit),
      ...where,
    }),
  ];
}

/** Quantities of the prose that are what table 3 says. */
function confirmedByTables({ report, statements }: NarrativeContext): ReadonlySet<Quantity> {
  const right = statements.filter(({ measures, value }) => table3Count(report, measures)?.value === value);
  return new Set(right.map(({ quantity }) => quantity));
}

/** `N-SUM`: parts named in the text add up to their whole. */
export function checkSums(context: NarrativeContext): Finding[] {
  const partitions = partitionsIn(context.prose);
  const confirmed = confirmedByTables(context);
  const divided = new Set(partitions.filter((p) => p.parts.length > 1).map((p) => p.sentence.index));
  return [
    ...partitions.flatMap((partition) => checkPartition(partition, confirmed, context.prose)),
    ...shareLists(context)
      .filter((list) => !divided.has(list.sentence.index))
      .flatMap(checkOpenShares),
    ...context.prose.sentences.flatMap(checkMissingTotal),
  ];
}
