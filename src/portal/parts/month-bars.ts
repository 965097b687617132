import { LOOK } from '../../kernel/look/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

const HEIGHT = 44;
const STEP = 14;
const WIDTH = 10;

/** Twelve small bars, one a month, with their numbers as text for those who do not see them. Later months stay empty. */
export function monthBars({ t }: PageContext, what: string, byMonth: readonly number[]): Html {
  const highest = Math.max(1, ...byMonth);
  const { indigo, line } = LOOK.colour;
  const said = byMonth.flatMap((count, month) => (count > 0 ? [t.home.monthPart(month + 1, count)] : []));
  return html`<svg
    class="bars"
    viewBox="0 0 ${STEP * 12} ${HEIGHT + 2}"
    role="img"
    aria-label="${t.home.monthsAlt(what, said.join(' '))}"
  >
    ${byMonth.map((count, month) => {
      const height = count === 0 ? 0 : Math.max(3, Math.round((count / highest) * HEIGHT));
      return html`<rect
        x="${month * STEP + 2}"
        y="${HEIGHT - height}"
        width="${WIDTH}"
        height="${height}"
        class="month-bar"
        fill="${indigo}"
      />`;
    })}
    <path d="M0 ${HEIGHT + 1}H${STEP * 12}" stroke="${line}" stroke-width="2" />
  </svg>`;
}

/** A share as a bar filled with pine: answered in time of all answered. */
export function shareBar(part: number, whole: number, label: string): Html {
  const { pine, cinnabar, line } = LOOK.colour;
  const filled = whole === 0 ? 0 : (part / whole) * STEP * 12;
  const rest = whole === 0 ? line : cinnabar;
  return html`<svg class="bars" viewBox="0 0 ${STEP * 12} ${HEIGHT + 2}" role="img" aria-label="${label}">
    <rect x="0" y="30" width="${STEP * 12}" height="12" fill="${rest}" />
    <rect x="0" y="30" width="${filled.toFixed(1)}" height="12" fill="${pine}" />
  </svg>`;
}
