import type { PushRow, PushState } from '../../api/pushes.ts';
import { Mark } from '../../parts/mark.tsx';
import type { Tone } from '../../parts/tone.ts';
import { PUSH_STATES, pushesText } from '../../text/pushes.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

const TONES: Record<PushState, Tone> = {
  waiting: 'amber',
  accepted: 'pine',
  refused: 'cinnabar',
  ended: 'plain',
  recalled: 'plain',
};

/** Where a push stands; an accepted one also, whether readers find the document now. */
export function PushStateMark({ push }: { push: Pick<PushRow, 'state' | 'isShown'> }) {
  const t = useText(pushesText);
  const language = useLanguage();
  return (
    <span className="row" style={{ gap: 4 }}>
      <Mark tone={TONES[push.state]}>{PUSH_STATES[push.state][language]}</Mark>
      {push.state === 'accepted' && !push.isShown ? (
        <span className="soft small nowrap">{t.notShown}</span>
      ) : null}
    </span>
  );
}
