import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../act/use-act.ts';
import { fetchCharts, saveCharts } from '../../../api/reports-compilation.ts';
import type { Charts } from '../../../api/reports-compilation.ts';
import { ProblemList } from '../../../parts/problems.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';
import './charts.css';

/** The charts that may stand in the report, as the server draws them; each on or off, with its title. */
export function ChartsCard() {
  const t = useText(compileText);
  const { reportKey, compilation } = useWorkbench();
  const query = useQuery({
    queryKey: ['charts', reportKey, compilation.frozen?.at ?? null],
    queryFn: () => fetchCharts(reportKey),
  });
  return (
    <section className="card stack" aria-labelledby="h-charts">
      <h2 id="h-charts">{t.charts}</h2>
      <p className="soft">{t.chartsLead}</p>
      <Loaded query={query}>{({ charts }) => <ChartList charts={charts} />}</Loaded>
    </section>
  );
}

type Chart = Charts['charts'][number];

function ChartList({ charts }: { charts: readonly Chart[] }) {
  const client = useQueryClient();
  const { reportKey, compilation } = useWorkbench();
  const act = useAct((changed: readonly Chart[]) =>
    saveCharts(
      reportKey,
      changed.map(({ id, shown, title, defaultTitle }) => ({
        id,
        shown,
        title: title === defaultTitle ? '' : title,
      })),
    ),
  );
  const change = async (id: string, to: Partial<Chart>): Promise<void> => {
    const saved = await act.run(charts.map((one) => (one.id === id ? { ...one, ...to } : one)));
    if (saved) client.setQueryData(['charts', reportKey, compilation.frozen?.at ?? null], saved);
  };
  return (
    <>
      <ProblemList problems={act.problems} />
      <ul className="charts">
        {charts.map((chart) => (
          <ChartItem
            key={`${chart.id} ${chart.title}`}
            chart={chart}
            working={act.working}
            change={(to) => void change(chart.id, to)}
          />
        ))}
      </ul>
    </>
  );
}

function ChartItem({
  chart,
  working,
  change,
}: {
  chart: Chart;
  working: boolean;
  change: (to: Partial<Chart>) => void;
}) {
  const t = useText(compileText);
  const { colon } = useText(marksText);
  const { writable } = useWorkbench();
  const [title, setTitle] = useState(chart.title);
  const fixed = working || !writable;
  const save = (): void => {
    if (title.trim() !== chart.title) change({ title: title.trim() });
  };
  return (
    <li>
      <Checkbox
        checked={chart.shown && chart.drawable}
        disabled={fixed || !chart.drawable}
        aria-label={`${t.chartShown}${colon}${chart.title}`}
        onChange={(event) => change({ shown: event.target.checked })}
      >
        {t.chartShown}
      </Checkbox>
      <Input
        size="small"
        value={title}
        maxLength={60}
        disabled={fixed || !chart.drawable}
        aria-label={`${t.chartTitle}${colon}${chart.title}`}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={save}
        onPressEnter={save}
      />
      {chart.drawable ? (
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`}
          alt={chart.alt}
          className={chart.shown ? '' : 'is-off'}
        />
      ) : (
        <p className="soft small">{t.chartEmpty}</p>
      )}
    </li>
  );
}
