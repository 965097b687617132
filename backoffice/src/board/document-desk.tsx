import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fetchDesk } from '../api/document-desk.ts';
import type { Desk, DeskList } from '../api/document-desk.ts';
import { useDesk } from '../app/session.ts';
import { DeadlineMark } from '../documents/deadline-mark.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { listsText } from '../text/document-lists.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DeskCard } from './desk-card.tsx';
import { WaitingIssues, useWaitingIssues } from './desk-gazette.tsx';
import { OwedList, useOwedInterpretations } from './desk-interpretations.tsx';
import './board.css';

/** What waits for the person in publishing; `alone`: it is all the first screen has. */
export function DocumentDesk({ alone }: { alone: boolean }) {
  const t = useText(listsText);
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['desk', agencyId],
    queryFn: () => fetchDesk(agencyId),
    refetchInterval: 60_000,
    enabled: may('disclosure.get_desk'),
  });
  if (!may('disclosure.get_desk')) return null;
  return (
    <section className="document-desk" aria-labelledby="h-document-desk">
      <h2 id="h-document-desk">{t.board}</h2>
      <Loaded query={query}>{(desk) => <Lists desk={desk} alone={alone} />}</Loaded>
    </section>
  );
}

function Lists({ desk, alone }: { desk: Desk; alone: boolean }) {
  const t = useText(listsText);
  const issues = useWaitingIssues();
  const owed = useOwedInterpretations();
  const lists = [
    { key: 'emergencies', title: t.emergenciesMine, list: desk.emergencies, search: { emergency: 'open' } },
    { key: 'toReview', title: t.toReview, list: desk.toReview, search: { mine: 'review' } },
    { key: 'sentBack', title: t.sentBack, list: desk.sentBack, search: { stage: 'sent_back' } },
    {
      key: 'deadlines',
      title: t.deadlines,
      list: desk.deadlines,
      search: { sort: 'deadline', direction: 'asc' },
    },
    { key: 'drafts', title: t.drafts, list: desk.drafts, search: { mine: 'drafts' } },
    { key: 'reassessments', title: t.reassessmentsDue, list: desk.reassessments, search: null },
  ] as const;
  const shown = lists.filter(
    ({ key, list }) => list !== null && (list.total > 0 || (alone && key === 'toReview')),
  );
  if (shown.length === 0 && issues.length === 0 && !owed) return <p className="soft">{t.nothingAtAll}</p>;
  return (
    <div className="board">
      {shown.map(({ key, title, list, search }) => (
        <List
          key={key}
          id={`desk-${key}`}
          title={title}
          list={list!}
          whole={
            search === null ? (
              <Link to="/documents/withheld">{t.showAll(list!.total)}</Link>
            ) : (
              <Link to="/documents" search={search}>
                {t.showAll(list!.total)}
              </Link>
            )
          }
        />
      ))}
      {issues.length > 0 ? <WaitingIssues issues={issues} /> : null}
      {owed ? <OwedList owed={owed} /> : null}
    </div>
  );
}

interface ListProps {
  id: string;
  title: string;
  list: DeskList;
  whole: ReactNode;
}
const SHORT = 6;

function List({ id, title, list, whole }: ListProps) {
  const t = useText(listsText);
  const pick = useSay();
  return (
    <DeskCard
      id={id}
      title={title}
      total={list.total}
      overdue={list.overdue}
      whole={list.total > SHORT ? whole : null}
    >
      {list.items.length === 0 ? <p className="soft">{t.nothingToReview}</p> : null}
      <ul>
        {list.items.slice(0, SHORT).map((item) => (
          <li key={item.documentId} className="board-row">
            <div className="board-line">
              <Link
                to="/documents/$id"
                params={{ id: item.documentId }}
                search={{}}
                className="board-subject clip"
              >
                {item.title}
              </Link>
            </div>
            <div className="board-line soft small">
              <span className="clip">{pick(item.note)}</span>
              {item.deadline ? (
                <span className="nowrap">
                  <DeadlineMark deadline={item.deadline} />
                </span>
              ) : (
                <span className="nowrap">{item.on}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}
