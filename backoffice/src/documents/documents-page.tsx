import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { documentsExportUrl, fetchDocuments } from '../api/documents.ts';
import { ExportButton } from '../list/export-button.tsx';
import { FilterFold } from '../list/filter-fold.tsx';
import { Pager } from '../list/pager.tsx';
import { RecordTable } from '../list/record-table.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { documentsText } from '../text/documents.ts';
import { requestsText } from '../text/requests.ts';
import { useText } from '../text/use-text.ts';
import { useDocumentColumns } from './columns.tsx';
import { DocumentFilters } from './document-filters.tsx';
import { withPart } from '../list/read-address.ts';
import type { DocumentSearch } from './document-search.ts';
import { DocumentsTabs } from './lists/documents-tabs.tsx';
import { PeriodChips } from './period-chips.tsx';
import { StageTabs } from './stage-tabs.tsx';
import './lists/lists.css';

const route = getRouteApi('/documents');

/** What has its place in the tabs and headings. */
const NO_FILTERS = new Set(['sort', 'direction', 'stage', 'mine', 'emergency', 'deadline']);

/** The agency's documents, drafts and released ones. */
export function DocumentsPage() {
  const t = useText(documentsText);
  const list = useText(requestsText);
  const { agencyId, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { page = 1, ...filters } = search;
  const query = { ...filters, agencyId };
  const found = useQuery({
    queryKey: ['documents', query, page],
    queryFn: () => fetchDocuments({ ...query, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const columns = useDocumentColumns();
  const change = (part: Partial<DocumentSearch>): void => void navigate({ search: withPart(search, part) });
  return (
    <>
      <DocumentsTabs at="documents" />
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          {may('disclosure.export_documents') ? (
            <ExportButton urlOf={(format) => documentsExportUrl({ ...query, format })} />
          ) : null}
          {may('disclosure.create_document_draft') ? (
            <LinkButton lead to="/documents/new" search={{}}>
              {t.newDocument}
            </LinkButton>
          ) : null}
        </div>
      </div>
      <StageTabs search={search} found={found.data} />
      <PeriodChips search={search} found={found.data} />
      <FilterFold active={Object.keys(filters).some((name) => !NO_FILTERS.has(name))}>
        <DocumentFilters search={search} change={change} />
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
                onOpen={(row) => void navigate({ to: '/documents/$id', params: { id: row.id } })}
                onClose={() => undefined}
                sort={{ by: search.sort ?? 'updated', descending: (search.direction ?? 'desc') === 'desc' }}
                onSort={(sort, descending) => change({ sort, direction: descending ? 'desc' : 'asc' })}
                sortLabel={list.sortBy}
              />
            )}
            <Pager page={at} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </Loaded>
    </>
  );
}
