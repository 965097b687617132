import { ArrowLeftOutlined, DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { receivedExportUrl, receivedFileUrl } from '../../api/reviews.ts';
import type { ReceivedReportView } from '../../api/reviews.ts';
import { useDesk } from '../../app/session.ts';
import { SeverityCounts } from '../../parts/severity-counts.tsx';
import { Mark } from '../../parts/mark.tsx';
import { instantText } from '../../text/dates.ts';
import { RECEIVED_SOURCES, REPORT_FORMATS, reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { RecheckButton } from '../recheck-button.tsx';
import { NextReport } from './next-report.tsx';
import { ReviewStateMark } from '../review-columns.tsx';

/** Whose report of which year, how it came, and how far it is judged. */
export function ReportHead({ report }: { report: ReceivedReportView }) {
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  const language = useLanguage();
  const { may } = useDesk();
  const facts = [
    REPORT_FORMATS[report.format][language],
    report.publishedOn ? `${t.publishedOn} ${report.publishedOn}` : null,
    `${RECEIVED_SOURCES[report.source][language]} ${instantText(report.receivedAt)}`,
    report.fileName,
  ];
  return (
    <div className="page-head">
      <div className="stack" style={{ gap: 4 }}>
        <Link to="/reviews" className="small">
          <ArrowLeftOutlined aria-hidden="true" /> {t.back}
        </Link>
        <h1>
          {report.agencyName} {t.yearOf(report.year)}
        </h1>
        <div className="row">
          <SeverityCounts counts={report} />
          <ReviewStateMark row={report} />
          {report.replaced ? <Mark tone="plain">{t.replaced}</Mark> : null}
        </div>
        <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
        {report.copies.length > 1 ? (
          <p className="small">
            {t.copies}
            {colon}
            {report.copies.map((copy) => (
              <span key={copy.id} className="nowrap">
                {copy.id === report.id ? (
                  <strong>{instantText(copy.receivedAt)}</strong>
                ) : (
                  <Link to="/reviews/$id" params={{ id: copy.id }}>
                    {instantText(copy.receivedAt)}
                  </Link>
                )}
                {copy.replaced ? '' : `（${t.current}）`}{' '}
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div className="row">
        {report.collectionId && report.memberId ? (
          <Link
            to="/collections/$id"
            params={{ id: report.collectionId }}
            search={{ open: report.memberId }}
            className="nowrap"
          >
            {t.toCollection}
          </Link>
        ) : null}
        {may('reporting.export_received') && !report.replaced ? (
          <Button
            icon={<DownloadOutlined aria-hidden="true" />}
            href={receivedExportUrl({ agencyId: report.agencyId, year: report.year, q: report.agencyName })}
            download
          >
            {t.exportOne}
          </Button>
        ) : null}
        {report.fileName ? (
          <Button icon={<DownloadOutlined aria-hidden="true" />} href={receivedFileUrl(report.id)} download>
            {t.original}
          </Button>
        ) : null}
        <NextReport report={report} />
        {report.mayJudge && !report.replaced ? <RecheckButton year={report.year} id={report.id} /> : null}
      </div>
    </div>
  );
}
