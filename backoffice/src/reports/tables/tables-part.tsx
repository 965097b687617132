import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useDesk } from '../../app/session.ts';
import { fetchTables } from '../../api/reports.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Mark } from '../../parts/mark.tsx';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { Findings } from './findings.tsx';
import { LivingTable } from './living-table.tsx';

const route = getRouteApi('/reports');

/** Tables 2 to 4 in the official layout; every figure opens what it counted, findings sit on their cells. */
export function TablesPart({ year }: { year: number }) {
  const t = useText(reportsText);
  const { agencyId } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { from, to, source, cell } = search;
  const period = from && to ? { from, to } : { year };
  const query = { agencyId, ...period, ...(source ? { source } : {}) };
  const found = useQuery({
    queryKey: ['tables', query],
    queryFn: () => fetchTables(query),
    placeholderData: keepPreviousData,
  });
  const open = (next: string | undefined): void =>
    void navigate({
      search: ({ cell: _before, ...rest }) => (next === undefined ? rest : { ...rest, cell: next }),
    });
  return (
    <Loaded query={found}>
      {(tables) => (
        <div className="stack">
          <div className="row">
            <Mark tone={tables.source === 'ledger' ? 'indigo' : 'pine'}>{t[`from_${tables.source}`]}</Mark>
            <span className="soft">
              {tables.agencyName} · {t.period(tables.period.from, tables.period.to)} · {t.lead}
            </span>
            {tables.source !== 'ledger' || source === 'ledger' ? (
              <Button
                type="link"
                size="small"
                onClick={() =>
                  void navigate({
                    search: ({ source: before, ...rest }) =>
                      before ? rest : { ...rest, source: 'ledger' as const },
                  })
                }
              >
                {source === 'ledger' ? t.showPublished : t.showLedger}
              </Button>
            ) : null}
          </div>
          <Findings findings={tables.findings} />
          {tables.tables.map((layout) => (
            <LivingTable
              key={layout.table}
              layout={layout}
              cells={tables.cells}
              findings={tables.findings}
              open={open}
              marked={cell === undefined ? [] : [cell]}
            />
          ))}
          {cell ? <CellDrawer query={{ ...query, cell }} close={() => open(undefined)} /> : null}
        </div>
      )}
    </Loaded>
  );
}
