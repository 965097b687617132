import type { MarkedTableView } from '../../../../src/modules/reporting/contract.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { FindingMark } from '../marked/finding-mark.tsx';

type Cells = Readonly<Record<string, number | null>>;

interface Props {
  table: MarkedTableView;
  now: Cells;
  before: Cells;
  years: readonly [number, number];
  changedOnly: boolean;
}

/** A table of the form; in each place this year's figure, last year's below it and the difference. */
export function YearsTable({ table, now, before, years, changedOnly }: Props) {
  const t = useText(reviewText);
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <section aria-label={t.tables[table.table]}>
      <h2 className="living-title">
        {t.tables[table.table]}{' '}
        <span className="soft small">
          {t.yearOf(years[0])} / {t.yearOf(years[1])}
        </span>
      </h2>
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
                {row.map((place, index) => {
                  const span = { colSpan: place.colspan, rowSpan: place.rowspan };
                  if (place.label || place.cell === null)
                    return (
                      <th key={index} {...span}>
                        {place.text}
                      </th>
                    );
                  const [here, there] = [now[place.cell] ?? null, before[place.cell] ?? null];
                  const same = here === there;
                  return (
                    <td key={index} {...span} className={changedOnly && same ? 'is-same' : undefined}>
                      {place.findings.length > 0 ? (
                        <FindingMark numbers={place.findings}>{here ?? '—'}</FindingMark>
                      ) : (
                        (here ?? '—')
                      )}
                      {same && changedOnly ? null : <Before here={here} there={there} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Before({ here, there }: { here: number | null; there: number | null }) {
  const t = useText(reviewText);
  const change = here !== null && there !== null ? here - there : null;
  return (
    <div className="year-before" title={t.lastYear}>
      {there ?? '—'}
      {change !== null && change !== 0 ? (
        <span> {change > 0 ? `+${round(change)}` : `−${round(-change)}`}</span>
      ) : null}
    </div>
  );
}

/** Fees have decimals; a difference of two must not show the machine's own. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
