import { numberInTable3 } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import type { ReportModel } from '../report-model.ts';
import { asksForFee, feeClaim, feeSentences } from './fee-claims.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { quoted, quotedLine } from './sentences.ts';
import type { Quoted } from './sentences.ts';

/** The fee measures (国办函〔2020〕109号) apply from 2021-01-01; earlier reports have nothing to say about it. */
const FIRST_YEAR = 2021;

function lastChapter(report: ReportModel): Quoted | null {
  const lines = report.text?.lines ?? [];
  const index = lines.findIndex((candidate) => candidate.section === 'other');
  const line = lines[index];
  return line === undefined ? null : quotedLine(line, index, 0, Math.min(line.text.length, 80));
}

/**
 * `N-FEE`: section 六 speaks of the processing fee; "no fee" goes with no request closed for an unpaid fee. Where a
 * notice or an amount is named, nothing paid is no contradiction.
 */
export function checkFeeStatement({ report, prose }: NarrativeContext): Finding[] {
  if (report.format === 'pre2019' || (report.year !== null && report.year < FIRST_YEAR)) return [];
  const sentences = feeSentences(prose);
  if (sentences.length === 0) {
    const where = lastChapter(report);
    const say = where === null ? NARRATIVE_MESSAGES.feeSectionMissing : NARRATIVE_MESSAGES.feeMissing;
    return [finding('N-FEE', 'warning', say(), { ...where })];
  }
  const unpaid = numberInTable3(report, 'closed_fee_unpaid', 'total') ?? 0;
  if (unpaid === 0 || asksForFee(sentences)) return [];
  const claim = sentences.map(feeClaim).find((found) => found !== null);
  if (!claim) return [];
  return [
    finding('N-FEE', 'error', NARRATIVE_MESSAGES.noFeeButUnpaid(unpaid), {
      cells: ['t3.closed_fee_unpaid.total'],
      expected: 0,
      actual: unpaid,
      ...quoted(claim.sentence, claim.start, claim.end),
    }),
  ];
}
