import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

export type FactRow = readonly [name: string, value: Html | string | number | null | undefined];

/** Names and values as a quiet block; rows without a value are left out. */
export function factList(rows: readonly FactRow[], className = 'facts'): Html {
  const given = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (given.length === 0) return NOTHING;
  return html`<dl class="${className}">
    ${given.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
