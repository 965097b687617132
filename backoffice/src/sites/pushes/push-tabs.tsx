import { Link } from '@tanstack/react-router';
import { PUSH_STATES, pushesText } from '../../text/pushes.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf } from '../../parts/choices.ts';

interface Props {
  chosen: string | undefined;
  byState: Record<string, number> | undefined;
}

/** The states with how many pushes of this side each holds. */
export function PushTabs({ chosen, byState }: Props) {
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
    <nav className="list-tabs" aria-label={t.states}>
      {tab(undefined, t.allStates, all)}
      {optionsOf(PUSH_STATES, language).map(({ value, label }) => tab(value, label, byState?.[value] ?? 0))}
    </nav>
  );
}
