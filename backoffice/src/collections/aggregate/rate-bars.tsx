import type { AgencyComparison } from '../../api/collections.ts';
import { sumText } from '../../text/collection-sum.ts';
import { useSay, useText } from '../../text/use-text.ts';

type Measure = AgencyComparison['measures'][number];

/** The rates as bars in a table; agencies with too few cases follow by name, without bar and rank. */
export function RateBars({ measure }: { measure: Measure }) {
  const t = useText(sumText);
  const pick = useSay();
  const collate = new Intl.Collator('zh-CN').compare;
  const ranked = measure.rows
    .filter(({ rate }) => rate !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || collate(a.name, b.name));
  const few = measure.rows.filter(({ rate }) => rate === null).sort((a, b) => collate(a.name, b.name));
  if (measure.rows.length === 0) return <p className="card">{t.noRows}</p>;
  const top = Math.max(100, ...ranked.map(({ rate }) => rate ?? 0));
  return (
    <div className="records-scroll" role="group" tabIndex={0} aria-label={pick(measure.label)}>
      <table className="records rates">
        <caption className="hidden-text">{pick(measure.label)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rank}</th>
            <th scope="col">{t.agency}</th>
            <th scope="col">{t.rate}</th>
            <th scope="col" className="at-desk">
              {t.ofCases}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((row) => (
            <tr key={row.memberId}>
              <td className="nowrap">{row.rank}</td>
              <td>{row.name}</td>
              <td className="rate">
                <span className="rate-bar" aria-hidden="true">
                  <span style={{ width: `${((row.rate ?? 0) / top) * 100}%` }} />
                  {measure.overall === null ? null : (
                    <i style={{ left: `${(measure.overall / top) * 100}%` }} />
                  )}
                </span>
                <span className="rate-value">{row.rate?.toFixed(1)}%</span>
              </td>
              <td className="at-desk nowrap soft">
                {row.numerator} / {row.denominator}
              </td>
            </tr>
          ))}
          {few.length > 0 ? (
            <tr className="few-title">
              <th colSpan={4} scope="colgroup">
                {t.belowTitle}
              </th>
            </tr>
          ) : null}
          {few.map((row) => (
            <tr key={row.memberId}>
              <td className="soft">—</td>
              <td>{row.name}</td>
              <td className="soft">{t.below}</td>
              <td className="at-desk nowrap soft">
                {row.numerator} / {row.denominator}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
