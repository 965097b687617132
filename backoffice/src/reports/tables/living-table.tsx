import type { TableLayoutView } from '../../../../src/modules/reporting/contract.ts';
import type { ReportTables } from '../../api/reports.ts';
import { CellList } from './cell-list.tsx';
import { Figure } from './figure.tsx';
import type { OnCells } from './figure.tsx';
import './living-table.css';

interface Props {
  layout: TableLayoutView;
  cells: ReportTables['cells'];
  findings: readonly OnCells[];
  open: (cell: string) => void;
  /** Cells that stand out: the one that is open, or those a finding concerns. */
  marked: readonly string[];
}

/** A table of the report as it is printed; a list of its rows on a phone. */
export function LivingTable({ layout, cells, findings, open, marked }: Props) {
  const total = layout.columns.reduce((sum, width) => sum + width, 0);
  return (
    <section className="living-section" aria-labelledby={`h-${layout.table}`}>
      <h2 id={`h-${layout.table}`} className="living-title">
        {layout.title}
      </h2>
      <div className="living-scroll" role="group" tabIndex={0} aria-label={layout.title}>
        <table className={`living living-${layout.table}`}>
          <colgroup>
            {layout.columns.map((width, index) => (
              <col key={index} style={{ width: `${(width / total) * 100}%` }} />
            ))}
          </colgroup>
          <tbody>
            {layout.rows.map((row, at) => (
              <tr key={at}>
                {row.map((place, index) => {
                  const span = { colSpan: place.colspan ?? 1, rowSpan: place.rowspan ?? 1 };
                  if (place.cell === undefined)
                    return (
                      <th key={index} {...span} className={place.align === 'left' ? 'is-left' : undefined}>
                        {place.label}
                      </th>
                    );
                  const figure = cells[place.cell];
                  return (
                    <td
                      key={index}
                      {...span}
                      data-cell={place.cell}
                      className={marked.includes(place.cell) ? 'is-open' : undefined}
                    >
                      <Figure
                        id={place.cell}
                        figure={figure}
                        findings={findings.filter((finding) => finding.cells.includes(place.cell!))}
                        open={open}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CellList layout={layout} cells={cells} findings={findings} marked={marked} open={open} />
    </section>
  );
}
