import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { fetchViews, viewsExportUrl } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { Pager } from '../list/pager.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { DayBars } from '../statistics/bars.tsx';
import { channelsText } from '../text/channels.ts';
import { useSay, useText } from '../text/use-text.ts';

const monthAgo = (today: string): string =>
  new Date(Date.parse(today) - 30 * 86_400_000).toISOString().slice(0, 10);

/** How often documents and pages are read: by day, and the most first. */
export function ViewsPart({ page, change }: { page: number; change: (part: { page?: number }) => void }) {
  const t = useText(channelsText);
  const pick = useSay();
  const { agencyId, me } = useDesk();
  const [what, show] = useState<'documents' | 'pages'>('documents');
  const [period, choose] = useState({ from: monthAgo(me.today), to: me.today });
  const query = { agencyId, what, ...period };
  const found = useQuery({
    queryKey: ['page-views', query, page],
    queryFn: () => fetchViews({ ...query, page, pageSize: 30 }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <p className="soft small">{t.viewsLead}</p>
      <div className="filters" role="group">
        <Segmented
          value={what}
          onChange={(value) => {
            show(value as 'documents' | 'pages');
            change({});
          }}
          options={[
            { value: 'documents', label: t.viewsDocuments },
            { value: 'pages', label: t.viewsPages },
          ]}
        />
        <span className="filter-date">
          <DateField
            label={t.from}
            value={period.from}
            onChange={(from) => from && choose({ ...period, from })}
          />
        </span>
        <span className="filter-date">
          <DateField label={t.to} value={period.to} onChange={(to) => to && choose({ ...period, to })} />
        </span>
        <ExportButton urlOf={(format) => viewsExportUrl({ ...query, format })} />
      </div>
      <Loaded query={found}>
        {(list) => (
          <>
            <p>
              <strong>{t.viewsTotal(list.views)}</strong>
            </p>
            {list.byDay.length > 1 ? (
              <DayBars
                label={t.views}
                bars={list.byDay.map(({ day, views }) => ({ name: day, value: views }))}
              />
            ) : null}
            {list.items.length === 0 ? (
              <p className="card">{t.empty}</p>
            ) : (
              <div className="records-scroll">
                <table className="records scheme-table">
                  <caption className="hidden-text">{t.views}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{what === 'documents' ? t.aboutTitle : t.page}</th>
                      {what === 'documents' ? <th scope="col">{t.released}</th> : null}
                      <th scope="col">{t.viewsCount}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.items.map((one) => (
                      <tr key={one.page}>
                        <td>
                          {one.documentId ? (
                            <Link to="/documents/$id" params={{ id: one.documentId }}>
                              {pick(one.name)}
                            </Link>
                          ) : (
                            <>
                              {pick(one.name)}
                              <p className="soft small">{one.page}</p>
                            </>
                          )}
                        </td>
                        {what === 'documents' ? <td className="nowrap">{one.releasedOn}</td> : null}
                        <td>{one.views}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            <Pager
              page={list.page}
              pageSize={list.pageSize}
              total={list.total}
              {...(what === 'pages' && { of: 'things' as const })}
              onPage={(next) => change({ page: next })}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}
