import type { GetBoardOutput } from '../../../src/modules/requests/contract.ts';
import { boardText } from '../text/board.ts';
import { useText } from '../text/use-text.ts';
import { BoardCounts } from './board-counts.tsx';
import { BoardList } from './board-list.tsx';
import './board.css';

/** What is due at the left with its clock strips, what waits for somebody at the right. */
export function Board({ board }: { board: GetBoardOutput }) {
  const t = useText(boardText);
  return (
    <>
      <BoardCounts counts={board.counts} />
      <div className="board">
        <div className="stack">
          <BoardList
            title={t.late}
            list="late"
            rows={board.late}
            counts={board.counts}
            empty={t.emptyLate}
            strips
          />
          <BoardList
            title={t.dueToday}
            list="due_today"
            rows={board.dueToday}
            counts={board.counts}
            empty={t.emptyDue}
            strips
          />
          <BoardList
            title={t.dueSoon}
            list="due_soon"
            rows={board.dueSoon}
            counts={board.counts}
            empty={t.emptySoon}
            strips
          />
        </div>
        <div className="stack">
          <BoardList
            title={t.waitingForMe}
            list="waiting_for_me"
            rows={board.waitingForMe}
            counts={board.counts}
            empty={t.emptyMine}
          />
          <BoardList
            title={t.unconfirmed}
            list="unconfirmed"
            rows={board.unconfirmed}
            counts={board.counts}
            empty={t.emptyUnconfirmed}
          />
          <BoardList
            title={t.waitingForApplicant}
            list="waiting_for_applicant"
            rows={board.waitingForApplicant}
            counts={board.counts}
            empty={t.emptyApplicant}
          />
        </div>
      </div>
    </>
  );
}
