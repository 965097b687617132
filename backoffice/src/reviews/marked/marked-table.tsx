import type { MarkedCellView, MarkedTableView } from '../../../../src/modules/reporting/contract.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { FindingMark } from './finding-mark.tsx';
import '../../reports/tables/living-table.css';

/** A table of the report in the official layout, with the figures as read and the findings on their cells. */
export function MarkedTable({ table }: { table: MarkedTableView }) {
  const t = useText(reviewText);
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <div className="living-scroll" role="group" tabIndex={0} aria-label={t.tables[table.table]}>
      <table className={`living living-${table.table}`}>
        <colgroup>
          {table.columns.map((width, index) => (
            <col key={index} style={{ width: `${(width / total) * 100}%` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((place, index) => (
                <Place key={index} place={place} left={isRowLabel(table, row, index)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In tables 3 and of indicators the words directly before a figure stand at the left, as printed. */
function isRowLabel(table: MarkedTableView, row: readonly MarkedCellView[], index: number): boolean {
  return table.table !== 'table2' && table.table !== 'table4' && row[index + 1]?.label === false;
}

function Place({ place, left }: { place: MarkedCellView; left: boolean }) {
  const t = useText(reviewText);
  const span = { colSpan: place.colspan, rowSpan: place.rowspan };
  if (place.label)
    return (
      <th {...span} className={left ? 'is-left' : undefined}>
        {place.findings.length > 0 ? (
          <FindingMark numbers={place.findings}>{place.text}</FindingMark>
        ) : (
          place.text
        )}
      </th>
    );
  const shown = place.state === 'read' ? place.text : <Unsure place={place} words={t[place.state]} />;
  return (
    <td {...span} className={`is-${place.state}`}>
      {place.findings.length > 0 ? <FindingMark numbers={place.findings}>{shown}</FindingMark> : shown}
    </td>
  );
}

/** A figure that was not simply read: blank, unreadable or inferred, with the reason. */
function Unsure({ place, words }: { place: MarkedCellView; words: string }) {
  return (
    <span className="unsure" title={place.reason ?? words}>
      {place.text} <i>{words}</i>
    </span>
  );
}
