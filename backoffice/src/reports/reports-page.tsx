import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { OwnCollectionCards } from '../collections/own-collection-card.tsx';
import { fetchReports } from '../api/reports.ts';
import { Loaded } from '../parts/loaded.tsx';
import { reportsText } from '../text/reports.ts';
import { compileText } from '../text/reports-compile.ts';
import { useText } from '../text/use-text.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { DownloadButton } from './download-button.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { RegisterPart } from './register/register-part.tsx';
import { TablesPart } from './tables/tables-part.tsx';
import { UsualPeriods } from './usual-periods.tsx';
import '../list/record-table.css';
import './reports.css';

const route = getRouteApi('/reports');
const PARTS = [
  ['tables', 'reporting.get_report_tables'],
  ['register', 'reporting.list_register'],
] as const;

/** The figures of the agency: its living tables of a year or any period, and the register behind table 2. */
export function ReportsPage() {
  const t = useText(reportsText);
  const c = useText(compileText);
  const { agencyId, me, may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const reports = useQuery({
    queryKey: ['reports', agencyId],
    queryFn: () => (may('reporting.list_reports') ? fetchReports(agencyId) : { agencyId, reports: [] }),
  });
  const thisYear = Number(me.today.slice(0, 4));
  // Until last year's report is out it is the one that is asked for.
  const isDue = reports.data?.reports.some(
    (report) => report.year === thisYear - 1 && report.state !== 'published',
  );
  const year = search.year ?? (isDue ? thisYear - 1 : thisYear);
  const parts = PARTS.flatMap(([one, action]) => (may(action) ? [one] : []));
  const part = parts.find((one) => one === search.part) ?? parts[0];
  return (
    <Loaded query={reports}>
      {(list) => (
        <>
          <div className="page-head">
            <h1>{t.title}</h1>
            <div className="row">
              <PeriodChoice
                reports={list.reports}
                year={year}
                search={search}
                change={(next) => void navigate({ search: next })}
              />
              {may('reporting.download_report') && !search.from ? <DownloadButton year={year} /> : null}
              {may('reporting.get_compilation') ? (
                <LinkButton lead to="/reports/$year/compile" params={{ year: String(year) }}>
                  {c.toCompileYear(year)}
                </LinkButton>
              ) : null}
            </div>
          </div>
          {search.from && search.to ? (
            <UsualPeriods
              year={Number(search.from.slice(0, 4))}
              from={search.from}
              to={search.to}
              choose={(period) => void navigate({ search: period })}
            />
          ) : null}
          <OwnCollectionCards year={year} />
          <nav className="list-tabs" aria-label={t.parts}>
            {parts.map((one) => (
              <Link
                key={one}
                to="/reports"
                search={(before: object) => ({ ...before, part: one, cell: undefined })}
                aria-current={one === part ? 'page' : undefined}
              >
                {t[one]}
              </Link>
            ))}
          </nav>
          {part === 'tables' ? <TablesPart year={year} /> : null}
          {part === 'register' ? <RegisterPart year={year} /> : null}
        </>
      )}
    </Loaded>
  );
}
