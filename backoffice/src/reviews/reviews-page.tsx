import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useDesk } from '../app/session.ts';
import { fetchReceivedList, receivedExportUrl } from '../api/reviews.ts';
import { CollectingTabs } from '../collections/collecting-tabs.tsx';
import { FilterFold } from '../list/filter-fold.tsx';
import { RecordTable } from '../list/record-table.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { reviewText } from '../text/reviews.ts';
import { useText } from '../text/use-text.ts';
import { RecheckButton } from './recheck-button.tsx';
import { sortReviews, useReviewColumns } from './review-columns.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { REVIEW_FILTERS } from './review-search.ts';
import type { ReviewSearch } from './review-search.ts';
import { UploadDialog } from './upload/upload-dialog.tsx';

const route = getRouteApi('/reviews');

/** The review desk: every report received, with what the checks found and how far people have judged it. */
export function ReviewsPage() {
  const t = useText(reviewText);
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [uploading, setUploading] = useState(false);
  const { sort, descending = false, ...filters } = search;
  const query = { ...filters, agencyId };
  const found = useQuery({
    queryKey: ['received', query],
    queryFn: () => fetchReceivedList(query),
    placeholderData: keepPreviousData,
  });
  const columns = useReviewColumns();
  const change = (part: { [K in keyof ReviewSearch]?: ReviewSearch[K] | undefined }): void =>
    void navigate({ search: (before) => readable({ ...before, ...part }) });
  const filtered = REVIEW_FILTERS.some((name) => search[name] !== undefined);
  return (
    <>
      <CollectingTabs at="reviews" />
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <div className="row">
          {found.data?.mayJudge && filters.year ? <RecheckButton year={filters.year} /> : null}
          {may('reporting.export_received') ? (
            <Button icon={<DownloadOutlined aria-hidden="true" />} href={receivedExportUrl(query)} download>
              {t.export}
            </Button>
          ) : null}
          {found.data?.mayUpload ? (
            <Button
              type="primary"
              icon={<UploadOutlined aria-hidden="true" />}
              onClick={() => setUploading(true)}
            >
              {t.upload}
            </Button>
          ) : null}
        </div>
      </div>
      <FilterFold active={filtered}>
        <ReviewFilters list={found.data} search={search} change={change} />
      </FilterFold>
      <Loaded query={found}>
        {(list) =>
          list.reports.length === 0 ? (
            <p className="card">{filtered ? t.empty : t.none}</p>
          ) : (
            <>
              <RecordTable
                caption={t.table}
                columns={columns}
                rows={sortReviews(list.reports, sort, descending)}
                openId={undefined}
                onOpen={(row) => void navigate({ to: '/reviews/$id', params: { id: row.id } })}
                onClose={() => undefined}
                sort={{ by: sort ?? 'received', descending: sort === undefined ? true : descending }}
                onSort={(by, down) => change({ sort: by, descending: down || undefined })}
                sortLabel={t.sortBy}
              />
              <p className="list-foot soft">{t.count(list.reports.length)}</p>
            </>
          )
        }
      </Loaded>
      {uploading ? <UploadDialog close={() => setUploading(false)} /> : null}
    </>
  );
}

/** Leaves unset members out of the address. */
function readable(search: object): ReviewSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
