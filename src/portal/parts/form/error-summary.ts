import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { wordsOf } from './form-state.ts';
import type { FormState } from './form-state.ts';

/** What is wrong, above the form, each with a way to its field; rules are named. `fields` are those the form shows. */
export function errorSummary(ctx: PageContext, form: FormState, fields: readonly string[]): Html {
  if (form.problems.length === 0) return NOTHING;
  return html`<div class="notice notice-cinnabar error-summary" role="alert">
    <h2>${ctx.t.frame.errorsHeading(form.problems.length)}</h2>
    <ul>
      ${form.problems.map((problem) => {
        const field = problem.field?.split('.')[0];
        const words = html`${wordsOf(problem, ctx.language)}${
          problem.rule ? html` <span class="soft">${problem.rule}</span>` : ''
        }`;
        return html`<li>
          ${field && fields.includes(field) ? html`<a href="#${field}">${words}</a>` : words}
        </li>`;
      })}
    </ul>
  </div>`;
}
