import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { errorOf } from './form-state.ts';
import type { FormState } from './form-state.ts';
import type { FieldOptions } from './field.ts';

/** A choice of a few, all in sight. */
export function radioGroup(
  ctx: PageContext,
  form: FormState,
  options: FieldOptions & { readonly options: readonly (readonly [value: string, name: string])[] },
): Html {
  const { id, label, hint, required } = options;
  const error = errorOf(form, id, ctx.language);
  const by = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`<fieldset
    class="field radios ${error ? 'has-error' : ''}"
    id="${id}"
    ${by ? html`aria-describedby="${by}"` : ''}
  >
    <legend>
      ${label}
      <span class="${required ? 'field-required' : 'field-optional'}"
        >${required ? ctx.t.frame.required : ctx.t.frame.optional}</span
      >
    </legend>
    ${hint ? html`<p class="field-hint" id="${id}-hint">${hint}</p>` : NOTHING}
    ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : NOTHING}
    <div class="radio-list">
      ${options.options.map(
        ([value, name]) =>
          html`<label class="radio"
            ><input
              type="radio"
              name="${id}"
              value="${value}"
              ${form.values[id] === value ? html`checked` : ''}
              ${required ? html`required` : ''}
            /><span>${name}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
