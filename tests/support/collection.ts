import { chanceOf } from '../../src/app/demo/collection/chance.ts';
import { inventedReport, type Fault } from '../../src/app/demo/collection/invented-report.ts';
import { inventedTables, type Figures } from '../../src/app/demo/collection/invented-tables.ts';
import { renderReport, type RenderedFormat } from '../../src/modules/reporting/index.ts';

/** A report file as an agency outside would send it, and the figures that are in it. */
export interface OutsideReport {
  readonly file: { readonly name: string; readonly content: Uint8Array };
  readonly figures: Figures;
}

/** Makes one; the same seed gives the same figures and words, whatever the fault. */
export async function outsideReport(
  name: string,
  seed: number,
  more: {
    year?: number;
    fault?: Fault;
    format?: RenderedFormat;
    publishedOn?: string | null;
    requests?: number;
    isGovernment?: boolean;
  } = {},
): Promise<OutsideReport> {
  const { year = 2025, fault = null, format = 'html', publishedOn = '2026-01-20', requests = 20 } = more;
  const chance = chanceOf(seed);
  const figures = inventedTables(chance, { requests, documents: 6, decisions: 300 });
  const agency = { name, isGovernment: more.isGovernment ?? false };
  const report = inventedReport(agency, year, figures, chance, publishedOn, fault);
  const { name: fileName, content } = await renderReport(report, format);
  return { file: { name: fileName, content }, figures };
}
