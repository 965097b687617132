import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import './statistics.css';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** As it reads; the value without it. */
  readonly text?: string;
  readonly open?: (() => void) | undefined;
}

/** Figures as bars in a table, so that they are read as numbers too; a bar with documents opens them. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { colon } = useText(marksText);
  const top = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="bars">
      <caption className="hidden-text">{label}</caption>
      <tbody>
        {bars.map(({ name, value, text = String(value), open }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {value > 0 ? (
                <span className="bar" aria-hidden="true" style={{ width: `${(value / top) * 100}%` }} />
              ) : null}
            </td>
            <td className="bar-value">
              {open ? (
                <button type="button" onClick={open} aria-label={`${name}${colon}${text}`}>
                  {text}
                </button>
              ) : (
                text
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Many small figures in a row, upright: days or months. */
export function DayBars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { colon } = useText(marksText);
  const top = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ol className="day-bars" aria-label={label}>
      {bars.map(({ name, value }) => (
        <li key={name} title={`${name}${colon}${value}`}>
          <span
            aria-hidden="true"
            className={value > 0 ? 'some' : ''}
            style={{ height: `${(value / top) * 100}%` }}
          />
          <span className="hidden-text">{`${name}${colon}${value}`}</span>
        </li>
      ))}
    </ol>
  );
}
