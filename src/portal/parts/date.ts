import type { CalendarDate } from '../../kernel/dates.ts';
import { weekday } from '../../kernel/dates.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** `2026-03-30（周一）` in the reader's language. */
export function dateText({ t }: Pick<PageContext, 't'>, on: CalendarDate): string {
  return t.frame.date(on, t.frame.weekdays[weekday(on) - 1]!);
}

/** A date with its machine form. */
export function fullDate(ctx: Pick<PageContext, 't'>, on: CalendarDate): Html {
  return html`<time class="nowrap" datetime="${on}">${dateText(ctx, on)}</time>`;
}

/** A date where space is short and the weekday says nothing: lists of documents. */
export function shortDate(on: CalendarDate): Html {
  return html`<time class="nowrap" datetime="${on}">${on}</time>`;
}
