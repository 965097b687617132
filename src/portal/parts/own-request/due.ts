import type { ClockView, TrackedRequest } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { fullDate } from '../date.ts';
import { mark } from '../mark.ts';

const SOON_DAYS = 3;

/** The due date and how far it is; that it has not begun; or whether the reply came in time. */
export function dueBlock(ctx: PageContext, { clock }: TrackedRequest): Html {
  const { track: t } = ctx.t;
  if (!clock) return html`<div class="due"><p>${t.notStarted}</p></div>`;
  const isOpen = clock.standing !== null;
  return html`<div class="due">
    <p class="due-name">${t.dueOn}</p>
    <p class="due-date">${fullDate(ctx, clock.dueOn)}</p>
    <p>${isOpen ? howFar(ctx, clock) : inTime(ctx, clock)}</p>
    ${clock.provisional && isOpen ? html`<p>${mark('amber', ctx.t.clock.provisional)}</p>` : NOTHING}
  </div>`;
}

function howFar({ t }: PageContext, { state, daysLeft }: ClockView): Html {
  if (state === 'awaiting_applicant') return html`<span class="soft">${t.track.restartsByCorrection}</span>`;
  if (state === 'awaiting_payment') return html`<span class="soft">${t.track.restartsByPayment}</span>`;
  const tone = daysLeft < 0 ? 'cinnabar' : daysLeft <= SOON_DAYS ? 'amber' : 'indigo';
  return mark(tone, t.track.daysLeft(daysLeft));
}

/** Only a reply is in time or late; a withdrawn or lapsed request is neither. */
function inTime({ t }: PageContext, clock: ClockView): Html {
  if (clock.inTime === null) return NOTHING;
  return clock.inTime ? mark('pine', t.track.inTime) : mark('cinnabar', t.track.late);
}
