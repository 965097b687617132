import type { ClockView } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';

/** Names the kinds of days that occur on this strip, and no others. */
export function legend({ t, today }: PageContext, clock: ClockView): Html {
  const days = clock.strip.flatMap((month) => month.days);
  const has = (kind: string) => days.some((day) => day.kind === kind);
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['start', t.clock.legend.start, has('start')],
    ['counted', t.clock.legend.counted, days.some((day) => day.kind === 'counted' && day.on <= today)],
    ['ahead', t.clock.legend.ahead, days.some((day) => day.kind === 'counted' && day.on > today)],
    ['off', t.clock.legend.off, has('off')],
    ['paused', t.clock.legend.paused, has('paused')],
    ['void', t.clock.legend.void, has('void')],
    ['delayed', t.clock.legend.delayed, has('delayed')],
    ['overdue', t.clock.legend.overdue, has('overdue')],
    ['counted is-due', t.clock.legend.due, days.some((day) => day.due)],
    ['off is-today', t.clock.legend.today, days.some((day) => day.today)],
  ];
  return html`<ul class="legend">
    ${rows
      .filter(([, , shown]) => shown)
      .map(([kind, name]) => html`<li><span class="day day-${kind}" aria-hidden="true"></span>${name}</li>`)}
  </ul>`;
}
