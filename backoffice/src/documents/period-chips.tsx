import { Link } from '@tanstack/react-router';
import type { DocumentList } from '../api/documents.ts';
import { listsText } from '../text/document-lists.ts';
import { useText } from '../text/use-text.ts';
import { withPart } from '../list/read-address.ts';
import type { DocumentSearch } from './document-search.ts';

const STATES = ['late', 'due_today', 'due_soon', 'later'] as const;

/** Unpublished documents by how their period stands; each is in exactly one. */
export function PeriodChips({ search, found }: { search: DocumentSearch; found: DocumentList | undefined }) {
  const t = useText(listsText);
  const counts = found?.byDeadline;
  if (!counts) return null;
  return (
    <nav className="period-chips" aria-label={t.periods}>
      <span className="soft small">{t.periods}</span>
      {STATES.map((state) => {
        const isChosen = search.deadline === state;
        return (
          <Link
            key={state}
            to="/documents"
            search={withPart(search, {
              deadline: isChosen ? undefined : state,
              sort: isChosen ? undefined : 'deadline',
              direction: isChosen ? undefined : 'asc',
            })}
            aria-current={isChosen ? 'true' : undefined}
            className={state === 'late' && counts.late > 0 ? 'is-late' : undefined}
          >
            {state === 'late' && counts.late > 0 ? <span aria-hidden="true">▲ </span> : null}
            {t[state]} <b>{counts[state]}</b>
          </Link>
        );
      })}
    </nav>
  );
}
