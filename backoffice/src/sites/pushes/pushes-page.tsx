import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { fetchPushes, pushesExportUrl, type PushRow } from '../../api/pushes.ts';
import { useDesk } from '../../app/session.ts';
import { ExportButton } from '../../list/export-button.tsx';
import { FilterFold } from '../../list/filter-fold.tsx';
import { Pager } from '../../list/pager.tsx';
import { RecordTable } from '../../list/record-table.tsx';
import { withPart } from '../../list/read-address.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { pushesText } from '../../text/pushes.ts';
import { requestsText } from '../../text/requests.ts';
import { useText } from '../../text/use-text.ts';
import { SiteTabs } from '../site-tabs.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { OtherFilter } from './other-filter.tsx';
import { usePushColumns } from './push-columns.tsx';
import { PushDialog, type PushAct } from './push-dialogs.tsx';
import type { PushSearch } from './push-search.ts';
import { PushTabs } from './push-tabs.tsx';
import '../sites.css';

const route = getRouteApi('/pushes');

/** What others ask this agency's site to carry, and what the agency asks of others. */
export function PushesPage() {
  const t = useText(pushesText);
  const list = useText(requestsText);
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, choose] = useState<{ act: PushAct; push: PushRow } | null>(null);
  const [isAsking, ask] = useState(false);
  const { page = 1, side = 'incoming', ...filters } = search;
  const query = { ...filters, side, agencyId };
  const found = useQuery({
    queryKey: ['pushes', query, page],
    queryFn: () => fetchPushes({ ...query, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<PushSearch>): void =>
    void navigate({
      search: (before) => withPart(before, part),
    });
  const columns = usePushColumns(side, (act, push) => choose({ act, push }));
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          {may('disclosure.export_pushes') ? (
            <ExportButton urlOf={(format) => pushesExportUrl({ ...query, format })} />
          ) : null}
          {may('disclosure.ask_push') ? (
            <Button type="primary" onClick={() => ask(true)}>
              {t.ask}
            </Button>
          ) : null}
        </div>
      </div>
      <SiteTabs chosen={side} />
      <PushTabs chosen={search.state} byState={found.data?.byState} />
      <FilterFold active={Boolean(search.text ?? search.siteId ?? search.otherAgencyId)}>
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
          <OtherFilter side={side} search={search} change={change} />
        </div>
      </FilterFold>
      <Loaded query={found}>
        {({ items, total, page: at, pageSize }) => (
          <>
            {items.length === 0 ? (
              <p className="card">{side === 'incoming' ? t.emptyIncoming : t.emptyOutgoing}</p>
            ) : (
              <RecordTable
                caption={side === 'incoming' ? t.incomingTable : t.outgoingTable}
                columns={columns}
                rows={items}
                openId={undefined}
                onOpen={(row) => {
                  if (side === 'outgoing')
                    void navigate({ to: '/documents/$id', params: { id: row.documentId } });
                  else if (row.may.decide) choose({ act: 'accept', push: row });
                }}
                onClose={() => undefined}
                sort={{ by: search.sort ?? 'asked', descending: (search.direction ?? 'desc') === 'desc' }}
                onSort={(sort, descending) => change({ sort, direction: descending ? 'desc' : 'asc' })}
                sortLabel={list.sortBy}
              />
            )}
            <Pager page={at} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </Loaded>
      {chosen ? <PushDialog act={chosen.act} push={chosen.push} close={() => choose(null)} /> : null}
      {isAsking ? <AskDialog close={() => ask(false)} /> : null}
    </>
  );
}
