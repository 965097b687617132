import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { PushRow } from '../../api/pushes.ts';
import type { Column } from '../../list/record-table.tsx';
import { pushesText } from '../../text/pushes.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import type { PushAct } from './push-dialogs.tsx';
import { PushStateMark } from './push-state.tsx';

type Sort = 'asked' | 'decided' | 'state';

/** What a row of the desk says about its push, and what can be done with it now. */
export function usePushColumns(
  side: 'incoming' | 'outgoing',
  act: (which: PushAct, push: PushRow) => void,
): Column<PushRow, Sort>[] {
  const t = useText(pushesText);
  const { colon } = useText(marksText);
  return [
    {
      key: 'document',
      title: t.document,
      cell: (row) => (
        <div style={{ minWidth: 180, maxWidth: 460 }}>
          <DocumentLink row={row} side={side} />
          <div className="soft small">
            {[row.documentNumber, row.note && `${t.note}${colon}${row.note}`].filter(Boolean).join(' · ')}
          </div>
          {row.decisionNote || row.endReason ? (
            <div className="small">
              {row.endReason
                ? `${t.endReason}${colon}${row.endReason}`
                : `${t.answer}${colon}${row.decisionNote}`}
            </div>
          ) : null}
        </div>
      ),
    },
    {
      key: 'other',
      title: side === 'incoming' ? t.from : t.to,
      desk: true,
      cell: (row) => (side === 'incoming' ? row.sourceAgencyName : row.siteName),
    },
    { key: 'column', title: t.column, wide: true, cell: (row) => row.columnName ?? row.askedColumnName },
    { key: 'asked', title: t.asked, sort: 'asked', wide: true, width: 104, cell: (row) => row.askedOn },
    {
      key: 'decided',
      title: t.decided,
      sort: 'decided',
      wide: true,
      width: 104,
      cell: (row) => row.decidedOn ?? <span className="soft">—</span>,
    },
    { key: 'state', title: t.state, sort: 'state', cell: (row) => <PushStateMark push={row} /> },
    {
      key: 'acts',
      title: t.acts,
      cell: (row) => (
        <span className="row" style={{ gap: 4 }}>
          {row.may.decide ? (
            <>
              <Button size="small" type="primary" onClick={() => act('accept', row)}>
                {t.accept}
              </Button>
              <Button size="small" onClick={() => act('refuse', row)}>
                {t.refuse}
              </Button>
            </>
          ) : null}
          {row.may.end && side === 'incoming' ? (
            <Button size="small" danger onClick={() => act('end', row)}>
              {t.end}
            </Button>
          ) : null}
          {row.may.recall && side === 'outgoing' ? (
            <Button size="small" danger onClick={() => act('recall', row)}>
              {t.recall}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
}

/** The document's own page for its agency; what readers see for the other side. */
function DocumentLink({ row, side }: { row: PushRow; side: 'incoming' | 'outgoing' }) {
  const t = useText(pushesText);
  if (row.title === null) return <span className="soft">{t.gone}</span>;
  if (side === 'outgoing')
    return (
      <Link to="/documents/$id" params={{ id: row.documentId }} style={{ fontWeight: 500 }}>
        {row.title}
      </Link>
    );
  return (
    <a href={`/documents/${row.documentId}`} target="_blank" rel="noreferrer" style={{ fontWeight: 500 }}>
      {row.title}
    </a>
  );
}
