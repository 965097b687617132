import { Link } from '@tanstack/react-router';
import type { CaseRow, GetBoardOutput, ListName } from '../../../src/modules/requests/contract.ts';
import { boardText } from '../text/board.ts';
import { useText } from '../text/use-text.ts';
import { BoardRow } from './board-row.tsx';

interface Props {
  title: string;
  list: ListName;
  rows: readonly CaseRow[];
  counts: GetBoardOutput['counts'];
  empty: string;
  strips?: boolean;
}

/** A short list of the board; the whole of it is one click away. */
export function BoardList({ title, list, rows, counts, empty, strips = false }: Props) {
  const t = useText(boardText);
  const total = counts[list];
  return (
    <section className="card board-list" aria-labelledby={`list-${list}`}>
      <div className="card-head">
        <h2 id={`list-${list}`}>
          {title} <span className="soft">{total}</span>
        </h2>
        {total > rows.length ? (
          <Link to="/requests" search={{ list }}>
            {t.showAll(total)}
          </Link>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <BoardRow key={row.id} row={row} strips={strips} />
          ))}
        </ul>
      )}
    </section>
  );
}
