import { numberInTable3 } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { ReadSentence } from './prose.ts';
import { compareRounded, roundHalfUp } from './rounding.ts';
import { scopeOf } from './scope.ts';
import { quoted } from './sentences.ts';
import { statementsOf } from './statements.ts';
import { indicatorCount } from './table-counts.ts';

const RATE =
  /(?<!按时|按期|及时|限时|如期|准时|依法|延期|逾期|超期|限期|首次|一次|平均|网上|线上|法定期限内|期限内|规定时限内)(办结率|答复率|办复率)(均|都)?(达到|达|为|是|保持|保持在)?(了)?(\d{1,3})(?:\.(\d{1,4}))?%(以上)?/g;
const OTHER_SUBJECT =
  /信访|热线|工单|交办|留言|建议|提案|议案|投诉|咨询|来信|来函|诉求|舆情|行政许可|审批|政务服务|服务事项|办件|网民|网友|求助|督查|到期|应办结|一网通办/;

interface StatedRate {
  sentence: ReadSentence;
  start: number;
  end: number;
  rate: number;
  digits: number;
  /** 95%以上. */
  orMore: boolean;
  /** 办结率; 答复率 may leave out what is not yet due. */
  closing: boolean;
}

/** Rates of closing that speak of information requests: by their sentence, or by the one before it. */
function statedRates({ prose, report }: NarrativeContext): StatedRate[] {
  return prose.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(RATE)].flatMap((match) => {
      const before = prose.sentences[sentence.index - 1];
      const lead = before?.lineIndex === sentence.lineIndex ? before.text : '';
      const own = sentence.text.slice(0, match.index);
      if (OTHER_SUBJECT.test(own) || !/申请|依申请公开/.test(`${lead}${own}`)) return [];
      if (scopeOf(own, report) !== 'year') return [];
      return [
        {
          sentence,
          start: match.index,
          end: match.index + match[0].length,
          rate: Number(`${match[5]}.${match[6] ?? '0'}`),
          digits: match[6]?.length ?? 0,
          orMore: match[7] !== undefined,
          closing: match[1] === '办结率',
        },
      ];
    }),
  );
}

interface Base {
  handled: number;
  received: number;
  fromTable: boolean;
}

/** Closed and to be closed: by table 3; without it by the numbers of the text, else by the indicator list. */
function bases(context: NarrativeContext): Base[] {
  const { report, statements } = context;
  const [received, carriedIn, handled] = ['new_received', 'carried_in', 'total_handled'].map((row) =>
    numberInTable3(report, row, 'total'),
  );
  const found: Base[] = [];
  if (received !== undefined && carriedIn !== undefined && handled !== undefined)
    found.push({ handled, received: received + carriedIn, fromTable: true });
  else {
    const exact = (measure: string): number | undefined =>
      statementsOf(statements, measure).find((s) => !s.approximate && (measure === 'handled' || !s.part))
        ?.value;
    const textReceived = exact('requests') ?? indicatorCount(report, ['requests'], 'year')?.value;
    const textHandled = exact('handled') ?? indicatorCount(report, ['handled'], 'year')?.value;
    if (textReceived !== undefined && textHandled !== undefined)
      found.push({ handled: textHandled, received: textReceived, fromTable: false });
  }
  return found.filter((base) => base.received > 0);
}

/** `N-RATE`: a stated closing rate is closed / received (glossary: 办结率). One finding for all places that say it. */
export function checkClosingRate(context: NarrativeContext): Finding[] {
  const available = bases(context);
  const reported = new Set<number>();
  return statedRates(context).flatMap((stated) => {
    if (reported.has(stated.rate)) return [];
    const exactOf = (base: Base): number => (base.handled / base.received) * 100;
    const agrees = (base: Base): boolean =>
      (stated.orMore && exactOf(base) >= stated.rate) ||
      (compareRounded(exactOf(base), stated.rate, stated.digits) !== 'differs' &&
        !(stated.rate === 100 && base.handled !== base.received));
    const wrong = available.find((base) => !agrees(base));
    if (wrong === undefined) return [];
    reported.add(stated.rate);
    const exact = roundHalfUp(exactOf(wrong), Math.max(2, stated.digits));
    const carriedOut = numberInTable3(context.report, 'carried_out', 'total') ?? 0;
    const message = wrong.fromTable
      ? NARRATIVE_MESSAGES.rateTable(stated.rate, wrong.handled, wrong.received, carriedOut, exact)
      : NARRATIVE_MESSAGES.rateText(stated.rate, wrong.handled, wrong.received, exact);
    const cells = wrong.fromTable
      ? ['new_received', 'carried_in', 'total_handled', 'carried_out'].map((row) => `t3.${row}.total`)
      : [];
    return finding('N-RATE', stated.closing ? 'error' : 'warning', message, {
      cells,
      expected: exact,
      actual: stated.rate,
      repair: REPAIRS.rate(stated.rate, exact),
      ...quoted(stated.sentence, stated.start, stated.end),
    });
  });
}
