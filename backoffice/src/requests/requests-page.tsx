import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Grid } from 'antd';
import { useDesk } from '../app/session.ts';
import { fetchRequests, requestsExportUrl } from '../api/requests.ts';
import { ExportButton } from '../list/export-button.tsx';
import { FilterFold } from '../list/filter-fold.tsx';
import { Pager } from '../list/pager.tsx';
import { RecordTable } from '../list/record-table.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { requestsText } from '../text/requests.ts';
import { useText } from '../text/use-text.ts';
import { CaseBeside } from './case-beside.tsx';
import { useColumns } from './columns.tsx';
import { Filters } from './filters.tsx';
import { FILTERS } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { ListTabs } from './list-tabs.tsx';
import './requests.css';

const route = getRouteApi('/requests');

/** The list of requests: work lists, filters, order, page and the open row are all in the address. */
export function RequestsPage() {
  const t = useText(requestsText);
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const roomBeside = Grid.useBreakpoint().xl;
  const { open, page = 1, ...filters } = search;
  const query = { ...filters, list: search.list ?? 'open', agencyId };
  const found = useQuery({
    queryKey: ['requests', query, page],
    queryFn: () => fetchRequests({ ...query, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(search.below === true);
  const change = (part: Partial<ListSearch>, keepPage = false): void =>
    void navigate({
      search: (before) =>
        readable({ ...before, ...(keepPage ? {} : { page: undefined, open: undefined }), ...part }),
    });
  const openRow = (id: string): void => {
    if (roomBeside) change({ open: id }, true);
    else void navigate({ to: '/requests/$id', params: { id } });
  };
  const beside = roomBeside ? open : undefined;
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          {may('requests.export_requests') ? (
            <ExportButton urlOf={(format) => requestsExportUrl({ ...query, format })} />
          ) : null}
          {may('requests.register_request') ? (
            <LinkButton lead to="/requests/register">
              {t.register}
            </LinkButton>
          ) : null}
        </div>
      </div>
      <ListTabs chosen={search.list ?? 'open'} counts={found.data?.counts} />
      <FilterFold active={FILTERS.some((name) => search[name] !== undefined)}>
        <Filters search={search} change={change} />
      </FilterFold>
      <div className={beside ? 'beside is-open' : 'beside'}>
        <Loaded query={found}>
          {(list) => (
            <div>
              {list.rows.length === 0 ? (
                <p className="card">
                  {t.empty} <span className="soft">{t.emptyHint}</span>
                </p>
              ) : (
                <RecordTable
                  caption={t.table}
                  columns={columns}
                  rows={list.rows}
                  openId={beside}
                  onOpen={(row) => openRow(row.id)}
                  onClose={() => change({ open: undefined }, true)}
                  sort={{ by: search.sort ?? 'due', descending: search.descending ?? false }}
                  onSort={(sort, descending) => change({ sort, descending: descending || undefined })}
                  sortLabel={t.sortBy}
                />
              )}
              <Pager
                page={list.page}
                pageSize={list.pageSize}
                total={list.total}
                onPage={(next) => change({ page: next })}
              />
            </div>
          )}
        </Loaded>
        {beside ? <CaseBeside id={beside} close={() => change({ open: undefined }, true)} /> : null}
      </div>
    </>
  );
}

/** Leaves unset members out of the address. */
function readable(search: ListSearch): ListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
