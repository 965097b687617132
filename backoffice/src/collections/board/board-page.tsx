import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { fetchBoard } from '../../api/collections.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { AggregatePart } from '../aggregate/aggregate-part.tsx';
import { ComparisonPart } from '../aggregate/comparison-part.tsx';
import { BoardHead } from './board-head.tsx';
import { MembersPart } from './members-part.tsx';
import '../../list/record-table.css';
import './board.css';

const route = getRouteApi('/collections/$id');
const PARTS = [
  [undefined, 'partMembers'],
  ['aggregate', 'partAggregate'],
  ['comparison', 'partComparison'],
] as const;

/** A collection: who has handed in what, the sum of what was accepted, and the agencies side by side. */
export function BoardPage() {
  const t = useText(collectionText);
  const { id } = route.useParams();
  const { part } = route.useSearch();
  const query = useQuery({ queryKey: ['board', id], queryFn: () => fetchBoard(id) });
  return (
    <Loaded query={query}>
      {(board) => (
        <>
          <BoardHead board={board} />
          <nav className="list-tabs" aria-label={t.parts}>
            {PARTS.map(([one, label]) => (
              <Link
                key={label}
                to="/collections/$id"
                params={{ id }}
                search={{ part: one }}
                activeOptions={{ explicitUndefined: true }}
                aria-current={one === part ? 'page' : undefined}
              >
                {t[label]}
              </Link>
            ))}
          </nav>
          {part === undefined ? <MembersPart board={board} /> : null}
          {part === 'aggregate' ? <AggregatePart id={id} /> : null}
          {part === 'comparison' ? <ComparisonPart id={id} /> : null}
        </>
      )}
    </Loaded>
  );
}
