import type { TrackedRequest } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { fullDate } from '../date.ts';
import { mark } from '../mark.ts';
import type { Tone } from '../mark.ts';

const SOON_DAYS = 3;

/** The due date and how far it is; that it has not begun; or whether the reply came in time. */
export function dueBlock(ctx: PageContext, { clock }: TrackedRequest): Html {
  const { track: t } = ctx.t;
  if (!clock) return html`<div class="due"><p>${t.notStarted}</p></div>`;
  const isOpen = clock.standing !== null;
  const tone: Tone = clock.daysLeft < 0 ? 'cinnabar' : clock.daysLeft <= SOON_DAYS ? 'amber' : 'indigo';
  return html`<div class="due">
    <p class="due-name">${t.dueOn}</p>
    <p class="due-date">${fullDate(ctx, clock.dueOn)}</p>
    ${
      isOpen && clock.state !== 'awaiting_applicant' && clock.state !== 'awaiting_payment'
        ? html`<p>${mark(tone, t.daysLeft(clock.daysLeft))}</p>`
        : NOTHING
    }
    ${
      clock.inTime === null
        ? NOTHING
        : html`<p>${clock.inTime ? mark('pine', t.inTime) : mark('cinnabar', t.late)}</p>`
    }
    ${clock.provisional && isOpen ? html`<p>${mark('amber', ctx.t.clock.provisional)}</p>` : NOTHING}
  </div>`;
}
