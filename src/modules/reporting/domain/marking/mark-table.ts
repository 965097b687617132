import type { Finding } from '../checking/finding.ts';
import type { ReportModel } from '../checking/report-model.ts';
import type { CellId } from '../format/report-format.ts';
import type { LayoutCell } from '../layout/layout.ts';
import { deviatingLabels } from './label-places.ts';
import type { MarkedCell, MarkedTable } from './marked-report.ts';
import type { Placement } from './place-findings.ts';
import type { TableForm } from './table-forms.ts';

type Figure = Pick<MarkedCell, 'text' | 'state' | 'reason'>;

function figureOf(report: ReportModel, reasons: ReadonlyMap<CellId, string>, cell: CellId): Figure {
  const inferred = report.inferred.find((candidate) => candidate.cell === cell);
  const value = report.tables[cell];
  if (value === undefined) return { text: '', state: 'unreadable', reason: reasons.get(cell) ?? null };
  if (value === null) return { text: '', state: 'blank', reason: null };
  if (inferred !== undefined) return { text: String(value), state: 'inferred', reason: inferred.reason };
  return { text: String(value), state: 'read', reason: null };
}

/** True when the report has something of a table; a table that is absent is not drawn. */
export function hasTable(report: ReportModel, form: TableForm): boolean {
  return form.rows.some((row) => row.some(({ cell }) => cell !== undefined && cell in report.tables));
}

/**
 * A table of the report in the official layout with its own figures and, where they deviate, its own labels. A finding
 * about a label stands on the label, every other on the figures it names.
 */
export function markTable(
  report: ReportModel,
  form: TableForm,
  findings: readonly Finding[],
  placement: Placement,
): MarkedTable {
  const reasons = new Map(report.unreadable.map(({ cell, reason }) => [cell, reason]));
  const deviations = deviatingLabels(report, form);
  const labelFindings = new Map<LayoutCell, number[]>();
  const ofLabels = new Set<number>();
  for (const [place, { standard, read, cells }] of deviations) {
    const numbers = findings.flatMap(({ code, expected, actual, cells: named }, index) =>
      code === 'F-LABELS' && expected === standard && actual === read && named.join() === cells.join()
        ? [index + 1]
        : [],
    );
    labelFindings.set(place, numbers);
    for (const number of numbers) ofLabels.add(number);
  }
  const marked = (place: LayoutCell): MarkedCell => {
    const spans = { colspan: place.colspan ?? 1, rowspan: place.rowspan ?? 1 };
    if (place.cell !== undefined) {
      const numbers = (placement.cells.get(place.cell) ?? []).filter((number) => !ofLabels.has(number));
      const figure = figureOf(report, reasons, place.cell);
      return { label: false, cell: place.cell, ...figure, ...spans, findings: numbers };
    }
    const text = deviations.get(place)?.read ?? place.label ?? '';
    const numbers = labelFindings.get(place) ?? [];
    return { label: true, cell: null, text, ...spans, findings: numbers, state: 'read', reason: null };
  };
  const { table, columns, headerRows } = form;
  return { kind: 'table', table, columns, headerRows, rows: form.rows.map((row) => row.map(marked)) };
}
