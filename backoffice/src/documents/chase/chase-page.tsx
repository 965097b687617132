import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { fetchChase } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';
import { DocumentsTabs } from '../lists/documents-tabs.tsx';
import { chaseCsv } from './chase-csv.ts';
import { ChaseTable } from './chase-table.tsx';
import { isOpen, orderAgencies } from './order-agencies.ts';
import type { ChaseOrder } from './order-agencies.ts';
import { TimelinessCard } from './timeliness-card.tsx';
import '../../list/record-table.css';
import '../lists/lists.css';
import '../document.css';

/** Who is late with publishing: every agency the person may look into, the latest first. */
export function ChasePage() {
  const t = useText(listsText);
  const { agencyId } = useDesk();
  const [onlyOpen, showOnlyOpen] = useState(false);
  const [order, setOrder] = useState<ChaseOrder>({ by: 'late', descending: true });
  const query = useQuery({ queryKey: ['chase', agencyId], queryFn: () => fetchChase(agencyId) });
  return (
    <>
      <DocumentsTabs at="chase" />
      <div className="page-head">
        <div>
          <h1>{t.chaseTitle}</h1>
          <p className="soft">{t.chaseLead}</p>
        </div>
      </div>
      <div className="stack">
        <Loaded query={query}>
          {({ agencies }) => {
            const rows = orderAgencies(agencies, order).filter((agency) => !onlyOpen || isOpen(agency));
            return (
              <section aria-label={t.chaseTable} className="stack">
                <div className="row" style={{ justifyContent: 'space-between' }}>
                  <Checkbox checked={onlyOpen} onChange={({ target }) => showOnlyOpen(target.checked)}>
                    {t.onlyOpen}
                  </Checkbox>
                  <Button href={chaseCsv(rows, t)} download={`${t.chaseTable}.csv`}>
                    {t.exportCsv}
                  </Button>
                </div>
                {agencies.every(({ late }) => late === 0) ? <p className="soft">{t.nothingLate}</p> : null}
                <ChaseTable rows={rows} order={order} setOrder={setOrder} />
              </section>
            );
          }}
        </Loaded>
        <TimelinessCard key={agencyId} />
      </div>
    </>
  );
}
