import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { agencyById, type Agency } from '../../identity/index.ts';
import { resolveText } from '../domain/compilation/bound-text.ts';
import type { FigureBasis } from '../domain/compilation/figure.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import { NARRATIVE_PARTS, type Narrative } from '../domain/narrative.ts';
import { refuse } from '../messages.ts';
import { chartRows, partRows, type PartRow } from '../store/report-parts.ts';
import { publishedRow, reportRow, type ReportRow } from '../store/reports.ts';
import { draftNarrative } from '../templates/narrative/index.ts';
import { chosenCharts } from '../templates/report-charts.ts';
import { liveBasis } from './compilation/figure-basis.ts';

/** Where the records are read and personal data opened (for masking); a use case's context is one. */
export interface ReportSource {
  readonly tx: Database | Tx;
  readonly cipher: FieldCipher;
}

/** A version of a report in the making, or published: what it says and everything it is made from. */
export interface WorkingReport {
  readonly agency: Agency;
  readonly year: number;
  readonly version: number;
  /** Undefined before anything was frozen. */
  readonly row: ReportRow | undefined;
  /** The figures in force: frozen, or as the records stand. */
  readonly basis: FigureBasis;
  /** Text with its tokens, as saved or as drafted. */
  readonly stored: Narrative;
  /** Drafts from the figures in force. */
  readonly drafts: Narrative;
  readonly saved: ReadonlyMap<string, PartRow>;
  /** Tokens no figure answers to. */
  readonly unknown: readonly { part: keyof Narrative; key: string }[];
  /** The whole, with figures filled in; as published once it is. */
  readonly report: CompiledReport;
}

const parts = <T>(of: (part: keyof Narrative) => T) =>
  Object.fromEntries(NARRATIVE_PARTS.map((part) => [part, of(part)])) as Record<keyof Narrative, T>;

/** The figures a published version was made with; reports of before versions know their cells only. */
function publishedBasis(frozen: CompiledReport): FigureBasis {
  const { year, cells, bound } = frozen;
  return { year, cells, records: bound?.records ?? {}, previous: bound?.previous ?? null };
}

/** The agency as it was called at the end of the year. Throws `agency_not_found`. */
async function reporter(tx: Database | Tx, agencyId: string, year: number): Promise<Agency> {
  const agency = await agencyById(tx, agencyId, yearPeriod(year).to);
  if (!agency) throw refuse('agency_not_found', 'agencyId');
  return agency;
}

/**
 * The newest version of a year's report, or the one asked for: with frozen figures where they are frozen, else from the
 * records as they stand; text as saved, else as drafted. `words` stand in for saved text, for checking while writing.
 */
export async function workingReport(
  ctx: ReportSource,
  { agencyId, year, version: asked }: { agencyId: string; year: number; version?: number | undefined },
  words: Partial<Narrative> = {},
): Promise<WorkingReport> {
  const agency = await reporter(ctx.tx, agencyId, year);
  const row = await reportRow(ctx.tx, { agencyId, year, version: asked });
  if (asked !== undefined && asked > 1 && !row) throw refuse('version_not_found', 'version');
  const version = row?.version ?? 1;
  const key = { agencyId, year, version };
  const saved = await partRows(ctx.tx, key);
  const published = row?.frozen ?? null;
  const basis = published
    ? publishedBasis(published)
    : (row?.snapshot?.basis ?? (await liveBasis(ctx, agencyId, year)));
  const drafts = draftNarrative(basis, { isGovernment: agency.kind === 'government' });
  const stored = published
    ? (published.bound?.narrative ?? published.narrative)
    : parts((part) => words[part] ?? saved.get(part)?.body ?? drafts[part]);
  const resolved = parts((part) => resolveText(stored[part], basis));
  const charts = published ? (published.charts ?? []) : chosenCharts(basis, await chartRows(ctx.tx, key));
  const { id, code, name } = agency;
  const report: CompiledReport = published ?? {
    agency: { id, code, name },
    year,
    format: '2021',
    period: yearPeriod(year),
    cells: basis.cells,
    narrative: parts((part) => resolved[part].text),
    publishedOn: null,
    version,
    reason: row?.reason ?? null,
    charts,
  };
  const unknown = NARRATIVE_PARTS.flatMap((part) =>
    resolved[part].unknown.map((one) => ({ part, key: one })),
  );
  return { agency, year, version, row, basis, stored, drafts, saved, unknown, report };
}

/** The report as published in its newest version, or compiled as of now. */
export async function currentReport(
  ctx: ReportSource,
  agencyId: string,
  year: number,
): Promise<CompiledReport> {
  const frozen = (await publishedRow(ctx.tx, { agencyId, year }))?.frozen;
  return frozen ?? (await workingReport(ctx, { agencyId, year })).report;
}
