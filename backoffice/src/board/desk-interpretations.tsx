import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchInterpretations, type InterpretationList } from '../api/interpretation.ts';
import { useDesk } from '../app/session.ts';
import { DUTY_TONES } from '../documents/interpretation/list/duty-tones.ts';
import { Mark } from '../parts/mark.tsx';
import { listsText } from '../text/document-lists.ts';
import { DUTY_STATES, interpretationListText } from '../text/interpretation-list.ts';
import { useSay, useText } from '../text/use-text.ts';
import { DeskCard } from './desk-card.tsx';
import { owedOf, type OwedInterpretations } from './owed.ts';

const SHORT = 6;

/** Interpretations that those who write them owe; undefined for others, and when nothing is owed. */
export function useOwedInterpretations(): OwedInterpretations | undefined {
  const { agencyId, may } = useDesk();
  const { data } = useQuery({
    queryKey: ['interpretations', agencyId, 'desk'],
    // The most urgent first: what is owed stands before what waits or is done.
    queryFn: (): Promise<InterpretationList> => fetchInterpretations({ agencyId, page: 1, pageSize: SHORT }),
    refetchInterval: 60_000,
    enabled: may('disclosure.list_interpretations') && may('disclosure.save_interpretation_plan'),
  });
  return data && owedOf(data);
}

/** What is still to be explained, the late ones first. */
export function OwedList({ owed }: { owed: OwedInterpretations }) {
  const t = useText(interpretationListText);
  const { showAll } = useText(listsText);
  const pick = useSay();
  return (
    <DeskCard
      id="desk-interpretations"
      title={t.toExplain}
      total={owed.total}
      overdue={owed.overdue}
      whole={
        <Link to="/documents/interpretations" search={{}}>
          {owed.total > owed.items.length ? showAll(owed.total) : t.wholeList}
        </Link>
      }
    >
      <ul>
        {owed.items.map((row) => (
          <li key={row.documentId} className="board-row">
            <div className="board-line">
              {row.title === null ? (
                <span className="soft clip">{t.hidden}</span>
              ) : (
                <Link
                  to="/documents/$id"
                  params={{ id: row.documentId }}
                  search={{}}
                  className="board-subject clip"
                >
                  {row.title}
                </Link>
              )}
            </div>
            <div className="board-line soft small">
              <Mark tone={DUTY_TONES[row.state]}>{pick(DUTY_STATES[row.state])}</Mark>
              <span className="nowrap">
                {row.dueOn ? `${t.due} ${row.dueOn}` : row.releasedOn === null ? t.notReleased : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}
