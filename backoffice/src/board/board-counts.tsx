import { Link } from '@tanstack/react-router';
import type { GetBoardOutput, ListName } from '../../../src/modules/requests/contract.ts';
import { useLanguage } from '../text/use-text.ts';
import { LISTS } from '../text/vocabulary.ts';

const SHOWN: readonly ListName[] = [
  'late',
  'due_today',
  'due_soon',
  'waiting_for_me',
  'unconfirmed',
  'waiting_for_applicant',
  'open',
];

/** The day in figures; each opens its list. */
export function BoardCounts({ counts }: { counts: GetBoardOutput['counts'] }) {
  const language = useLanguage();
  return (
    <ul className="counts">
      {SHOWN.map((list) => (
        <li key={list} className={list === 'late' && counts[list] > 0 ? 'count-late' : undefined}>
          <Link to="/requests" search={{ list }}>
            <b>{counts[list]}</b>
            <span>{LISTS[list][language]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
