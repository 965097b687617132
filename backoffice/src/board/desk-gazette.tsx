import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchGazette, type GazetteHead } from '../api/gazette.ts';
import { useDesk } from '../app/session.ts';
import { gazetteText } from '../text/gazette.ts';
import { useText } from '../text/use-text.ts';
import { DeskCard } from './desk-card.tsx';

/** Issues of the gazette that wait for approval; none for people who approve none. */
export function useWaitingIssues(): readonly GazetteHead[] {
  const { agencyId, may } = useDesk();
  const { data } = useQuery({
    queryKey: ['gazette', agencyId, 'in_review'],
    queryFn: () => fetchGazette({ agencyId, state: 'in_review' }),
    refetchInterval: 60_000,
    enabled: may('disclosure.publish_gazette_issue'),
  });
  return data?.issues ?? [];
}

/** Issues to approve, each a click away. */
export function WaitingIssues({ issues }: { issues: readonly GazetteHead[] }) {
  const t = useText(gazetteText);
  return (
    <DeskCard id="desk-gazette" title={t.toApprove} total={issues.length}>
      <ul>
        {issues.map(({ id, year, number, issuedOn, documents }) => (
          <li key={id} className="board-row">
            <div className="board-line">
              <Link to="/gazette/$id" params={{ id }} className="board-subject clip">
                {t.title} {t.numbered(year, number)}
              </Link>
            </div>
            <div className="board-line soft small">
              <span className="clip">{t.count(documents)}</span>
              <span className="nowrap">
                {t.issuedOn} {issuedOn}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}
