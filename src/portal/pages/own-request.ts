import type { TrackedRequest } from '../../modules/requests/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { clockStrip } from '../parts/clock-strip/clock-strip.ts';
import { fullDate } from '../parts/date.ts';
import { factList } from '../parts/facts.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { mark } from '../parts/mark.ts';
import { ownActions, withdrawal } from '../parts/own-request/actions.ts';
import { dueBlock } from '../parts/own-request/due.ts';
import { ownLetters } from '../parts/own-request/letters.ts';
import { timeline } from '../parts/own-request/timeline.ts';

export interface OwnRequestData {
  readonly request: TrackedRequest;
  /** An act just done, to be confirmed to the reader. */
  readonly done?: string | undefined;
  /** The form that was refused, with its entries. */
  readonly form: FormState;
}

/** The applicant's own request: where it stands, when the reply is due and why, letters, what can be done. */
export function ownRequestPage(ctx: PageContext, { request, done, form }: OwnRequestData): Page {
  const { track: t } = ctx.t;
  return {
    title: t.requestTitle,
    section: 'track',
    isPrivate: true,
    crumbs: [
      { label: t.title, path: '/track' },
      { label: request.number, path: `/track/${request.id}`, inChinese: true },
    ],
    body: html`<div class="page-head own-head">
        <div>
          <p class="own-number" lang="zh-CN">${request.number}</p>
          <h1>${t.requestTitle}</h1>
        </div>
        <form action="${ctx.href('/track/leave')}" method="post">
          <button class="button button-quiet" type="submit">${t.leave}</button>
        </form>
      </div>
      ${done ? html`<p class="notice notice-pine" role="status">${done}</p>` : NOTHING}
      ${standing(ctx, request)} ${ownActions(ctx, request, form)}
      ${
        request.clock
          ? html`<section class="section" aria-labelledby="why">
              <h2 id="why">${t.whyHeading}</h2>
              ${clockStrip(ctx, request.clock)}
            </section>`
          : NOTHING
      }
      ${ownLetters(ctx, request)} ${timeline(ctx, request)} ${particulars(ctx, request)}
      ${withdrawal(ctx, request, form)}`,
  };
}

function standing(ctx: PageContext, request: TrackedRequest): Html {
  const { language } = ctx;
  const waitsForReader = request.stage.startsWith('awaiting_');
  const tone = request.stage === 'closed' ? 'pine' : waitsForReader ? 'amber' : 'indigo';
  return html`<section class="standing" aria-labelledby="standing">
    <div>
      <h2 id="standing" class="standing-name">${ctx.t.track.state}</h2>
      <p class="standing-state">
        ${mark(tone, request.stageLabel[language])}
        ${request.outcomeLabel ? html`<span>${request.outcomeLabel[language]}</span>` : NOTHING}
      </p>
      <p class="measure">${request.standing[language]}</p>
      ${isOverdue(request) ? html`<p class="measure late-help">${ctx.t.track.lateHelp}</p>` : NOTHING}
    </div>
    ${dueBlock(ctx, request)}
  </section>`;
}

/** Late in a way the reader can do something about: not while the agency waits for their correction or payment. */
function isOverdue({ clock }: TrackedRequest): boolean {
  return clock?.standing === 'late' && (clock.state === 'running' || clock.state === 'paused');
}

function particulars(ctx: PageContext, request: TrackedRequest): Html {
  const { track: t, column } = ctx.t;
  const { office } = request;
  const zh = (text: string) => text && html`<span lang="zh-CN">${text}</span>`;
  return html`<section class="section" aria-labelledby="particulars">
    <h2 id="particulars">${t.particulars}</h2>
    ${factList(
      [
        [t.agency, zh(request.agencyName)],
        [t.applicant, zh(request.applicantName)],
        [t.submittedOn, fullDate(ctx, request.submittedOn)],
        [t.receivedOn, request.receivedOn && fullDate(ctx, request.receivedOn)],
        [column.guide.office, zh(office.name)],
        [column.guide.phone, office.phone],
        [column.guide.address, zh(office.address)],
        [column.guide.hours, zh(office.hours)],
      ],
      'facts',
    )}
    ${factList([[t.matter, html`<span class="matter" lang="zh-CN">${request.description}</span>`]], 'facts facts-wide')}
  </section>`;
}
