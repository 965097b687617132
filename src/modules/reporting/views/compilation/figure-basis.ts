import type { FigureBasis, PreviousYear } from '../../domain/compilation/figure.ts';
import { yearPeriod } from '../../domain/compile/period.ts';
import { previousReport } from '../previous-year.ts';
import { cellsForReport, type CellSource } from '../report-cells.ts';
import { figureRecords } from './figure-records.ts';

/** Every figure of a year's report as the records stand now. */
export async function liveBasis(ctx: CellSource, agencyId: string, year: number): Promise<FigureBasis> {
  const cells = await cellsForReport(ctx, agencyId, year);
  return {
    year,
    cells: Object.fromEntries(cells),
    records: await figureRecords(ctx.tx, agencyId, { period: yearPeriod(year), cells }),
    previous: await previousFigures(ctx, agencyId, year),
  };
}

async function previousFigures(
  { tx }: CellSource,
  agencyId: string,
  year: number,
): Promise<PreviousYear | null> {
  const report = await previousReport(tx, agencyId, year);
  return report && { year: report.year, source: report.source, values: report.values };
}
