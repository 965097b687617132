import { Link } from '@tanstack/react-router';
import { PUSH_STATES, pushesText } from '../../text/pushes.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf } from '../../parts/choices.ts';

interface Props {
  side: 'incoming' | 'outgoing';
  chosen: string | undefined;
  byState: Record<string, number> | undefined;
}

/** The two sides, and below them the states with how many pushes each holds. */
export function PushTabs({ side, chosen, byState }: Props) {
  const t = useText(pushesText);
  const language = useLanguage();
  const all = Object.values(byState ?? {}).reduce((sum, count) => sum + count, 0);
  const tab = (state: string | undefined, label: string, count: number) => (
    <Link
      key={state ?? 'all'}
      to="/pushes"
      search={(search: object) => ({ ...search, state, page: undefined })}
      aria-current={state === chosen ? 'page' : undefined}
    >
      {label} <span>{count}</span>
    </Link>
  );
  return (
    <>
      <nav className="list-tabs" aria-label={t.title}>
        {(['incoming', 'outgoing'] as const).map((one) => (
          <Link
            key={one}
            to="/pushes"
            search={one === 'incoming' ? {} : { side: one }}
            aria-current={one === side ? 'page' : undefined}
          >
            {t[one]}
          </Link>
        ))}
      </nav>
      <nav className="list-tabs" aria-label={t.states}>
        {tab(undefined, t.allStates, all)}
        {optionsOf(PUSH_STATES, language).map(({ value, label }) => tab(value, label, byState?.[value] ?? 0))}
      </nav>
    </>
  );
}
