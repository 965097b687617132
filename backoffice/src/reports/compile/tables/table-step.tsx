import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fetchTables } from '../../../api/reports.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { reportsText } from '../../../text/reports.ts';
import { useText } from '../../../text/use-text.ts';
import { LivingTable } from '../../tables/living-table.tsx';
import { FindingList } from '../check/finding-list.tsx';
import { stepOf } from '../steps.ts';
import type { Step } from '../steps.ts';
import { useFigures } from '../text/figures.ts';
import { useWorkbench } from '../workbench.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { ProposedCard } from './proposed-card.tsx';

const route = getRouteApi('/reports/$year/compile');

/** One table as it will be printed: every figure opens what it counted; findings and last year below. */
export function TableStep({ step }: { step: Step }) {
  const t = useText(compileText);
  const reports = useText(reportsText);
  const { reportKey, compilation, findings, focus } = useWorkbench();
  const { get, open } = useFigures();
  const { figure } = route.useSearch();
  const query = useQuery({
    queryKey: ['tables', reportKey],
    queryFn: () => fetchTables({ ...reportKey }),
  });
  const here = findings.filter((finding) => stepOf(finding) === step);
  const marked = figure === undefined ? (focus?.finding.cells ?? []) : [figure];
  const first = focus?.finding.cells[0];
  const isLoaded = query.data !== undefined;
  useEffect(() => {
    if (first === undefined || !isLoaded) return;
    // The cell stands in the table and in the list that takes its place on a phone.
    const places = document.querySelectorAll<HTMLElement>(`[data-cell="${CSS.escape(first)}"]`);
    [...places].find((place) => place.offsetParent !== null)?.scrollIntoView({ block: 'center' });
  }, [first, focus?.visit, isLoaded]);
  return (
    <>
      {step === 'table2' && compilation.stage !== 'published' ? (
        <ProposedCard year={compilation.year} />
      ) : null}
      {here.length > 0 ? (
        <section className="card" aria-labelledby="h-table-findings">
          <h2 id="h-table-findings">{t.findings}</h2>
          <FindingList findings={here} />
        </section>
      ) : (
        <div className="row">
          <Mark tone="pine">{t.noProblem}</Mark>
          <span className="soft">{reports.lead}</span>
          {step === 'table2' ? (
            <Link to="/reports" search={{ year: compilation.year, part: 'register' }}>
              {t.toRegister}
            </Link>
          ) : null}
        </div>
      )}
      <Loaded query={query}>
        {({ tables, cells }) => {
          // What the report carries (frozen or not) stands in the catalogue; the ledger may have moved on.
          const shown = Object.fromEntries(
            Object.entries(cells).map(([cell, counted]) => {
              const held = get(cell);
              return [cell, held ? { ...counted, value: held.value, members: held.members } : counted];
            }),
          );
          return tables
            .filter(({ table }) => table === step)
            .map((layout) => (
              <LivingTable
                key={layout.table}
                layout={layout}
                cells={shown}
                findings={findings}
                open={open}
                marked={marked}
              />
            ));
        }}
      </Loaded>
      <ComparisonCard table={`t${step.slice(-1)}.`} />
    </>
  );
}
