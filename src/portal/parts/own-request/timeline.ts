import type { TrackedRequest } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { fullDate } from '../date.ts';

/** What has happened so far, in plain words. */
export function timeline(ctx: PageContext, { events }: TrackedRequest): Html {
  const { language } = ctx;
  return html`<section class="section" aria-labelledby="timeline">
    <h2 id="timeline">${ctx.t.track.timeline}</h2>
    <ol class="timeline">
      ${events.map(
        ({ on, label, detail }) =>
          html`<li class="timeline-entry">
            <p class="timeline-date">${fullDate(ctx, on)}</p>
            <p>
              ${label[language]}
              ${detail ? html`<span class="timeline-detail">${detail[language]}</span>` : NOTHING}
            </p>
          </li>`,
      )}
    </ol>
  </section>`;
}
