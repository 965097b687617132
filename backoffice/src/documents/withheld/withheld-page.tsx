import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { fetchWithheld } from '../../api/document-desk.ts';
import type { WithheldList } from '../../api/document-desk.ts';
import { documentsExportUrl } from '../../api/documents.ts';
import { useDesk } from '../../app/session.ts';
import { ExportButton } from '../../list/export-button.tsx';
import { FilterFold } from '../../list/filter-fold.tsx';
import { Pager } from '../../list/pager.tsx';
import { withPart } from '../../list/read-address.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';
import { DocumentsTabs } from '../lists/documents-tabs.tsx';
import { useVocabulary } from '../use-vocabulary.ts';
import { ReassessDialog } from './reassess-dialog.tsx';
import type { WithheldSearch } from './withheld-search.ts';
import { WithheldTable } from './withheld-table.tsx';
import '../../list/record-table.css';
import '../document.css';
import '../lists/lists.css';

const route = getRouteApi('/documents/withheld');
const STATES = ['overdue', 'today', 'soon', 'later'] as const;
type Row = WithheldList['items'][number];

/** The desk of reassessment: what is withheld, when it must be looked at again, and the decision. */
export function WithheldPage() {
  const t = useText(listsText);
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, choose] = useState<Row | null>(null);
  const { page = 1, ...filters } = search;
  const query = useQuery({
    queryKey: ['withheld', agencyId, filters, page],
    queryFn: () => fetchWithheld({ agencyId, ...filters, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<WithheldSearch>): void =>
    void navigate({
      search: (before) => withPart(before, part),
    });
  const byState = query.data?.byState;
  const all = byState ? STATES.reduce((sum, state) => sum + byState[state], 0) : 0;
  const tab = (state: (typeof STATES)[number] | undefined, label: string, count: number | undefined) => (
    <Link
      key={state ?? 'all'}
      to="/documents/withheld"
      search={(before: WithheldSearch) => ({ ...before, state, page: undefined })}
      aria-current={search.state === state ? 'page' : undefined}
    >
      {label} <span>{count ?? 0}</span>
    </Link>
  );
  return (
    <>
      <DocumentsTabs at="withheld" />
      <div className="page-head">
        <div>
          <h1>{t.withheldTitle}</h1>
          <p className="soft">{t.withheldLead}</p>
        </div>
        {may('disclosure.export_documents') ? (
          <ExportButton urlOf={(format) => documentsExportUrl({ agencyId, stage: 'withheld', format })} />
        ) : null}
      </div>
      <nav className="list-tabs" aria-label={t.state}>
        {tab(undefined, t.all, all)}
        {STATES.map((state) => tab(state, t[state], byState?.[state]))}
      </nav>
      <FilterFold active={Boolean(search.attribute ?? search.ground ?? search.text)}>
        <Filters search={search} change={change} />
      </FilterFold>
      <Loaded query={query}>
        {({ items, total, page: at, pageSize }) => (
          <>
            {items.length === 0 ? (
              <p className="card">{t.emptyWithheld}</p>
            ) : (
              <WithheldTable rows={items} assess={may('disclosure.reassess') ? choose : undefined} />
            )}
            <Pager page={at} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </Loaded>
      {chosen ? <ReassessDialog row={chosen} close={() => choose(null)} /> : null}
    </>
  );
}

function Filters({
  search,
  change,
}: {
  search: WithheldSearch;
  change: (part: Partial<WithheldSearch>) => void;
}) {
  const t = useText(listsText);
  const { options } = useVocabulary();
  const choice = (
    name: 'attribute' | 'ground',
    any: string,
    list: readonly { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      options={[...list]}
      popupMatchSelectWidth={false}
      style={{ minWidth: 140 }}
    />
  );
  return (
    <div className="filters" role="group" aria-label={t.withheldTable}>
      <Input.Search
        allowClear
        key={search.text ?? ''}
        defaultValue={search.text ?? ''}
        placeholder={t.filterText}
        aria-label={t.filterText}
        onSearch={(text) => change({ text: text.trim() || undefined })}
        style={{ width: 240 }}
      />
      {choice(
        'attribute',
        t.anyAttribute,
        options('attributes').filter(({ value }) => value !== 'proactive'),
      )}
      {choice('ground', t.anyGround, options('grounds'))}
    </div>
  );
}
