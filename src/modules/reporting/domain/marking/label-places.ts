import type { LabelDeviation, ReportModel } from '../checking/report-model.ts';
import type { CellId } from '../format/report-format.ts';
import type { LayoutCell } from '../layout/layout.ts';
import type { TableForm } from './table-forms.ts';

/** A place of a table with the grid lines it lies between (ends excluded). */
interface Box {
  place: LayoutCell;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function boxesOf(rows: TableForm['rows']): Box[] {
  const taken = new Set<string>();
  return rows.flatMap((row, top) => {
    let left = 0;
    return row.map((place): Box => {
      while (taken.has(`${top},${left}`)) left += 1;
      const [right, bottom] = [left + (place.colspan ?? 1), top + (place.rowspan ?? 1)];
      for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) taken.add(`${y},${x}`);
      return { place, top, bottom, left, right };
    });
  });
}

/** True when `label` heads the row or the column of `figure`. */
function heads(label: Box, figure: Box): boolean {
  const above = label.bottom <= figure.top && label.left < figure.right && figure.left < label.right;
  const beside = label.right <= figure.left && label.top < figure.bottom && figure.top < label.bottom;
  return above || beside;
}

const key = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The labels of a form that a report writes otherwise, each with its deviation. */
export function deviatingLabels(report: ReportModel, form: TableForm): Map<LayoutCell, LabelDeviation> {
  const deviations = report.labels.filter(({ table }) => table === form.table);
  const found = new Map<LayoutCell, LabelDeviation>();
  if (deviations.length === 0) return found;
  const boxes = boxesOf(form.rows);
  const figures = new Map<CellId, Box>(
    boxes.flatMap((box) => (box.place.cell === undefined ? [] : [[box.place.cell, box] as const])),
  );
  for (const deviation of deviations) {
    const cells = deviation.cells.flatMap((cell) => figures.get(cell) ?? []);
    const labels = boxes.filter(
      ({ place }) => place.label !== undefined && key(place.label) === key(deviation.standard),
    );
    const own = labels.filter((label) => cells.some((figure) => heads(label, figure)));
    for (const { place } of own.length > 0 ? own : cells.length > 0 ? [] : labels.slice(0, 1))
      found.set(place, deviation);
  }
  return found;
}
