import type { ClockView } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import { mark } from '../mark.ts';
import { accountTable } from './account-table.ts';
import { monthRow } from './month-row.ts';
import { legend } from './legend.ts';

/** Above this many days the months stand below one another also on a wide screen. */
const ONE_ROW_DAYS = 66;
/** Up to this many the boxes are wide enough for the day's number. */
const NUMBERED_DAYS = 44;

/**
 * The clock strip: the days from receipt to the due date in one row by month, the plain words under it, and the account
 * of every day as a table, which is its text form. The same data serve the back office.
 */
export function clockStrip(ctx: PageContext, clock: ClockView): Html {
  const { t, language } = ctx;
  const days = clock.strip.reduce((sum, { days }) => sum + days.length, 0);
  const shape = days > ONE_ROW_DAYS ? 'strip-stacked' : days > NUMBERED_DAYS ? 'strip-dense' : 'strip-wide';
  return html`<figure class="clock">
    <div class="strip ${shape}" role="group" aria-label="${t.clock.label}">
      ${clock.strip.map((month, index) => monthRow(ctx, month, index, clock))}
    </div>
    ${legend(ctx, clock)}
    <figcaption>
      <ol class="clock-words">
        ${clock.words.map((line) => html`<li>${line[language]}</li>`)}
      </ol>
      ${clock.provisional ? html`<p>${mark('amber', t.track.provisional)}</p>` : ''}
    </figcaption>
    <details class="account">
      <summary>${t.clock.tableToggle}</summary>
      ${accountTable(ctx, clock)}
    </details>
  </figure>`;
}
