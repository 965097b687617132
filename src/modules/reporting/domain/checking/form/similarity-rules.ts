import { finding } from '../finding.ts';
import type { Finding, FindingValue, Severity } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { compareTexts } from '../similarity/compare-texts.ts';
import type { Passage, TextComparison } from '../similarity/compare-texts.ts';
import type { SimilarReport } from '../similarity/find-similar.ts';
import { SIMILAR_FROM, SIMILARITY_DEFAULTS } from '../similarity/similarity-options.ts';
import { extractText } from '../similarity/text-extract.ts';

const percent = (share: number): number => Math.round(share * 100);

function severityOf(score: number, from: { warning: number; info: number }): Severity | null {
  if (score >= from.warning) return 'warning';
  return score >= from.info ? 'info' : null;
}

/** The longest passage stands for all; `expected` names the other report, so that two copies are two findings. */
function copied(
  severity: Severity,
  message: string,
  share: number,
  passages: readonly Passage[],
  expected: FindingValue = null,
): Finding {
  const longest = [...passages].sort((a, b) => b.length - a.length)[0];
  const { text, ...place } = longest?.here ?? {};
  return finding('F-TEXT', severity, message, {
    expected,
    actual: `${percent(share)}%`,
    repair: REPAIRS.rewrite,
    ...(longest === undefined ? {} : { quote: text ?? null, place: place as Finding['place'] }),
  });
}

const LEAST_PROBLEMS = 60;

function problemsCopied({ sections, passages }: TextComparison): Finding[] {
  const own = sections.problems;
  if (own === undefined || own.length < LEAST_PROBLEMS || own.share < SIMILAR_FROM.problems) return [];
  const message = FORM_MESSAGES.similarProblems(percent(own.share));
  return [
    copied(
      'warning',
      message,
      own.share,
      passages.filter(({ here }) => here.section === 'problems'),
    ),
  ];
}

/** `F-TEXT`: a text copied from last year's report (内容雷同, 国办公开办函〔2021〕30号). Numbers are left out of account. */
export function checkSimilarity(report: ReportModel, previous: ReportModel): Finding[] {
  const here = extractText(report, 'here');
  if (here.length < SIMILARITY_DEFAULTS.leastText) return [];
  const comparison = compareTexts(here, extractText(previous, 'previous'));
  const severity = severityOf(comparison.score, SIMILAR_FROM.previous);
  const message = FORM_MESSAGES.similar(percent(comparison.score));
  const whole = severity === null ? [] : [copied(severity, message, comparison.score, comparison.passages)];
  return severity === 'warning' ? whole : [...whole, ...problemsCopied(comparison)];
}

/** `F-TEXT`: texts of other agencies that this one is like (`findSimilar`). */
export function checkSisterTexts(similar: readonly SimilarReport[]): Finding[] {
  return similar.flatMap(({ id, agency, year, score, passages }) => {
    const severity = severityOf(score, SIMILAR_FROM.sister);
    if (severity === null) return [];
    const other = `${agency ?? id}${year === null ? '' : `${year}年`}`;
    return copied(severity, FORM_MESSAGES.similarTo(other, percent(score)), score, passages, other);
  });
}
