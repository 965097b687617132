import type { ReportModel } from '../report-model.ts';
import { caseMeasures, disclosureMeasures, requestMeasures } from './measures.ts';
import type { Measure } from './measures.ts';
import { isOtherKindOfReply, outcomeMeasures } from './outcome-measures.ts';
import { markDistributed } from './respectively.ts';
import type { Prose, ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';

/** A number the prose gives for something the tables also count. */
export interface Statement {
  /** One measure, or several whose sum the number states. */
  measures: readonly Measure[];
  value: number;
  /** Reporting year and body, all years so far, or another year or body. */
  period: Scope;
  /** True when it is one part of a total (其中 …, in brackets). */
  part: boolean;
  approximate: boolean;
  sentence: ReadSentence;
  quantity: Quantity;
}

const PART_MARK = /其中|包括|包含|分别为|分为/;
const CHANGE = /(增加|减少|增长|下降|上升|多|少|提高|降低|增|减)(了)?(约)?$/;

function measuresOf(quantity: Quantity, sentence: ReadSentence): Measure[] {
  const outcomes = outcomeMeasures(quantity, sentence);
  if (outcomes.length > 0) return outcomes;
  const requests = requestMeasures(quantity, sentence.text);
  if (requests.length > 0) return requests;
  const cases = caseMeasures(quantity, sentence);
  return cases.length > 0 ? cases : disclosureMeasures(quantity);
}

/** Every number of the prose that states a measure of the tables. */
export function statementsIn(report: ReportModel, prose: Prose): Statement[] {
  return prose.sentences.flatMap((sentence) => {
    const quantities = markDistributed(sentence.text, sentence.quantities);
    return quantities.flatMap((quantity) => {
      if (!countsThings(quantity) || CHANGE.test(quantity.before)) return [];
      let measures = measuresOf(quantity, sentence);
      if (measures.length === 0 && report.format === 'pre2019' && isOtherKindOfReply(quantity))
        measures = ['other'];
      if (measures.length === 0) return [];
      const lead = sentence.text.slice(0, quantity.start);
      const base = {
        value: quantity.value,
        period: scopeOf(lead, report),
        part: quantity.depth > 0 || PART_MARK.test(lead),
        approximate: quantity.approximate,
        sentence,
        quantity,
      };
      // 收到并答复N件 states two measures with one number; A和B共N件 states their sum.
      const separate = measures.includes('handled') || /各(为|有)?$/.test(quantity.before);
      return separate && measures.length > 1
        ? measures.map((measure) => ({ ...base, measures: [measure] }))
        : [{ ...base, measures }];
    });
  });
}

/** Statements of one measure alone for a period. */
export function statementsOf(
  statements: readonly Statement[],
  measure: Measure,
  period: Statement['period'] = 'year',
): Statement[] {
  return statements.filter(
    (statement) =>
      statement.measures.length === 1 && statement.measures[0] === measure && statement.period === period,
  );
}
