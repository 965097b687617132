import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { errorOf } from './form-state.ts';
import type { FormState } from './form-state.ts';

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

export interface TextFieldOptions extends FieldOptions {
  readonly type?: 'text' | 'tel' | 'email';
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly short?: boolean;
}

/** A one-line text field. */
export function textField(ctx: PageContext, form: FormState, options: TextFieldOptions): Html {
  const { id, type = 'text', autocomplete, maxLength, short } = options;
  return framed(
    ctx,
    form,
    options,
    html`<input
      id="${id}"
      name="${id}"
      type="${type}"
      value="${form.values[id] ?? ''}"
      class="${short ? 'input-short' : ''}"
      ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}
      ${maxLength ? html`maxlength="${maxLength}"` : ''}
      ${described(form, options, ctx)}
    />`,
  );
}

/** A text field of several lines. */
export function textArea(
  ctx: PageContext,
  form: FormState,
  options: FieldOptions & { readonly rows: number; readonly maxLength?: number },
): Html {
  const { id, rows, maxLength } = options;
  return framed(
    ctx,
    form,
    options,
    html`<textarea
      id="${id}"
      name="${id}"
      rows="${rows}"
      ${maxLength ? html`maxlength="${maxLength}"` : ''}
      ${described(form, options, ctx)}
    >
${form.values[id] ?? ''}</textarea>`,
  );
}

/** A choice from a long list. */
export function selectField(
  ctx: PageContext,
  form: FormState,
  options: FieldOptions & {
    readonly placeholder: string;
    readonly options: readonly (readonly [value: string, name: string])[];
  },
): Html {
  const { id, placeholder } = options;
  return framed(
    ctx,
    form,
    options,
    html`<select id="${id}" name="${id}" ${described(form, options, ctx)}>
      <option value="">${placeholder}</option>
      ${options.options.map(
        ([value, name]) =>
          html`<option value="${value}" ${form.values[id] === value ? html`selected` : ''}>${name}</option>`,
      )}
    </select>`,
  );
}

/** An upload; browsers cannot keep a chosen file, so an erroneous form says that it must be chosen again. */
export function fileField(
  ctx: PageContext,
  form: FormState,
  options: FieldOptions & { readonly accept: string; readonly multiple?: boolean },
): Html {
  const { id, accept, multiple } = options;
  const again =
    form.problems.length > 0 ? html`<p class="field-hint">${ctx.t.request.fileAgain}</p>` : NOTHING;
  return framed(
    ctx,
    form,
    options,
    html`<input
        id="${id}"
        name="${id}"
        type="file"
        accept="${accept}"
        ${multiple ? html`multiple` : ''}
        ${described(form, options, ctx)}
      />
      ${again}`,
  );
}

function framed(ctx: PageContext, form: FormState, options: FieldOptions, control: Html): Html {
  const { id, label, hint, required } = options;
  const error = errorOf(form, id, ctx.language);
  return html`<div class="field ${error ? 'has-error' : ''}">
    <label for="${id}"
      >${label}
      <span class="${required ? 'field-required' : 'field-optional'}"
        >${required ? ctx.t.frame.required : ctx.t.frame.optional}</span
      ></label
    >
    ${hint ? html`<p class="field-hint" id="${id}-hint">${hint}</p>` : NOTHING}
    ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : NOTHING} ${control}
  </div>`;
}

/** Ties hint and error to the control, and says whether it must be filled in. */
function described(form: FormState, { id, hint, required }: FieldOptions, ctx: PageContext): Html {
  const error = errorOf(form, id, ctx.language);
  const by = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`${by ? html`aria-describedby="${by}"` : ''} ${error ? html`aria-invalid="true"` : ''}
  ${required ? html`required` : ''}`;
}
