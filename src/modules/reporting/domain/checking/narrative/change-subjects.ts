import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import type { Statement } from './statements.ts';
import { COMPARED, signOf } from './year-changes.ts';
import type { Change } from './year-changes.ts';

/** What changed against last year, and its value now. */
export interface Subject {
  measure: string | null;
  value: number;
}

const SUBJECTS: readonly [string, RegExp][] = [
  ['handled', /办结量|办结|答复量/],
  ['requests', /受理量|收到|受理|申请量|申请数|依申请公开|公开申请/],
  ['reviews', /行政复议|复议/],
  ['suits', /行政诉讼|诉讼/],
  ['disclosed', /主动公开/],
];

/** Words that narrow a subject the paragraph names elsewhere: 网上申请较上年增加3件. */
const NARROWER = /网上|网络|信函|邮寄|当面|传真|自然人|企业|法人|其中|涉及|咨询|投诉|信访|下属|所属/;

/** Statement a quantity makes about the reporting year, if it makes one of a single measure. */
function statementOf(
  { statements }: NarrativeContext,
  sentence: ReadSentence,
  own: Quantity,
): Statement | undefined {
  return statements.find(
    (s) =>
      s.quantity.start === own.start &&
      s.sentence.index === sentence.index &&
      s.measures.length === 1 &&
      s.period === 'year',
  );
}

/** What changed and its value now: the number right before in the sentence, else what the paragraph states of the subject. */
export function subjectOf(context: NarrativeContext, change: Change): Subject | null {
  const { statements } = context;
  const marker = (change.amount ?? change.percent)!;
  const lead = change.sentence.text.slice(0, marker.start);
  const own = change.sentence.quantities.findLast(
    (q) =>
      q.end <= marker.start &&
      signOf(q) === null &&
      (change.amount ? q.unit === change.amount.unit : countsThings(q)),
  );
  if (own !== undefined && NARROWER.test(lead.slice(own.end))) return null;
  if (own !== undefined && !COMPARED.test(own.clause))
    return { measure: statementOf(context, change.sentence, own)?.measures[0] ?? null, value: own.value };
  const clause = lead.split(/[,;。]/).at(-1)!;
  const named = SUBJECTS.find(([, pattern]) => pattern.test(lead.split(/[;。]/).at(-1)!));
  if (named === undefined || NARROWER.test(clause)) return null;
  const near = statements.filter(
    (s) =>
      s.measures.length === 1 &&
      s.measures[0] === named[0] &&
      s.period === 'year' &&
      !s.approximate &&
      !s.part,
  );
  const sameLine = near.findLast(
    (s) => s.sentence.lineIndex === change.sentence.lineIndex && s.sentence.index <= change.sentence.index,
  );
  const chosen = sameLine ?? near[0];
  return chosen === undefined ? null : { measure: named[0], value: chosen.value };
}

/** Other subjects the change may belong to: 收到16件，办结17件，较上年增加4件. */
export function otherSubjects(context: NarrativeContext, { sentence, amount }: Change): Subject[] {
  return sentence.quantities
    .filter((q) => amount !== null && q.end <= amount.start && q.unit === amount.unit && signOf(q) === null)
    .map((q) => ({ measure: statementOf(context, sentence, q)?.measures[0] ?? null, value: q.value }));
}
