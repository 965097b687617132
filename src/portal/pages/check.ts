import type { CheckedUpload } from '../../modules/reporting/index.ts';
import {
  CHECK_CATALOGUE,
  countFindings,
  findingsList,
  markedArticle,
  similarPassages,
} from '../../modules/reporting/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING, trusted } from '../html.ts';
import type { Html } from '../html.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { fileField, textArea } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { radioGroup } from '../parts/form/radio-group.ts';
import { fullDate } from '../parts/date.ts';
import { factList } from '../parts/facts.ts';

export const CHECK_PATH = '/tools/check-report';
/** By extension and by media type: phones know files by the latter. */
const ACCEPT =
  '.txt,.md,.html,.htm,.docx,.xlsx,.pdf,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function crumbs({ t }: PageContext): Page['crumbs'] {
  return [
    { label: t.frame.nav.annual_reports, path: '/annual-reports' },
    { label: t.check.title, path: CHECK_PATH },
  ];
}

/** Where anybody checks a report: the form, the promise that nothing is kept, and what is checked. */
export function checkFormPage(ctx: PageContext, form: FormState): Page {
  const { t, language } = ctx;
  const words = t.check;
  const failed = form.problems.length > 0;
  return {
    title: words.title,
    section: 'annual_reports',
    crumbs: crumbs(ctx),
    isPrivate: failed,
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${errorSummary(ctx, form, ['file', 'text', 'previous', 'output'])}
      <div class="notice check-promise">
        <h2>${words.promiseHeading}</h2>
        <p>${words.promise}</p>
      </div>
      <form class="check-form" action="${ctx.href(CHECK_PATH)}" method="post" enctype="multipart/form-data">
        ${fileField(ctx, form, { id: 'file', label: words.file, hint: words.fileHint, accept: ACCEPT })}
        ${textArea(ctx, form, { id: 'text', label: words.text, hint: words.textHint, rows: 5 })}
        ${fileField(ctx, form, {
          id: 'previous',
          label: words.previous,
          hint: words.previousHint,
          accept: ACCEPT,
        })}
        ${radioGroup(ctx, form, { id: 'output', label: words.output, required: true, options: words.outputs })}
        <p class="form-actions">
          <button class="button" type="submit">${words.submit}</button>
          <span class="soft">${words.wait}</span>
        </p>
      </form>
      <section class="section" aria-labelledby="what">
        <h2 id="what">${words.whatHeading}</h2>
        <p>${words.what}</p>
        <ul class="check-list">
          ${Object.entries(CHECK_CATALOGUE).map(
            ([code, about]) => html`<li>${about[language]} <span class="soft nowrap">${code}</span></li>`,
          )}
        </ul>
      </section>`,
  };
}

function summary({ t }: PageContext, { findings }: CheckedUpload): Html {
  const { error, warning, info } = countFindings(findings);
  if (error + warning + info === 0) return html`<p class="notice notice-pine">${t.check.clean}</p>`;
  return html`<ul class="notice ${error > 0 ? 'notice-cinnabar' : ''} check-summary">
    ${error > 0 ? html`<li><strong>${t.check.errors(error)}</strong></li>` : NOTHING}
    ${warning > 0 ? html`<li>${t.check.warnings(warning)}</li>` : NOTHING}
    ${info > 0 ? html`<li>${t.check.infos(info)}</li>` : NOTHING}
  </ul>`;
}

/** The report with its findings marked, and beside it the findings. */
export function checkedPage(ctx: PageContext, checked: CheckedUpload): Page {
  const { t, language } = ctx;
  const words = t.check;
  const { report, marked, name } = checked;
  const { agency, year, format, publishedOn, tables, unreadable } = report;
  return {
    title: words.resultTitle,
    section: 'annual_reports',
    crumbs: crumbs(ctx),
    isPrivate: true,
    body: html`<div class="page-head">
        <h1>${words.resultTitle}</h1>
        <p class="lead" lang="zh-CN">${marked.title}</p>
        <p class="soft">${words.readFrom(name)}</p>
      </div>
      ${summary(ctx, checked)}
      ${factList([
        [
          words.particulars.agency,
          agency === null ? words.unknown : html`<span lang="zh-CN">${agency}</span>`,
        ],
        [words.particulars.year, year === null ? words.unknown : String(year)],
        [words.particulars.format, words.formats[format]],
        [words.particulars.published, publishedOn === null ? words.unknown : fullDate(ctx, publishedOn)],
        [words.particulars.cells, words.cells(Object.keys(tables).length, unreadable.length)],
      ])}
      <p class="check-again">
        <a class="button button-quiet" href="${ctx.href(CHECK_PATH)}">${words.again}</a>
        <button class="button button-quiet" type="button" data-print hidden>${t.frame.print}</button>
      </p>
      <p class="soft">${words.caution}</p>
      <div class="marked-grid check-result">
        ${trusted(markedArticle(marked, language))}
        <section class="findings-side" aria-labelledby="findings" tabindex="0">
          <h2 id="findings">${words.findings}</h2>
          ${trusted(findingsList(marked, language))}
        </section>
      </div>
      ${trusted(similarPassages(checked.similar, language))}`,
  };
}

/** The way to the check from the pages of annual reports. */
export function checkInvitation(ctx: PageContext): Html {
  const { check } = ctx.t;
  return html`<aside class="notice check-invitation" aria-labelledby="check-invitation">
    <h2 id="check-invitation">${check.linkHeading}</h2>
    <p>${check.linkText} <a href="${ctx.href(CHECK_PATH)}">${check.title}</a></p>
  </aside>`;
}
