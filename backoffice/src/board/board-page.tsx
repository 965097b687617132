import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../app/session.ts';
import { fetchBoard } from '../api/requests.ts';
import { OwnCollectionNotice } from '../collections/own-collection-notice.tsx';
import { Day } from '../parts/day.tsx';
import { ReportDuty } from '../reports/report-duty.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { boardText } from '../text/board.ts';
import { useText } from '../text/use-text.ts';
import { Board } from './board.tsx';
import { DocumentDesk } from './document-desk.tsx';

/** The first screen: the day's work. */
export function BoardPage() {
  const t = useText(boardText);
  const { me, agencyId, may } = useDesk();
  const handles = may('requests.get_board');
  const query = useQuery({
    queryKey: ['board', agencyId],
    queryFn: () => fetchBoard(agencyId),
    enabled: handles,
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="page-head">
        <h1>
          {t.title} <Day on={me.today} />
        </h1>
        {may('requests.register_request') ? (
          <LinkButton lead to="/requests/register">
            {t.register}
          </LinkButton>
        ) : null}
      </div>
      <ReportDuty />
      <OwnCollectionNotice />
      {handles ? <Loaded query={query}>{(board) => <Board board={board} />}</Loaded> : null}
      <DocumentDesk alone={!handles} />
      {handles || may('disclosure.get_desk') ? null : <p>{t.noBoard}</p>}
    </>
  );
}
