import type { ClockView } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import { fullDate } from '../date.ts';
import { mark } from '../mark.ts';

/** The account of every day: the strip's text form. */
export function accountTable(ctx: PageContext, clock: ClockView): Html {
  const { t, language } = ctx;
  const { columns } = t.clock;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${t.clock.tableCaption}">
    <table class="account-table">
      <caption class="hidden-text">
        ${t.clock.tableCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.on}</th>
          <th scope="col">${columns.counted}</th>
          <th scope="col">${columns.why}</th>
          <th scope="col">${columns.article}</th>
        </tr>
      </thead>
      <tbody>
        ${clock.account.map(
          (day) =>
            html`<tr class="${day.counted ? 'is-counted' : 'is-out'}">
              <th scope="row">${fullDate(ctx, day.on)}</th>
              <td>${day.counted ? mark('indigo', t.clock.yes) : mark('plain', t.clock.no)}</td>
              <td>
                ${day.why[language]}${day.provisional ? html` ${mark('amber', t.clock.provisional)}` : ''}
              </td>
              <td>${day.article}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
