import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { proofUrl } from '../api/channels.ts';
import type { ChannelRelease } from '../api/channels.ts';
import type { Column } from '../list/record-table.tsx';
import { channelsText } from '../text/channels.ts';
import { generalText } from '../text/general.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';

type Sort = 'published' | 'recorded' | 'channel' | 'title';

/** What a row says about a publication in another channel. */
export function useReleaseColumns(
  correct?: (release: ChannelRelease, isVoid: boolean) => void,
): Column<ChannelRelease, Sort>[] {
  const t = useText(channelsText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const pick = useSay();
  return [
    {
      key: 'title',
      title: t.aboutTitle,
      sort: 'title',
      cell: (row) => (
        <div style={{ minWidth: 180, maxWidth: 420 }}>
          {row.documentId ? (
            <Link to="/documents/$id" params={{ id: row.documentId }}>
              {row.title}
            </Link>
          ) : (
            row.title
          )}
          {row.corrections.map((one) => (
            <div key={one.at} className="soft small">
              {t.corrected} {one.at.slice(0, 10)}
              {colon}
              {one.reason}
            </div>
          ))}
        </div>
      ),
    },
    {
      key: 'channel',
      title: t.channel,
      sort: 'channel',
      cell: (row) => (
        <>
          <div className="nowrap">{pick(row.channelLabel)}</div>
          <div className="soft small">{row.outletName}</div>
        </>
      ),
    },
    {
      key: 'published',
      title: t.publishedOn,
      sort: 'published',
      width: 104,
      cell: (row) => <span className="nowrap">{row.publishedOn}</span>,
    },
    {
      key: 'reference',
      title: t.reference,
      wide: true,
      cell: (row) => (
        <div className="small" style={{ maxWidth: 260, overflowWrap: 'anywhere' }}>
          {/^https?:\/\//.test(row.reference) ? (
            <a href={row.reference} target="_blank" rel="noreferrer noopener">
              {row.reference}
            </a>
          ) : (
            row.reference
          )}
          {row.proof ? (
            <div>
              <a href={proofUrl(row.id)} target="_blank" rel="noreferrer">
                {row.proof.name}
              </a>
            </div>
          ) : null}
        </div>
      ),
    },
    {
      key: 'by',
      title: t.recordedBy,
      wide: true,
      cell: (row) => <span className="nowrap">{row.recordedBy}</span>,
    },
    ...(correct
      ? [
          {
            key: 'actions',
            title: general.actions,
            cell: (row: ChannelRelease) => (
              <div className="row">
                <Button size="small" onClick={() => correct(row, false)}>
                  {t.correct}
                </Button>
                <Button size="small" danger onClick={() => correct(row, true)}>
                  {t.void}
                </Button>
              </div>
            ),
          },
        ]
      : []),
  ];
}
