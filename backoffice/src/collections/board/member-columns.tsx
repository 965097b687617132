import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { MemberRow, PublicationState, Punctuality } from '../../api/collections.ts';
import type { Column } from '../../list/record-table.tsx';
import { Mark } from '../../parts/mark.tsx';
import type { Tone } from '../../parts/tone.ts';
import { SeverityCounts } from '../../parts/severity-counts.tsx';
import {
  collectionText,
  MEMBER_KINDS,
  MEMBER_STATES,
  PUBLICATION_STATES,
  PUNCTUALITY,
} from '../../text/collections.ts';
import { reviewText } from '../../text/reviews.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { STATE_TONES } from '../state-picture.tsx';
import type { BoardSort } from './board-search.ts';

export const PUNCTUALITY_TONES: Readonly<Record<Punctuality | PublicationState, Tone>> = {
  awaited: 'plain',
  in_time: 'pine',
  late: 'amber',
  overdue: 'cinnabar',
};

interface Choice {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** What a row of the board says about an agency; with `choice` each row can be ticked. */
export function useMemberColumns(choice: Choice | null): Column<MemberRow, BoardSort>[] {
  const t = useText(collectionText);
  const review = useText(reviewText);
  const language = useLanguage();
  const late = ({ submission }: MemberRow): ReactNode =>
    submission === 'overdue' || submission === 'late' ? (
      <Mark tone={PUNCTUALITY_TONES[submission]}>{PUNCTUALITY[submission][language]}</Mark>
    ) : null;
  const columns: Column<MemberRow, BoardSort>[] = [
    {
      key: 'name',
      title: t.agency,
      sort: 'name',
      cell: (row) => (
        <span className="member-name">
          {choice ? (
            <Checkbox
              aria-label={t.choose(row.name)}
              checked={choice.chosen.has(row.id)}
              onClick={(event) => event.stopPropagation()}
              onChange={() => choice.toggle(row.id)}
            />
          ) : null}
          <span>
            <Link to="." search={(before: object) => ({ ...before, open: row.id })}>
              {row.name}
            </Link>
            <span className="soft small member-under">
              {[
                MEMBER_KINDS[row.kind][language],
                row.inSystem ? null : t.outside,
                row.leftOut ? t.leftOut : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t.state,
      sort: 'state',
      cell: (row) => (
        <>
          <Mark tone={STATE_TONES[row.state]}>{MEMBER_STATES[row.state][language]}</Mark>
          {row.newerVersion === null ? null : (
            <div>
              <Mark tone="amber">{t.newerVersion(row.newerVersion)}</Mark>
            </div>
          )}
          <div className="only-phone">{late(row)}</div>
        </>
      ),
    },
    {
      key: 'submission',
      title: t.submission,
      sort: 'submission',
      desk: true,
      cell: (row) => (
        <>
          <span className="nowrap">{row.submittedOn ?? t.dueOn(row.submitBy)}</span>
          <div>{late(row)}</div>
        </>
      ),
    },
    {
      key: 'found',
      title: t.found,
      sort: 'found',
      cell: (row) =>
        row.receivedReportId === null ? (
          <span className="soft">—</span>
        ) : (
          <>
            <SeverityCounts counts={row} judged={row.openErrors === 0} />
            {row.openErrors > 0 ? (
              <div className="soft small nowrap">{review.openOf(row.openErrors)}</div>
            ) : null}
          </>
        ),
    },
    {
      key: 'publication',
      title: t.publication,
      sort: 'publication',
      wide: true,
      cell: (row) => (
        <>
          <Mark tone={PUNCTUALITY_TONES[row.publication]}>
            {PUBLICATION_STATES[row.publication][language]}
          </Mark>
          <div className="soft small nowrap">{row.publishedOn ?? t.dueOn(row.statutoryDueOn)}</div>
        </>
      ),
    },
    {
      key: 'reminded',
      title: t.reminded,
      sort: 'reminded',
      wide: true,
      cell: (row) =>
        row.remindedOn ? (
          <span className="small nowrap">{t.remindedOn(row.reminders, row.remindedOn)}</span>
        ) : (
          <span className="soft">—</span>
        ),
    },
  ];
  return columns;
}
