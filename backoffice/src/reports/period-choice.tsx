import { Select } from 'antd';
import type { ReportList } from '../../../src/modules/reporting/contract.ts';
import { DateField } from '../parts/date-field.tsx';
import { reportsText } from '../text/reports.ts';
import { useText } from '../text/use-text.ts';
import type { ReportSearch } from './report-search.ts';

interface Props {
  reports: ReportList['reports'];
  year: number;
  search: ReportSearch;
  change: (next: ReportSearch) => void;
}

const OTHER = 0;

/** A year, or any other period for the tables. */
export function PeriodChoice({ reports, year, search, change }: Props) {
  const t = useText(reportsText);
  const isOther = search.from !== undefined || search.to !== undefined;
  const part = search.part ? { part: search.part } : {};
  const state = reports.find((report) => report.year === year);
  return (
    <div className="row">
      <Select
        aria-label={t.year}
        value={isOther ? OTHER : year}
        style={{ minWidth: 160 }}
        options={[
          ...reports.map((report) => ({
            value: report.year,
            label: t.yearOption(report.year, report.correcting ? t.correcting : t[report.state]),
          })),
          { value: OTHER, label: t.otherPeriod },
        ]}
        onChange={(chosen: number) =>
          change(
            chosen === OTHER ? { from: `${year}-01-01`, to: `${year}-12-31` } : { ...part, year: chosen },
          )
        }
      />
      {isOther ? (
        <>
          <span className="filter-date">
            <DateField
              label={t.from}
              value={search.from}
              onChange={(from) => change({ ...search, from: from ?? `${year}-01-01` })}
            />
          </span>
          <span className="filter-date">
            <DateField
              label={t.to}
              value={search.to}
              onChange={(to) => change({ ...search, to: to ?? `${year}-12-31` })}
            />
          </span>
        </>
      ) : state ? (
        <span className="soft">
          {state.publishedOn ? t.publishedOn(state.publishedOn) : t.dueOn(state.dueOn)}
        </span>
      ) : null}
    </div>
  );
}
