import { DownloadOutlined } from '@ant-design/icons';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { aggregateExportUrl } from '../../api/collections.ts';
import type { Aggregate } from '../../api/collections.ts';
import { Findings } from '../../reports/tables/findings.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { useText } from '../../text/use-text.ts';
import { changed } from '../board/board-search.ts';
import { JointItems } from './joint-items.tsx';
import { NotCounted } from './not-counted.tsx';
import { PartsDrawer } from './parts-drawer.tsx';
import { SumTable } from './sum-table.tsx';
import { UseForReport } from './use-for-report.tsx';
import './aggregate.css';

const route = getRouteApi('/collections/$id');

/** The living table of sums: each figure opens the agencies behind it. */
export function AggregateView({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const { cell } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (next: string | undefined): void =>
    void navigate({ search: (before) => changed(before, { cell: next }) });
  const { counted, notCounted } = aggregate;
  return (
    <div className="stack">
      <div className="page-head" style={{ margin: 0 }}>
        <p>{counted.length === 0 ? t.none : t.lead(counted.length, notCounted.length)}</p>
        <div className="row">
          <Button
            icon={<DownloadOutlined aria-hidden="true" />}
            href={aggregateExportUrl(aggregate.collectionId)}
            download
          >
            {t.export}
          </Button>
          <UseForReport aggregate={aggregate} />
        </div>
      </div>
      <NotCounted aggregate={aggregate} />
      {counted.length > 0 ? (
        <>
          <Findings findings={aggregate.findings} />
          <JointItems aggregate={aggregate} />
          {aggregate.tables.map((layout) => (
            <SumTable key={layout.table} layout={layout} aggregate={aggregate} open={open} openCell={cell} />
          ))}
        </>
      ) : null}
      {cell ? <PartsDrawer id={aggregate.collectionId} cell={cell} close={() => open(undefined)} /> : null}
    </div>
  );
}
