import type { ReactNode } from 'react';
import './facts.css';

/** Label and value, one under the other: the quiet block of facts at the left of a page. */
export function Facts({
  rows,
  across = false,
}: {
  rows: readonly (readonly [string, ReactNode])[];
  across?: boolean;
}) {
  return (
    <dl className={across ? 'facts facts-across' : 'facts'}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? <span className="soft">—</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
