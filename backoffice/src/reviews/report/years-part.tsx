import { Checkbox } from 'antd';
import { useState } from 'react';
import type { MarkedTableView } from '../../../../src/modules/reporting/contract.ts';
import type { ReceivedReportView } from '../../api/reviews.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { YearsTable } from './years-table.tsx';

/** The tables of this year with last year's figures beside each, and what changed. */
export function YearsPart({ report }: { report: ReceivedReportView }) {
  const t = useText(reviewText);
  const [changed, showChanged] = useState(true);
  const { previous } = report;
  if (!previous) return <p className="card">{t.noPrevious}</p>;
  const tables = report.marked.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is MarkedTableView => block.kind === 'table');
  return (
    <div className="stack">
      {previous.format !== report.format ? <p className="act-lead">{t.otherFormat}</p> : null}
      <Checkbox checked={changed} onChange={(event) => showChanged(event.target.checked)}>
        {t.onlyChanged}
      </Checkbox>
      {tables.map((table) => (
        <YearsTable
          key={table.table}
          table={table}
          now={report.cells}
          before={previous.cells}
          years={[report.year, previous.year]}
          changedOnly={changed}
        />
      ))}
    </div>
  );
}
