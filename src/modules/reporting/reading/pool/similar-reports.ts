import { compareTexts } from '../../domain/checking/similarity/compare-texts.ts';
import { postingsOf, sharedCounts } from '../../domain/checking/similarity/find-similar.ts';
import type { SimilarReport } from '../../domain/checking/similarity/find-similar.ts';
import { SIMILAR_FROM, SIMILARITY_DEFAULTS } from '../../domain/checking/similarity/similarity-options.ts';
import { extractText } from '../../domain/checking/similarity/text-extract.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import type { DatedReport } from './pair-years.ts';

/** A report of a batch by the fingerprints of its text. */
export interface PrintedReport extends DatedReport {
  /** Null when it was not read or similarity was not asked for. */
  prints: Uint32Array | null;
}

/**
 * Least weight of the shared fingerprints that makes a comparison worth its time. It is small because wording that very
 * many share weighs a tenth, and a text that a whole province copied should still be found.
 */
const LEAST_SHARED = 0.02;

/**
 * Chooses for each report of a batch those it may have been copied from or to: other agencies of the same year whose
 * texts share the most fingerprints. Only fingerprints are held, not texts.
 */
export function similarCandidates<T extends PrintedReport>(all: readonly T[]): (report: T) => T[] {
  const postings = postingsOf(all.map(({ prints }) => prints ?? new Uint32Array(0)));
  return (report) => {
    const { prints, agency, year } = report;
    if (prints === null || prints.length === 0) return [];
    return [...sharedCounts(prints, postings, all.length)]
      .map(([index, count]) => ({ other: all[index]!, count }))
      .filter(({ other, count }) => {
        const sister = other !== report && other.year === year && other.agency !== agency;
        return sister && count >= prints.length * LEAST_SHARED;
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, SIMILARITY_DEFAULTS.candidates)
      .map(({ other }) => other);
  };
}

/** As many as say that a text was copied; a whole county's copies need not be named one by one. */
const MOST_NAMED = 3;

/** Compares a report with last year's; nothing unless it shares so much that a check speaks of it. */
export function compareWithPrevious(
  report: ReportModel,
  previous: { file: string; report: ReportModel },
): SimilarReport[] {
  return compareWith(report, [previous]).filter(({ score }) => score >= SIMILAR_FROM.previous.info);
}

/** Compares a report with others in full; those that share too little are left out, the most similar come first. */
export function compareWith(
  report: ReportModel,
  others: readonly { file: string; report: ReportModel }[],
): SimilarReport[] {
  if (others.length === 0) return [];
  const own = extractText(report, '');
  if (own.length < SIMILARITY_DEFAULTS.leastText) return [];
  return others
    .map(({ file, report: other }): SimilarReport => {
      const { agency, year } = other;
      return { id: file, agency, year, ...compareTexts(own, extractText(other, file)) };
    })
    .filter(({ score }) => score >= SIMILARITY_DEFAULTS.leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NAMED);
}
