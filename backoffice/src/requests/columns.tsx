import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../../src/modules/requests/contract.ts';
import { toneOfDays } from '../clock/standing.tsx';
import type { Column } from '../list/record-table.tsx';
import { Mark } from '../parts/mark.tsx';
import { clockText } from '../text/clock.ts';
import { requestsText } from '../text/requests.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import { CHANNELS, WAITING_FOR } from '../text/vocabulary.ts';

type Sort = 'due' | 'received' | 'number' | 'stage' | 'closed';

/** What a row of the list says about its case. */
export function useColumns(withAgency: boolean): Column<CaseRow, Sort>[] {
  const t = useText(requestsText);
  const clock = useText(clockText);
  const language = useLanguage();
  const pick = useSay();
  const short = (text: string): string => text.replace(/^(（.）|\d\.)/, '').replace(/（.*$/, '');
  const columns: Column<CaseRow, Sort>[] = [
    {
      key: 'subject',
      title: t.subject,
      cell: (row) => (
        <div className="case-cell">
          <Link to="/requests/$id" params={{ id: row.id }} className="case-subject">
            {row.subject}
          </Link>
          <div className="soft small">
            {row.number} · {row.applicantName}
          </div>
        </div>
      ),
    },
    {
      key: 'number',
      title: t.channel,
      wide: true,
      cell: (row) => CHANNELS[row.channel][language].split('、')[0],
    },
    {
      key: 'stage',
      title: t.stage,
      sort: 'stage',
      cell: (row) => (
        <span className="row" style={{ gap: 4 }}>
          <span className="nowrap">{pick(row.stageLabel)}</span>
          {row.paused ? <Mark tone="amber">{t.paused}</Mark> : null}
          {row.extended && row.isOpen ? <span className="soft small nowrap">{t.extended}</span> : null}
        </span>
      ),
    },
    {
      key: 'waiting',
      title: t.waiting,
      wide: true,
      cell: (row) =>
        row.isOpen ? (
          WAITING_FOR[row.waitingFor][language]
        ) : (
          <span className="soft">{short(pick(row.outcomeLabel))}</span>
        ),
    },
    {
      key: 'assignee',
      title: t.assignee,
      wide: true,
      cell: (row) => row.assigneeName ?? row.divisionName ?? <span className="soft">—</span>,
    },
    {
      key: 'received',
      title: t.received,
      sort: 'received',
      wide: true,
      width: 104,
      cell: (row) => row.receivedOn ?? <span className="soft">—</span>,
    },
    {
      key: 'due',
      title: t.due,
      sort: 'due',
      desk: true,
      width: 112,
      cell: (row) => (
        <span className="nowrap">
          {row.dueOn ?? <span className="soft">—</span>}
          {row.provisional ? <span title={clock.provisional}> *</span> : null}
        </span>
      ),
    },
    {
      key: 'left',
      title: t.left,
      width: 84,
      cell: (row) => (
        <>
          {row.inTime !== null && !row.isOpen ? (
            <Mark tone={row.inTime ? 'pine' : 'cinnabar'}>{row.inTime ? t.inTime : t.late}</Mark>
          ) : row.daysLeft === null || !row.isOpen ? null : (
            <Mark tone={toneOfDays(row.daysLeft)}>{clock.shortLeft(row.daysLeft)}</Mark>
          )}
          <div className="only-phone soft small">{row.dueOn}</div>
        </>
      ),
    },
  ];
  const agency: Column<CaseRow, Sort> = {
    key: 'agency',
    title: t.agency,
    wide: true,
    cell: (row) => row.agencyName,
  };
  return withAgency ? [columns[0]!, agency, ...columns.slice(1)] : columns;
}
