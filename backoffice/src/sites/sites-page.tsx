import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { fetchSites, sitesExportUrl } from '../api/sites.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { FilterFold } from '../list/filter-fold.tsx';
import { Pager } from '../list/pager.tsx';
import { RecordTable } from '../list/record-table.tsx';
import { withPart } from '../list/read-address.ts';
import { optionsOf } from '../parts/choices.ts';
import { Loaded } from '../parts/loaded.tsx';
import { requestsText } from '../text/requests.ts';
import { SITE_KINDS, SITE_STATES, sitesText } from '../text/sites.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { OpenSiteDialog } from './open-site-dialog.tsx';
import { useSiteColumns } from './site-columns.tsx';
import type { SiteSearch } from './site-search.ts';
import { SiteTabs } from './site-tabs.tsx';
import './sites.css';

const route = getRouteApi('/sites');

/** Every site of the platform, with filters; the way to each. */
export function SitesPage() {
  const t = useText(sitesText);
  const list = useText(requestsText);
  const language = useLanguage();
  const { may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isOpening, setOpening] = useState(false);
  const { page = 1, ...query } = search;
  const found = useQuery({
    queryKey: ['sites', query, page],
    queryFn: () => fetchSites({ ...query, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<SiteSearch>): void =>
    void navigate({
      search: (before) => withPart(before, part),
    });
  const choice = (name: 'kind' | 'state', any: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      options={options}
      style={{ minWidth: 130 }}
    />
  );
  const columns = useSiteColumns();
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          <ExportButton urlOf={(format) => sitesExportUrl({ ...query, format })} />
          {may('platforms.open_site') ? (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t.openSite}
            </Button>
          ) : null}
        </div>
      </div>
      <SiteTabs chosen="sites" />
      <FilterFold active={Boolean(search.text ?? search.kind ?? search.state)}>
        <div className="filters" role="group" aria-label={t.filters}>
          <Input.Search
            allowClear
            key={search.text ?? ''}
            defaultValue={search.text ?? ''}
            placeholder={t.filterText}
            aria-label={t.filterText}
            onSearch={(text) => change({ text: text.trim() || undefined })}
            style={{ width: 240 }}
          />
          {choice('kind', t.anyKind, optionsOf(SITE_KINDS, language))}
          {choice('state', t.anyState, optionsOf(SITE_STATES, language))}
        </div>
      </FilterFold>
      <Loaded query={found}>
        {({ items, total, page: at, pageSize }) => (
          <>
            {items.length === 0 ? (
              <p className="card">{t.empty}</p>
            ) : (
              <RecordTable
                caption={t.table}
                columns={columns}
                rows={items}
                openId={undefined}
                onOpen={(row) => void navigate({ to: '/sites/$id', params: { id: row.id } })}
                onClose={() => undefined}
                sort={{ by: search.sort ?? 'order', descending: search.direction === 'desc' }}
                onSort={(sort, descending) => change({ sort, direction: descending ? 'desc' : 'asc' })}
                sortLabel={list.sortBy}
              />
            )}
            <Pager
              page={at}
              pageSize={pageSize}
              total={total}
              onPage={(next) => change({ page: next })}
              of="things"
            />
          </>
        )}
      </Loaded>
      {isOpening ? <OpenSiteDialog close={() => setOpening(false)} /> : null}
    </>
  );
}
