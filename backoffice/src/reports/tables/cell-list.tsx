import type { TableLayoutView } from '../../../../src/modules/reporting/contract.ts';
import type { ReportTables } from '../../api/reports.ts';
import { TOTAL_COLUMN } from '../../text/reports.ts';
import { Figure } from './figure.tsx';
import type { OnCells } from './figure.tsx';

interface Entry {
  readonly cell: string;
  readonly column: string;
}

interface Row {
  readonly label: string;
  /** Headings that begin with this row: （三）不予公开. */
  readonly headings: readonly string[];
  readonly entries: Entry[];
}

/** Cells by the row they belong to: a cell's label is the row's name, a dot, the column's. */
function rowsOf(layout: TableLayoutView, cells: ReportTables['cells']): Row[] {
  const rows = new Map<string, Row>();
  for (const places of layout.rows) {
    let headings = places.flatMap(({ label, rowspan = 1 }) => (label && rowspan > 1 ? [label] : []));
    for (const { cell } of places) {
      const name = cell === undefined ? undefined : cells[cell]?.label;
      if (cell === undefined || name === undefined) continue;
      const dot = Math.max(name.lastIndexOf('·'), 0);
      const label = name.slice(0, dot);
      const row = rows.get(label) ?? { label, headings, entries: [] };
      row.entries.push({ cell, column: name.slice(dot + 1) });
      rows.set(label, row);
      headings = [];
    }
  }
  return [...rows.values()];
}

/** The table for a phone: a row each, its total at the right, the columns that are not zero beneath. */
export function CellList({
  layout,
  cells,
  findings,
  marked,
  open,
}: {
  layout: TableLayoutView;
  cells: ReportTables['cells'];
  findings: readonly OnCells[];
  marked: readonly string[];
  open: (cell: string) => void;
}) {
  const figure = (cell: string) => (
    <span data-cell={cell} className={marked.includes(cell) ? 'is-open' : undefined}>
      <Figure
        id={cell}
        figure={cells[cell]}
        findings={findings.filter((finding) => finding.cells.includes(cell))}
        open={open}
      />
    </span>
  );
  return (
    <ul className="cell-list entries">
      {rowsOf(layout, cells).map(({ label, headings, entries }) => {
        const total = entries.find(({ column }) => column === TOTAL_COLUMN);
        const others = entries.filter(
          (entry) => entry !== total && (total === undefined || cells[entry.cell]?.value !== 0),
        );
        return (
          <li key={label}>
            {headings.map((heading) => (
              <b key={heading} className="cell-list-heading">
                {heading}
              </b>
            ))}
            <div className="entry-head">
              <span>{label}</span>
              {total ? figure(total.cell) : null}
            </div>
            <p className="soft small cell-list-columns">
              {others.map(({ cell, column }) => (
                <span key={cell}>
                  {column} {figure(cell)}
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
