import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchOwnCollections } from '../api/collections.ts';
import type { OwnCollection } from '../api/collections.ts';
import { useDesk } from '../app/session.ts';
import { Mark } from '../parts/mark.tsx';
import { collectionText, MEMBER_STATES, PUNCTUALITY } from '../text/collections.ts';
import { memberText } from '../text/collection-member.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { PUNCTUALITY_TONES } from './board/member-columns.tsx';
import { STATE_TONES } from './state-picture.tsx';
import './member/member.css';

const SOON = 14;

/** On the day's board: a report that the supervising office waits for, returned, or has asked for again. */
export function OwnCollectionNotice() {
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['own-collections', agencyId],
    queryFn: () => fetchOwnCollections({ agencyId }),
    enabled: may('reporting.own_collections'),
    staleTime: 60_000,
  });
  const waiting = query.data?.collections.filter(isPressing) ?? [];
  return (
    <>
      {waiting.map((collection) => (
        <Notice key={collection.collectionId} collection={collection} />
      ))}
    </>
  );
}

/** Returned, reminded, late or due within a fortnight. */
function isPressing({ closed, state, daysToSubmit, remindersSent }: OwnCollection): boolean {
  if (closed || state === 'submitted' || state === 'accepted') return false;
  return state === 'returned' || remindersSent.length > 0 || daysToSubmit <= SOON;
}

function Notice({ collection }: { collection: OwnCollection }) {
  const t = useText(memberText);
  const words = useText(collectionText);
  const language = useLanguage();
  const { state, submission, year } = collection;
  const reminded = [...collection.remindersSent].sort((a, b) => b.sentOn.localeCompare(a.sentOn))[0];
  return (
    <p className="act-lead row">
      <Mark tone={STATE_TONES[state]}>{MEMBER_STATES[state][language]}</Mark>{' '}
      {submission === 'overdue' ? (
        <Mark tone={PUNCTUALITY_TONES.overdue}>{PUNCTUALITY.overdue[language]}</Mark>
      ) : null}{' '}
      <Link to="/reports" search={{ year }}>
        {t.ownFrom(collection.officeName, collection.title || words.yearOf(year))}
      </Link>{' '}
      <span className="soft">
        {t.submitBy} {collection.submitBy}（{words.daysLeft(collection.daysToSubmit)}）
        {reminded ? ` · ${t.latestReminder(reminded.sentOn)}` : ''}
      </span>
    </p>
  );
}
