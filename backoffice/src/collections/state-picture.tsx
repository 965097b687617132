import type { ReactNode } from 'react';
import type { CollectionHead, MemberState } from '../api/collections.ts';
import type { Tone } from '../parts/tone.ts';
import { collectionText, MEMBER_STATES } from '../text/collections.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import './state-picture.css';

/** Sign and colour of a member's state. */
export const STATE_TONES: Readonly<Record<MemberState, Tone>> = {
  accepted: 'pine',
  submitted: 'indigo',
  returned: 'cinnabar',
  draft: 'amber',
  not_begun: 'plain',
};
const ORDER = Object.keys(STATE_TONES) as MemberState[];

interface Props {
  counts: CollectionHead['counts'];
  /** Makes of a state's words something to choose it by. */
  wrap?: (state: MemberState, words: ReactNode) => ReactNode;
}

/** One bar of all agencies, split by state; the words below are its text form. */
export function StatePicture({ counts, wrap = (_state, words) => words }: Props) {
  const t = useText(collectionText);
  const language = useLanguage();
  const present = ORDER.filter((state) => (counts.byState[state] ?? 0) > 0);
  return (
    <div className="state-picture">
      <div className="state-bar" aria-hidden="true">
        {present.map((state) => (
          <span
            key={state}
            className={`part-${STATE_TONES[state]}`}
            style={{ flex: counts.byState[state] }}
          />
        ))}
      </div>
      <ul aria-label={t.statePicture}>
        {present.map((state) => (
          <li key={state}>
            <span className={`swatch part-${STATE_TONES[state]}`} aria-hidden="true" />
            {wrap(state, t.stateCount(MEMBER_STATES[state][language], counts.byState[state] ?? 0))}
          </li>
        ))}
      </ul>
    </div>
  );
}
