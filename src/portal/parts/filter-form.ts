import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { chineseAmong } from './chinese-among.ts';

export interface Choices {
  readonly id: string;
  readonly label: string;
  /** Word for “no filter”; without it one option must be chosen. */
  readonly any?: string;
  readonly chosen?: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
}

/** A labelled choice of a filter form. */
export function choices({ id, label, any, chosen, options }: Choices): Html {
  return html`<div class="filter">
    <label for="${id}">${label}</label>
    <select id="${id}" name="${id}">
      ${any === undefined ? '' : html`<option value="">${any}</option>`}
      ${options.map(
        ([value, name]) =>
          html`<option
            value="${value}"
            ${value === chosen ? html`selected` : ''}
            ${chineseAmong(label, name)}
          >
            ${name}
          </option>`,
      )}
    </select>
  </div>`;
}

export interface Words {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string;
}

/** A labelled field for a few words in a filter form. */
export function words({ id, label, value, hint }: Words): Html {
  return html`<div class="filter filter-words">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${id}"
      type="text"
      maxlength="100"
      value="${value ?? ''}"
      placeholder="${hint ?? ''}"
    />
  </div>`;
}
