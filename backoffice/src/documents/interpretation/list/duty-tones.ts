import type { InterpretationRow } from '../../../api/interpretation.ts';
import type { Tone } from '../../../parts/tone.ts';

/** How the states of an interpretation are marked. */
export const DUTY_TONES: Readonly<Record<InterpretationRow['state'], Tone>> = {
  overdue: 'cinnabar',
  stranded: 'cinnabar',
  owed: 'amber',
  waiting: 'indigo',
  done: 'pine',
};
