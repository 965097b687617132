import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { Board } from '../../api/collections.ts';
import { Day } from '../../parts/day.tsx';
import { Mark } from '../../parts/mark.tsx';
import type { Tone } from '../../parts/tone.ts';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { StatePicture } from '../state-picture.tsx';
import { BoardActs } from './board-acts.tsx';

const SOON = 7;

/** What is collected until when, and how far it is. */
export function BoardHead({ board }: { board: Board }) {
  const t = useText(collectionText);
  const { counts } = board;
  return (
    <>
      <div className="page-head">
        <div>
          <Link to="/collections" className="small">
            <ArrowLeftOutlined aria-hidden="true" /> {t.back}
          </Link>
          <h1>{board.title || t.yearOf(board.year)}</h1>
        </div>
        <BoardActs board={board} />
      </div>
      <section className="card board-picture" aria-label={t.statePicture}>
        <div className="board-dates">
          <Until label={t.submitBy} on={board.submitBy} days={board.daysToSubmit} />
          <Until label={t.publishBy} on={board.publishBy} days={board.daysToPublish} />
          <p className="soft">{t.accepted(counts.byState.accepted ?? 0, counts.members)}</p>
          {counts.submissionOverdue > 0 ? (
            <Link to="." search={() => ({ late: 'overdue' as const })}>
              <Mark tone="cinnabar">{t.overdueCount(counts.submissionOverdue)}</Mark>
            </Link>
          ) : null}
          {counts.submissionLate > 0 ? (
            <Link to="." search={() => ({ late: 'late' as const })}>
              <Mark tone="amber">{t.lateCount(counts.submissionLate)}</Mark>
            </Link>
          ) : null}
          {(counts.byPublication.overdue ?? 0) > 0 ? (
            <Link to="." search={() => ({ late: 'unpublished' as const })}>
              <Mark tone="cinnabar">{`${t.latePublication} ${counts.byPublication.overdue}`}</Mark>
            </Link>
          ) : null}
          {board.closedOn ? (
            <Mark tone="plain">
              {t.closed} {board.closedOn}
            </Mark>
          ) : null}
          {board.usedForReport ? <Mark tone="pine">{t.usedForReport}</Mark> : null}
        </div>
        <StatePicture
          counts={counts}
          wrap={(state, words) => (
            <Link to="." search={() => ({ state })}>
              {words}
            </Link>
          )}
        />
        {board.note ? <p className="pre soft">{board.note}</p> : null}
      </section>
    </>
  );
}

function Until({ label, on, days }: { label: string; on: string; days: number }) {
  const t = useText(collectionText);
  const tone: Tone = days < 0 ? 'plain' : days <= SOON ? 'amber' : 'indigo';
  return (
    <p>
      {label} <Day on={on} /> <Mark tone={tone}>{t.daysLeft(days)}</Mark>
    </p>
  );
}
