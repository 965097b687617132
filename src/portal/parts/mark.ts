import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** How a state is meant: pine done or in time, amber soon or provisional, cinnabar late or refused, indigo under way. */
export type Tone = 'pine' | 'amber' | 'cinnabar' | 'indigo' | 'plain';

const SIGNS: Readonly<Record<Tone, string>> = {
  pine: 'M3 8.5l3.2 3.2L13 4.8',
  amber: 'M8 3.5v5.2M8 11.6v.9',
  cinnabar: 'M4 4l8 8M12 4l-8 8',
  indigo: 'M4 8h8M9 5l3 3-3 3',
  plain: 'M4 8h8',
};

/** A state as a word with a sign before it: colour never carries it alone. */
export function mark(tone: Tone, word: string): Html {
  return html`<span class="mark mark-${tone}"
    ><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="${SIGNS[tone]}"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      /></svg
    >${word}</span
  >`;
}
