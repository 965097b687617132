import type { ReviewTrail } from '../../api/document-desk.ts';
import { instantText } from '../../text/dates.ts';
import { reviewText } from '../../text/document-review.ts';
import { useSay, useText } from '../../text/use-text.ts';

type Step = ReviewTrail['steps'][number];

const SIGNS: Readonly<Record<Step['state'], string>> = {
  passed: '✓',
  waiting: '●',
  later: '○',
  void: '▲',
  sent_back: '↩',
};

/** One link of the chain: what it is, how it stands, who took it and when. */
export function TrailStep({ step, isGate = false }: { step: Step; isGate?: boolean }) {
  const t = useText(reviewText);
  const pick = useSay();
  const { state, entry, mine, roles, obstacle } = step;
  const isDone = entry !== null && (state === 'passed' || state === 'void' || state === 'sent_back');
  return (
    <li
      className={`trail-step is-${state}${isGate ? ' is-gate' : ''}${mine ? ' is-mine' : ''}`}
      aria-current={state === 'waiting' && !isGate ? 'step' : undefined}
    >
      <span className="trail-dot" aria-hidden="true">
        {SIGNS[state]}
      </span>
      <b>{pick(step.label)}</b>
      <span className="trail-state">{mine ? t.mine : state === 'void' ? t.changed : t[state]}</span>
      {isGate ? <span className="hidden-text">{t.gate}</span> : null}
      {isDone ? (
        <span className="soft small">
          {entry.by.name} <br />
          {instantText(entry.at)}
        </span>
      ) : null}
      {state === 'waiting' && !mine ? (
        <span className="soft small">{obstacle ? pick(obstacle) : t.waitsFor(roles.join(t.or))}</span>
      ) : null}
    </li>
  );
}
