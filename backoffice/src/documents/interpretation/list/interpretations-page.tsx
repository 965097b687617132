import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Input, Select } from 'antd';
import { fetchInterpretations, interpretationsExportUrl } from '../../../api/interpretation.ts';
import { useDesk } from '../../../app/session.ts';
import { ExportButton } from '../../../list/export-button.tsx';
import { FilterFold } from '../../../list/filter-fold.tsx';
import { Pager } from '../../../list/pager.tsx';
import { withPart } from '../../../list/read-address.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { DUTY_STATES, interpretationListText } from '../../../text/interpretation-list.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { DocumentsTabs } from '../../lists/documents-tabs.tsx';
import { useVocabulary } from '../../use-vocabulary.ts';
import type { InterpretationsSearch } from './interpretations-search.ts';
import { InterpretationsTable } from './interpretations-table.tsx';
import '../../../list/record-table.css';
import '../../document.css';
import '../../lists/lists.css';

const route = getRouteApi('/documents/interpretations');
const STATES = ['overdue', 'stranded', 'owed', 'waiting', 'done'] as const;

/** What is to be explained, what waits for its document, what is late, what is done. */
export function InterpretationsPage() {
  const t = useText(interpretationListText);
  const pick = useSay();
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { page = 1, ...filters } = search;
  const query = useQuery({
    queryKey: ['interpretations', agencyId, filters, page],
    queryFn: () => fetchInterpretations({ agencyId, ...filters, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<InterpretationsSearch>): void =>
    void navigate({
      search: (before) => withPart(before, part),
    });
  const byState = query.data?.byState;
  const all = byState ? STATES.reduce((sum, state) => sum + byState[state], 0) : 0;
  const tab = (state: (typeof STATES)[number] | undefined, label: string, count: number | undefined) => (
    <Link
      key={state ?? 'all'}
      to="/documents/interpretations"
      search={(before: InterpretationsSearch) => ({ ...before, state, page: undefined })}
      aria-current={search.state === state ? 'page' : undefined}
    >
      {label} <span>{count ?? 0}</span>
    </Link>
  );
  return (
    <>
      <DocumentsTabs at="interpretations" />
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        {may('disclosure.export_interpretations') ? (
          <ExportButton urlOf={(format) => interpretationsExportUrl({ agencyId, ...filters, format })} />
        ) : null}
      </div>
      <nav className="list-tabs" aria-label={t.states}>
        {tab(undefined, t.all, all)}
        {STATES.map((state) => tab(state, pick(DUTY_STATES[state]), byState?.[state]))}
      </nav>
      <FilterFold active={Boolean(search.kind ?? search.text)}>
        <Filters search={search} change={change} />
      </FilterFold>
      <Loaded query={query}>
        {({ items, total, page: at, pageSize }) => (
          <>
            {items.length === 0 ? (
              <p className="card">{t.empty}</p>
            ) : (
              <InterpretationsTable
                rows={items}
                sort={{ by: search.sort ?? 'urgency', descending: search.direction === 'desc' }}
                onSort={(sort, descending) => change({ sort, direction: descending ? 'desc' : 'asc' })}
              />
            )}
            <Pager page={at} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Filters({
  search,
  change,
}: {
  search: InterpretationsSearch;
  change: (part: Partial<InterpretationsSearch>) => void;
}) {
  const t = useText(interpretationListText);
  const { options } = useVocabulary();
  return (
    <div className="filters" role="group" aria-label={t.table}>
      <Input.Search
        allowClear
        key={search.text ?? ''}
        defaultValue={search.text ?? ''}
        placeholder={t.filterText}
        aria-label={t.filterText}
        onSearch={(text) => change({ text: text.trim() || undefined })}
        style={{ width: 240 }}
      />
      <Select
        allowClear
        placeholder={t.anyKind}
        aria-label={t.anyKind}
        value={search.kind ?? null}
        onChange={(value: string | null | undefined) => change({ kind: value ?? undefined })}
        options={options('kinds')}
        popupMatchSelectWidth={false}
        style={{ minWidth: 160 }}
      />
    </div>
  );
}
