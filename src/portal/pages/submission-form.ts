import type { FindingView, FiguresCheck, SubmissionByCode } from '../../modules/reporting/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { textArea } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { SUBMISSION_PATH, submissionCrumbs } from './submission.ts';

export interface FiguresPage {
  readonly code: string;
  readonly asked: SubmissionByCode;
  readonly figures: Pick<FiguresCheck, 'tables' | 'labels' | 'totals'>;
  readonly form: FormState;
  /** What the form makes of cells left open: sums, and 0 where that was asked for. */
  readonly computed: Readonly<Record<string, number>>;
  /** What the last look at the figures found; null before the first. */
  readonly findings: readonly FindingView[] | null;
}

/** The official tables as a form of plain fields: for agencies that hand in figures instead of a file. */
export function submissionFormPage(ctx: PageContext, page: FiguresPage): Page {
  const { code, asked, figures, form } = page;
  const { submission: words } = ctx.t;
  const title = words.formTitle(asked.agencyName, asked.year);
  return {
    title,
    section: 'annual_reports',
    crumbs: submissionCrumbs(ctx),
    isPrivate: true,
    body: html`<div class="page-head">
        <h1>${title}</h1>
        <p class="lead">${words.formLead}</p>
      </div>
      ${errorSummary(ctx, form, ['note', ...Object.keys(figures.labels)])} ${found(ctx, page)}
      <form action="${ctx.href(`${SUBMISSION_PATH}/${code}/form`)}" method="post">
        ${figures.tables.map((table) => tableFields(table, page))}
        <p class="submission-zeros">
          <label
            ><input
              type="checkbox"
              name="zeros"
              value="yes"
              ${form.values['zeros'] === 'yes' || page.findings === null ? html`checked` : ''}
            />
            ${words.zeros}</label
          >
        </p>
        ${textArea(ctx, form, {
          id: 'note',
          label: words.remark,
          hint: words.remarkHint,
          rows: 3,
          maxLength: 1000,
        })}
        <p class="form-actions">
          <button class="button" type="submit" name="act" value="submit">${words.submit}</button>
          <button class="button button-quiet" type="submit" name="act" value="check">
            ${words.checkFirst}
          </button>
        </p>
      </form>`,
  };
}

function tableFields(
  { table, title, rows, columns }: FiguresPage['figures']['tables'][number],
  { figures, form, computed }: FiguresPage,
): Html {
  const totals = new Set(figures.totals.map(({ cell }) => cell));
  const total = columns.reduce((sum, width) => sum + width, 0);
  const wrong = new Set(form.problems.map(({ field }) => field));
  return html`<h2 class="submission-title" lang="zh-CN">${title}</h2>
    <div class="table-scroll" role="group" tabindex="0" aria-label="${title}" lang="zh-CN">
      <table class="submission-table submission-${table}">
        <colgroup>
          ${columns.map((width) => html`<col width="${((width / total) * 100).toFixed(2)}%" />`)}
        </colgroup>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map(({ cell, label, align, colspan = 1, rowspan = 1 }) =>
                  cell === undefined
                    ? html`<th
                        class="${align === 'left' ? 'is-left' : ''}"
                        colspan="${colspan}"
                        rowspan="${rowspan}"
                      >
                        ${label}
                      </th>`
                    : html`<td colspan="${colspan}" rowspan="${rowspan}">
                        <input
                          id="${cell}"
                          name="${cell}"
                          inputmode="decimal"
                          autocomplete="off"
                          aria-label="${figures.labels[cell] ?? ''}"
                          value="${form.values[cell] ?? ''}"
                          placeholder="${computed[cell] ?? ''}"
                          class="${totals.has(cell) ? 'is-total' : ''}"
                          ${wrong.has(cell) ? html`aria-invalid="true"` : ''}
                        />
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function found({ t }: PageContext, { findings }: FiguresPage): Html {
  const { submission: words } = t;
  if (findings === null) return NOTHING;
  if (findings.length === 0)
    return html`<p class="notice notice-pine submission-notice" role="status">${words.noContradiction}</p>`;
  return html`<section class="notice notice-cinnabar submission-notice" aria-labelledby="found" role="status">
    <h2 id="found">${words.contradictions(findings.length)}</h2>
    <ul lang="zh-CN">
      ${findings.map(
        ({ severity, message }) => html`<li><strong>${words.severity[severity]}</strong> ${message}</li>`,
      )}
    </ul>
  </section>`;
}
