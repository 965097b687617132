import type { GazetteState } from '../api/gazette.ts';
import type { Tone } from '../parts/tone.ts';

/** How the states of an issue are marked. */
export const STATE_TONES: Readonly<Record<GazetteState, Tone>> = {
  draft: 'plain',
  in_review: 'indigo',
  published: 'pine',
};
