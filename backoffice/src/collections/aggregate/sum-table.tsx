import type { TableLayoutView } from '../../../../src/modules/reporting/contract.ts';
import type { Aggregate } from '../../api/collections.ts';
import { sumText } from '../../text/collection-sum.ts';
import { useText } from '../../text/use-text.ts';
import '../../reports/tables/living-table.css';

interface Props {
  layout: TableLayoutView;
  aggregate: Aggregate;
  open: (cell: string) => void;
  openCell: string | undefined;
}

/** A table of sums as it is printed. */
export function SumTable({ layout, aggregate, open, openCell }: Props) {
  const total = layout.columns.reduce((sum, width) => sum + width, 0);
  return (
    <section aria-labelledby={`h-${layout.table}`}>
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
                {row.map(({ cell, label, align, colspan = 1, rowspan = 1 }, index) =>
                  cell === undefined ? (
                    <th
                      key={index}
                      colSpan={colspan}
                      rowSpan={rowspan}
                      className={align === 'left' ? 'is-left' : undefined}
                    >
                      {label}
                    </th>
                  ) : (
                    <td
                      key={index}
                      colSpan={colspan}
                      rowSpan={rowspan}
                      className={cell === openCell ? 'is-open' : undefined}
                    >
                      <Sum id={cell} aggregate={aggregate} open={open} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A sum; what was taken off or could not be read is said beside it. */
function Sum({ id, aggregate, open }: { id: string; aggregate: Aggregate; open: (cell: string) => void }) {
  const t = useText(sumText);
  const figure = aggregate.cells[id];
  if (!figure) return null;
  const { value, label, agencies, deducted, missing } = figure;
  const findings = aggregate.findings.filter(({ cells }) => cells.includes(id));
  const notes = [
    ...(deducted > 0 ? [t.deducted(deducted)] : []),
    ...(missing > 0 ? [t.missing(missing)] : []),
    ...findings.map(({ message }) => message),
  ];
  const grave = findings.some(({ severity }) => severity === 'error');
  return (
    <span className="figure">
      <button
        type="button"
        className={value === 0 ? 'is-zero' : undefined}
        aria-label={[t.cellOpen(label, value, agencies), ...notes].join('；')}
        title={notes.join('\n') || undefined}
        onClick={() => open(id)}
      >
        {value}
      </button>
      {notes.length > 0 ? (
        <span className={grave ? 'sum-note is-grave' : 'sum-note'} aria-hidden="true">
          {findings.length > 0 ? '⚑' : ''}
          {deducted > 0 ? `−${deducted}` : ''}
          {missing > 0 ? '?' : ''}
        </span>
      ) : null}
    </span>
  );
}
