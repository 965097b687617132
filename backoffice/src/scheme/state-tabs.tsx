import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';

const STATES = ['overdue', 'empty', 'published', 'on_request'] as const;

/** Items by where they stand, with their number; what has to be done first. */
export function StateTabs({
  byState,
  total,
  chosen,
  change,
}: {
  byState: Readonly<Record<string, number>>;
  total: number;
  chosen: string | undefined;
  change: (part: { state: string | undefined }) => void;
}) {
  const t = useText(schemeText);
  const tab = (state: (typeof STATES)[number] | undefined, label: string, count: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={chosen === state}
      className="scheme-state"
      data-state={state}
      onClick={() => change({ state })}
    >
      {label} <strong>{count}</strong>
    </button>
  );
  return (
    <div className="scheme-states" role="group" aria-label={t.standing}>
      {tab(undefined, t.any, total)}
      {STATES.map((state) => tab(state, t.states[state], byState[state] ?? 0))}
    </div>
  );
}
