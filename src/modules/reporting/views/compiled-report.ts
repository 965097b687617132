import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { agencyById } from '../../identity/index.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import { NARRATIVE_PARTS, type Narrative } from '../domain/narrative.ts';
import { refuse } from '../messages.ts';
import { reportRow } from '../store/reports.ts';
import { draftNarrative } from '../templates/narrative.ts';
import { compileCells } from './compiled-cells.ts';
import { narrativeFacts } from './narrative-facts.ts';

/** A report with its text as saved, where saved, and as drafted from the records. */
export interface WholeReport {
  readonly report: CompiledReport;
  readonly saved: Partial<Narrative>;
  readonly drafted: Narrative;
}

/** Where the records are read and personal data opened (for masking); a use case's context is one. */
export interface ReportSource {
  readonly tx: Database | Tx;
  readonly cipher: FieldCipher;
}

/** The report of a year from the ledger as it stands, under the name the agency bore at the end of the year. */
export async function compileReport(ctx: ReportSource, agencyId: string, year: number): Promise<WholeReport> {
  const period = yearPeriod(year);
  const agency = await agencyById(ctx.tx, agencyId, period.to);
  if (!agency) throw refuse('agency_not_found', 'agencyId');
  const cells = await compileCells(ctx.tx, agencyId, period);
  const saved = (await reportRow(ctx.tx, agencyId, year))?.narrative ?? {};
  const drafted = draftNarrative(await narrativeFacts(ctx.tx, ctx.cipher, agencyId, year, cells));
  const narrative = Object.fromEntries(
    NARRATIVE_PARTS.map((part) => [part, saved[part] ?? drafted[part]]),
  ) as Record<keyof Narrative, string>;
  const { id, code, name } = agency;
  const report: CompiledReport = {
    agency: { id, code, name },
    year,
    format: '2021',
    period,
    cells: Object.fromEntries(cells),
    narrative,
    publishedOn: null,
  };
  return { report, saved, drafted };
}

/** The report as published, or compiled as of now. */
export async function currentReport(
  ctx: ReportSource,
  agencyId: string,
  year: number,
): Promise<CompiledReport> {
  const frozen = (await reportRow(ctx.tx, agencyId, year))?.frozen;
  return frozen ?? (await compileReport(ctx, agencyId, year)).report;
}
