import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** A text in pieces with the matching ones marked. */
export function marked(pieces: readonly { readonly text: string; readonly hit: boolean }[]): Html {
  return html`${pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`;
}
