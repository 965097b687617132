import { useQuery } from '@tanstack/react-query';
import { Checkbox, Tooltip } from 'antd';
import { useState } from 'react';
import { fetchComparison } from '../../../api/reports-compilation.ts';
import type { Comparison } from '../../../api/reports-compilation.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { useFigures } from '../text/figures.ts';
import { useWorkbench } from '../workbench.ts';
import '../../../list/record-table.css';
import './comparison.css';

/** Every figure beside last year's, of one table or of all; marked where the checks want an explanation. */
export function ComparisonCard({ table }: { table?: string }) {
  const t = useText(compileText);
  const { reportKey, compilation } = useWorkbench();
  const query = useQuery({
    queryKey: ['comparison', reportKey, compilation.frozen?.at ?? null],
    queryFn: () => fetchComparison(reportKey),
  });
  return (
    <section className="card" aria-labelledby="h-comparison">
      <h2 id="h-comparison">{t.comparison}</h2>
      <Loaded query={query}>
        {(comparison) =>
          comparison.previous === null ? (
            <p className="soft">{t.noPrevious}</p>
          ) : (
            <ComparisonTable comparison={comparison} prefix={table ?? ''} />
          )
        }
      </Loaded>
    </section>
  );
}

type Row = Comparison['rows'][number];

function ComparisonTable({ comparison, prefix }: { comparison: Comparison; prefix: string }) {
  const t = useText(compileText);
  const [onlyChanged, filter] = useState(true);
  const [onlyTotals, gather] = useState(true);
  const hasKinds = prefix === '' || prefix === 't3.';
  const rows = comparison.rows.filter(
    ({ cell, value, previous, findings }) =>
      cell.startsWith(prefix) &&
      (findings.length > 0 ||
        ((!onlyChanged || value !== previous) &&
          (!onlyTotals || !cell.startsWith('t3.') || cell.endsWith('.total')))),
  );
  const { year, source } = comparison.previous!;
  return (
    <>
      <div className="card-head">
        <span className="soft small">{t.comparisonOf(year, source === 'imported')}</span>
        <span className="row">
          <Checkbox checked={onlyChanged} onChange={(event) => filter(event.target.checked)}>
            {t.onlyChanged}
          </Checkbox>
          {hasKinds ? (
            <Checkbox checked={!onlyTotals} onChange={(event) => gather(!event.target.checked)}>
              {t.withKinds}
            </Checkbox>
          ) : null}
        </span>
      </div>
      {rows.length === 0 ? (
        <p className="soft">{t.noChange}</p>
      ) : (
        <div className="records-scroll" role="group" tabIndex={0} aria-label={t.comparison}>
          <table className="comparison">
            <thead>
              <tr>
                <th scope="col">{t.cell}</th>
                <th scope="col">{t.thisYear}</th>
                <th scope="col">{t.lastYear}</th>
                <th scope="col">{t.change}</th>
                <th scope="col" className="at-desk">
                  {t.percent}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ComparisonRow key={row.cell} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

function ComparisonRow({ row }: { row: Row }) {
  const t = useText(compileText);
  const { open } = useFigures();
  const { cell, label, value, previous, change, percent, findings } = row;
  const wants = findings.filter(({ severity }) => severity !== 'info');
  return (
    <tr>
      <th scope="row">
        {label}
        {wants.length > 0 ? (
          <>
            {' '}
            <Tooltip title={wants.map(({ message }) => message).join('；')}>
              <span tabIndex={0}>
                <Mark tone={wants.some(({ severity }) => severity === 'error') ? 'cinnabar' : 'amber'}>
                  {t.wantsWords}
                </Mark>
              </span>
            </Tooltip>
          </>
        ) : null}
      </th>
      <td>
        <button
          type="button"
          className="link-button"
          aria-label={`${label} ${value}`}
          onClick={() => open(cell)}
        >
          {value}
        </button>
      </td>
      <td>{previous ?? '—'}</td>
      <td>{change === null ? '—' : change === 0 ? '0' : signed(change)}</td>
      <td className="at-desk">{percent === null ? '—' : `${signed(percent)}%`}</td>
    </tr>
  );
}
