import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** The three steps of a request with the present one marked. */
export function requestSteps({ t }: PageContext, current: 'search' | 'form' | 'receipt'): Html {
  const { steps } = t.request;
  const names = ['search', 'form', 'receipt'] as const;
  const at = names.indexOf(current);
  return html`<ol class="steps" aria-label="${steps.label}">
    ${names.map(
      (name, index) =>
        html`<li
          class="step ${index < at ? 'step-done' : ''}"
          ${index === at ? html`aria-current="step"` : ''}
        >
          <span class="step-number">${index + 1}</span>${steps[name]}
        </li>`,
    )}
  </ol>`;
}
