import type { SubmissionByCode } from '../../modules/reporting/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { fullDate } from '../parts/date.ts';
import { factList } from '../parts/facts.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { fileField, textArea, textField } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';

export const SUBMISSION_PATH = '/annual-reports/submit';
const ACCEPT = '.txt,.md,.html,.htm,.docx,.xlsx,.pdf,text/plain,text/html,application/pdf';

/** The way to the pages of submitting by code. */
export function submissionCrumbs({ t }: PageContext): Page['crumbs'] {
  return [
    { label: t.frame.nav.annual_reports, path: '/annual-reports' },
    { label: t.submission.title, path: SUBMISSION_PATH },
  ];
}

/** Where the code is entered that opens an agency's submission. */
export function submissionCodePage(ctx: PageContext, form: FormState): Page {
  const { submission } = ctx.t;
  return {
    title: submission.title,
    section: 'annual_reports',
    crumbs: submissionCrumbs(ctx),
    isPrivate: true,
    body: html`<div class="page-head">
        <h1>${submission.title}</h1>
        <p class="lead">${submission.lead}</p>
      </div>
      ${errorSummary(ctx, form, ['code'])}
      <form action="${ctx.href(SUBMISSION_PATH)}" method="get">
        ${textField(ctx, form, {
          id: 'code',
          label: submission.code,
          hint: submission.codeHint,
          required: true,
          maxLength: 40,
          short: true,
          autocomplete: 'off',
        })}
        <p class="form-actions"><button class="button" type="submit">${submission.open}</button></p>
      </form>`,
  };
}

/** An agency's submission: what is asked until when, what was said of it, and the way to upload. */
export function submissionPage(
  ctx: PageContext,
  code: string,
  asked: SubmissionByCode,
  form: FormState,
): Page {
  const { submission: words } = ctx.t;
  const title = words.of(asked.agencyName, asked.year);
  return {
    title,
    section: 'annual_reports',
    crumbs: submissionCrumbs(ctx),
    isPrivate: true,
    body: html`<div class="page-head"><h1>${title}</h1></div>
      ${errorSummary(ctx, form, ['file', 'note'])}
      ${factList([
        [words.state, html`<strong>${words.states[asked.state]}</strong>`],
        [words.askedBy, html`<span lang="zh-CN">${asked.officeName}</span>`],
        [words.about, html`<span lang="zh-CN">${asked.title}</span>`],
        [words.submitBy, fullDate(ctx, asked.submitBy)],
        [words.statutory, fullDate(ctx, asked.statutoryDueOn)],
        [words.note, asked.note ? html`<span lang="zh-CN">${asked.note}</span>` : null],
        [words.expires, fullDate(ctx, asked.expiresOn)],
      ])}
      ${asked.submission === 'overdue' ? html`<p class="notice notice-cinnabar submission-notice">${words.lateNote}</p>` : NOTHING}
      ${returned(ctx, asked)} ${reminder(ctx, asked)} ${upload(ctx, code, asked, form)} ${found(ctx, asked)}
      ${history(ctx, asked)}`,
  };
}

const lines = (text: string): Html =>
  html`${text.split('\n').map((line) => html`<p lang="zh-CN">${line}</p>`)}`;
const lastOf = ({ history: all }: SubmissionByCode) => [...all].sort((a, b) => b.number - a.number)[0];

function returned({ t }: PageContext, asked: SubmissionByCode): Html {
  const last = lastOf(asked);
  if (asked.state !== 'returned' || !last) return NOTHING;
  const unsaid = last.reasons.filter(({ text }) => !last.words.includes(text));
  return html`<section class="notice notice-cinnabar submission-notice" aria-labelledby="returned">
    <h2 id="returned">${t.submission.returnedHeading}</h2>
    ${lines(last.words)}
    ${
      unsaid.length > 0
        ? html`<ol lang="zh-CN">
            ${unsaid.map(({ text }) => html`<li>${text}</li>`)}
          </ol>`
        : NOTHING
    }
  </section>`;
}

function reminder({ t }: PageContext, asked: SubmissionByCode): Html {
  const last = [...asked.remindersSent].sort((a, b) => b.sentOn.localeCompare(a.sentOn))[0];
  if (!last || asked.state === 'submitted' || asked.state === 'accepted') return NOTHING;
  return html`<section class="notice submission-notice" aria-labelledby="reminder">
    <h2 id="reminder">${t.submission.reminderHeading(last.sentOn)}</h2>
    ${lines(last.text)}
  </section>`;
}

function upload(ctx: PageContext, code: string, asked: SubmissionByCode, form: FormState): Html {
  const { submission: words } = ctx.t;
  const heading = asked.history.length > 0 ? words.again : words.uploadHeading;
  if (!asked.maySubmit)
    return asked.state === 'accepted'
      ? NOTHING
      : html`<p class="notice">
          ${words.closed}${asked.notSubmittable ? html`${ctx.t.frame.colon}${asked.notSubmittable[ctx.language]}` : NOTHING}
        </p>`;
  return html`<section class="section" aria-labelledby="upload">
    <h2 id="upload">${heading}</h2>
    <p>
      ${words.orForm}
      <a href="${ctx.href(`${SUBMISSION_PATH}/${code}/form`)}">${words.toForm}</a>
    </p>
    <form action="${ctx.href(`${SUBMISSION_PATH}/${code}`)}" method="post" enctype="multipart/form-data">
      ${fileField(ctx, form, {
        id: 'file',
        label: words.file,
        hint: words.fileHint,
        accept: ACCEPT,
        required: true,
      })}
      ${textArea(ctx, form, {
        id: 'note',
        label: words.remark,
        hint: words.remarkHint,
        rows: 3,
        maxLength: 1000,
      })}
      <p class="form-actions">
        <button class="button" type="submit">${words.submit}</button> <span class="soft">${words.wait}</span>
      </p>
    </form>
  </section>`;
}

function found({ t }: PageContext, asked: SubmissionByCode): Html {
  const { submission: words } = t;
  if (asked.history.length === 0 || asked.state === 'accepted') return NOTHING;
  if (asked.findings.length === 0) return html`<p class="notice notice-pine">${words.clean}</p>`;
  return html`<section class="section" aria-labelledby="found">
    <h2 id="found">${words.findingsHeading}</h2>
    <p>${words.findingsLead}</p>
    <ol class="submission-findings" lang="zh-CN">
      ${asked.findings.map(
        ({ severity, message, repair, quote }) =>
          html`<li>
            <strong>${words.severity[severity]}</strong> ${message}
            ${quote ? html`<p class="soft">“${quote}”</p>` : NOTHING}
            ${repair ? html`<p class="soft">${repair}</p>` : NOTHING}
          </li>`,
      )}
    </ol>
  </section>`;
}

function history(ctx: PageContext, asked: SubmissionByCode): Html {
  const { submission: words } = ctx.t;
  if (asked.history.length === 0) return NOTHING;
  const all = [...asked.history].sort((a, b) => b.number - a.number);
  return html`<section class="section" aria-labelledby="history">
    <h2 id="history">${words.historyHeading}</h2>
    <ul>
      ${all.map(
        (one) =>
          html`<li>
            ${words.submitted(one.number, one.submittedOn)}
            ${one.fileName ? html`<span class="soft">${one.fileName}</span>` : NOTHING} ·
            ${words.decided[one.state]}
          </li>`,
      )}
    </ul>
  </section>`;
}
