import type { SiteState } from '../api/sites.ts';
import { Mark } from '../parts/mark.tsx';
import type { Tone } from '../parts/tone.ts';
import { SITE_STATES } from '../text/sites.ts';
import { useLanguage } from '../text/use-text.ts';

const TONES: Record<SiteState, Tone> = { open: 'pine', closing: 'amber', closed: 'plain' };

/** Whether a site is open, will close, or is closed. */
export function StateMark({ state }: { state: SiteState }) {
  const language = useLanguage();
  return <Mark tone={TONES[state]}>{SITE_STATES[state][language]}</Mark>;
}
