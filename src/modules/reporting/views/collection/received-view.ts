import type { JudgedFinding, ReceivedRow as ReceivedRowView, ReceivedSource } from '../../contract.ts';
import type { ReportFormat } from '../../domain/format/report-format.ts';
import type { StoredFinding } from '../../domain/collection/stored-finding.ts';
import { countFindings } from '../../domain/collection/finding-counts.ts';
import type { JudgementRow } from '../../store/collection/judgements.ts';
import type { ReceivedHead } from '../../store/collection/received-reports.ts';

export type Judgements = ReadonlyMap<string, JudgementRow>;

/** A received report as lists show it. */
export function receivedRowView(
  row: ReceivedHead,
  judgements: Judgements,
  similarity: number | null,
): ReceivedRowView {
  const { confirmedErrors: _, ...counts } = countFindings(row.findings, standing(judgements));
  return {
    id: row.id,
    agencyId: row.agency_id,
    aboutAgencyId: row.about_agency_id,
    agencyName: row.agency_name,
    year: row.year,
    format: row.format as ReportFormat,
    source: row.source as ReceivedSource,
    fileName: row.file_name,
    publishedOn: row.published_on,
    receivedAt: row.received_at.toISOString(),
    checkedAt: row.checked_at.toISOString(),
    ...counts,
    unreadable: row.findings
      .filter(({ code }) => code === 'T-UNREADABLE')
      .reduce((sum, { cells }) => sum + cells.length, 0),
    replaced: row.replaced_by !== null,
    similarity,
  };
}

/** Judgements that were not taken back. */
export const standing = (judgements: Judgements): Judgements =>
  new Map([...judgements].filter(([, { verdict }]) => verdict !== 'open'));

/** The findings with what people said of them. */
export function judgedFindings(
  findings: readonly StoredFinding[],
  judgements: Judgements,
  names: ReadonlyMap<string, string>,
): JudgedFinding[] {
  const said = standing(judgements);
  return findings.map((finding, index) => {
    const judgement = said.get(finding.key);
    const { key, code, severity, message, rule, repair, cells, expected, actual, quote } = finding;
    return {
      number: index + 1,
      key,
      code,
      severity,
      message,
      rule,
      repair,
      cells,
      expected,
      actual,
      quote,
      judgement: judgement
        ? {
            verdict: judgement.verdict as 'confirmed' | 'dismissed',
            reason: judgement.reason,
            by: names.get(judgement.judged_by) ?? '',
            at: judgement.judged_at.toISOString(),
          }
        : null,
    };
  });
}
