import { Link } from '@tanstack/react-router';
import type { ReceivedRow } from '../api/reviews.ts';
import type { Column } from '../list/record-table.tsx';
import { Mark } from '../parts/mark.tsx';
import { SeverityCounts } from '../parts/severity-counts.tsx';
import { instantText } from '../text/dates.ts';
import { RECEIVED_SOURCES, reviewText } from '../text/reviews.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import type { ReviewSort } from './review-search.ts';

/** From this share of shared text on a report is said to be alike. */
const ALIKE = 0.3;

/** What a row of the review desk says about a report. */
export function useReviewColumns(): Column<ReceivedRow, ReviewSort>[] {
  const t = useText(reviewText);
  const language = useLanguage();
  return [
    {
      key: 'agency',
      title: t.agency,
      sort: 'agency',
      cell: (row) => (
        <>
          <Link to="/reviews/$id" params={{ id: row.id }}>
            {row.agencyName}
          </Link>
          <div className="soft small">
            {t.yearOf(row.year)} · {row.fileName ?? t.noFile}
            {row.replaced ? ` · ${t.replaced}` : ''}
          </div>
        </>
      ),
    },
    {
      key: 'source',
      title: t.source,
      wide: true,
      cell: (row) => <span className="nowrap">{RECEIVED_SOURCES[row.source][language]}</span>,
    },
    {
      key: 'found',
      title: t.found,
      sort: 'found',
      cell: (row) => (
        <span className="row" style={{ gap: 4 }}>
          <SeverityCounts counts={row} />
          {row.unreadable > 0 ? <Mark tone="plain">{t.unreadableCells(row.unreadable)}</Mark> : null}
          {row.similarity !== null && row.similarity >= ALIKE ? (
            <Mark tone="amber">{t.alike(Math.round(row.similarity * 100))}</Mark>
          ) : null}
        </span>
      ),
    },
    { key: 'state', title: t.state, cell: (row) => <ReviewStateMark row={row} /> },
    {
      key: 'published',
      title: t.publishedOn,
      sort: 'published',
      wide: true,
      width: 104,
      cell: (row) => row.publishedOn ?? <span className="soft">—</span>,
    },
    {
      key: 'received',
      title: t.received,
      sort: 'received',
      wide: true,
      width: 140,
      cell: (row) => <span className="nowrap">{instantText(row.receivedAt)}</span>,
    },
  ];
}

/** Whether everything that matters has been judged. */
export function ReviewStateMark({
  row,
}: {
  row: Pick<ReceivedRow, 'state' | 'openErrors' | 'openWarnings'>;
}) {
  const t = useText(reviewText);
  if (row.state === 'open') return <Mark tone="amber">{t.openOf(row.openErrors + row.openWarnings)}</Mark>;
  return <Mark tone="pine">{row.state === 'judged' ? t.judgedState : t.cleanState}</Mark>;
}

const weight = (row: ReceivedRow): number => row.errors * 1000 + row.warnings;

/** The order that a heading asks for; most recent first when none does. */
export function sortReviews(
  rows: readonly ReceivedRow[],
  by: ReviewSort | undefined,
  descending: boolean,
): ReceivedRow[] {
  const collate = new Intl.Collator('zh-CN').compare;
  const compare: Record<ReviewSort, (a: ReceivedRow, b: ReceivedRow) => number> = {
    agency: (a, b) => collate(a.agencyName, b.agencyName) || b.year - a.year,
    year: (a, b) => a.year - b.year,
    found: (a, b) => weight(a) - weight(b),
    received: (a, b) => a.receivedAt.localeCompare(b.receivedAt),
    published: (a, b) => (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''),
  };
  const sorted = [...rows].sort(compare[by ?? 'received']);
  return (by === undefined ? true : descending) ? sorted.reverse() : sorted;
}
