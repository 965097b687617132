import type { ClockView } from '../../../src/modules/requests/contract.ts';
import { Mark } from '../parts/mark.tsx';
import type { Tone } from '../parts/tone.ts';
import { clockText } from '../text/clock.ts';
import { useText } from '../text/use-text.ts';

/** How much time is left, in a word with its sign. */
export function toneOfDays(days: number): Tone {
  return days <= 0 ? 'cinnabar' : days <= 3 ? 'amber' : 'plain';
}

export function Standing({ clock }: { clock: ClockView }) {
  const t = useText(clockText);
  const marks = [
    clock.state === 'closed' ? (
      <Mark key="closed" tone={clock.inTime === false ? 'cinnabar' : 'pine'}>
        {clock.inTime === false ? t.closedLate : t.closedInTime}
      </Mark>
    ) : (
      <Mark key="left" tone={toneOfDays(clock.daysLeft)}>
        {t.left(clock.daysLeft)}
      </Mark>
    ),
    clock.state === 'paused' ? (
      <Mark key="paused" tone="amber">
        {t.paused_state}
      </Mark>
    ) : null,
    clock.extension ? (
      <Mark key="ext" tone="plain">
        {t.extended(clock.extension.workingDays)}
      </Mark>
    ) : null,
    clock.provisional ? (
      <Mark key="prov" tone="amber">
        {t.provisional}
      </Mark>
    ) : null,
  ];
  return <span className="row">{marks}</span>;
}
