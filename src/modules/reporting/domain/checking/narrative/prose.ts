import type { ReportModel } from '../report-model.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with the quantities in it. */
export interface ReadSentence extends Sentence {
  /** Index among all sentences of the report. */
  index: number;
  quantities: readonly Quantity[];
}

/** The prose of a report, read once for all rules. */
export interface Prose {
  sentences: readonly ReadSentence[];
}

const known = new WeakMap<ReportModel, Prose>();

/** Reads the prose of a report into sentences and quantities, once for each report. */
export function readProse(report: ReportModel): Prose {
  const prose = known.get(report) ?? proseOf(report);
  known.set(report, prose);
  return prose;
}

function proseOf(report: ReportModel): Prose {
  const sentences = (report.text?.lines ?? []).flatMap((line, index) => sentencesOf(line, index));
  return {
    sentences: sentences.map((sentence, index) => ({
      ...sentence,
      index,
      quantities: quantitiesIn(sentence.text),
    })),
  };
}
