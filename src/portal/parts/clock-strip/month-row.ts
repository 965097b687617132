import type { ClockView, StripDayView, StripMonthView } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import { dateText } from '../date.ts';

/** One month of the strip. Days that say something new can be reached by keyboard; the others carry their reason too. */
export function monthRow(ctx: PageContext, month: StripMonthView, index: number, clock: ClockView): Html {
  const { t } = ctx;
  const [year, number] = month.month.split('-').map(Number) as [number, number];
  const name = t.clock.monthOf(t.clock.months[number - 1]!, year, index === 0 || number === 1);
  return html`<div class="strip-month days-${month.days.length}">
    <div class="month-name">${name}</div>
    <div class="strip-days first-${Number(month.days[0]?.on.slice(8))}">
      ${month.days.map((day, at) => dayBox(ctx, day, before(clock, index, at)))}
    </div>
  </div>`;
}

function dayBox(ctx: PageContext, day: StripDayView, previous: StripDayView | undefined): Html {
  const why = reasonOf(ctx, day);
  const classes = [
    'day',
    `day-${appearance(ctx, day)}`,
    day.due ? 'is-due' : '',
    day.today ? 'is-today' : '',
  ];
  const number = Number(day.on.slice(8));
  return isKeyDay(day, previous)
    ? html`<span class="${classes.join(' ')}" role="img" tabindex="0" aria-label="${why}"
        ><b>${number}</b></span
      >`
    : html`<span class="${classes.join(' ')}" role="img" aria-hidden="true" aria-label="${why}"
        ><b>${number}</b></span
      >`;
}

/** Counted days still ahead are drawn lighter than those that have passed. */
function appearance(ctx: PageContext, day: StripDayView): string {
  return day.kind === 'counted' && day.on > ctx.today ? 'ahead' : day.kind;
}

function isKeyDay(day: StripDayView, previous: StripDayView | undefined): boolean {
  const isTurn = day.kind !== previous?.kind && (day.kind === 'paused' || day.kind === 'void');
  return day.kind === 'start' || day.due || day.today || isTurn;
}

function reasonOf(ctx: PageContext, day: StripDayView): string {
  const { t, language } = ctx;
  const why = day.why?.[language] ?? (day.kind === 'start' ? t.clock.startWhy : t.clock.overdueWhy);
  const tags = [day.due ? t.clock.legend.due : '', day.today ? t.clock.legend.today : ''].filter(Boolean);
  const parts = [dateText(ctx, day.on), ...tags, why, day.article ?? ''].filter(Boolean);
  return parts.join(language === 'zh' ? ' · ' : ' · ');
}

function before(clock: ClockView, month: number, at: number): StripDayView | undefined {
  return at > 0 ? clock.strip[month]?.days[at - 1] : clock.strip[month - 1]?.days.at(-1);
}
