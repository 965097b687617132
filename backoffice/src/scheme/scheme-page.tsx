import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchScheme, schemeExportUrl } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';
import { EmptyScheme } from './empty-scheme.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { ItemDrawer } from './item-drawer.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { SchemePlaces } from './scheme-places.tsx';
import { SchemeFilters } from './scheme-filters.tsx';
import type { SchemeSearch } from './scheme-search.ts';
import { SchemeTable } from './scheme-table.tsx';
import { StateTabs } from './state-tabs.tsx';
import '../list/record-table.css';
import './scheme.css';

const route = getRouteApi('/scheme');

/** The agency's publication scheme as a table that is edited where it stands, and all agencies at a glance. */
export function SchemePage() {
  const t = useText(schemeText);
  const { agencyId } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [dialog, choose] = useState<'add' | 'import' | null>(null);
  const { view, item, ...filters } = search;
  const query = { agencyId, ...filters };
  const found = useQuery({
    queryKey: ['scheme', query],
    queryFn: () => fetchScheme(query),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<Record<keyof SchemeSearch, string | undefined>>): void =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined),
        ) as SchemeSearch,
    });
  const mayEdit = found.data?.mayEdit ?? false;
  return (
    <>
      <SchemePlaces at="scheme" />
      <div className="page-head">
        <h1>{t.title}</h1>
        {view === 'matrix' ? null : (
          <div className="row">
            <ExportButton urlOf={(format) => schemeExportUrl({ ...query, format })} />
            {mayEdit ? (
              <>
                <Button onClick={() => choose('import')}>{t.import}</Button>
                <Button type="primary" onClick={() => choose('add')}>
                  {t.add}
                </Button>
              </>
            ) : null}
          </div>
        )}
      </div>
      <nav className="list-tabs" aria-label={t.tabs}>
        <button
          type="button"
          aria-current={view ? undefined : 'page'}
          onClick={() => change({ view: undefined })}
        >
          {t.tabTable}
        </button>
        <button
          type="button"
          aria-current={view === 'matrix' ? 'page' : undefined}
          onClick={() => change({ view: 'matrix' })}
        >
          {t.tabMatrix}
        </button>
      </nav>
      {view === 'matrix' ? (
        <MatrixPart />
      ) : (
        <Loaded query={found}>
          {(scheme) =>
            scheme.total === 0 ? (
              <EmptyScheme mayEdit={scheme.mayEdit} openImport={() => choose('import')} />
            ) : (
              <>
                <StateTabs
                  byState={scheme.byState}
                  total={scheme.total}
                  chosen={filters.state}
                  change={change}
                />
                <SchemeFilters search={search} change={change} />
                {scheme.mayEdit ? <p className="soft small">{t.lead}</p> : null}
                {scheme.items.length === 0 ? (
                  <p className="card">{t.empty}</p>
                ) : (
                  <SchemeTable
                    items={scheme.items}
                    mayEdit={scheme.mayEdit}
                    mayOrder={scheme.items.length === scheme.total && filters.sort === undefined}
                    open={(id) => change({ item: id })}
                  />
                )}
              </>
            )
          }
        </Loaded>
      )}
      {item ? <ItemDrawer id={item} close={() => change({ item: undefined })} /> : null}
      {dialog === 'add' ? <ItemDialog close={() => choose(null)} /> : null}
      {dialog === 'import' ? <ImportDialog close={() => choose(null)} /> : null}
    </>
  );
}
