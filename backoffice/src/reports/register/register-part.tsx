import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchRegister } from '../../api/reports.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';
import { RegisterDialogs } from './register-dialogs.tsx';
import type { RegisterDialog } from './register-dialogs.tsx';
import { RegisterTable } from './register-table.tsx';

/** The entries that table 2 is made of. */
export function RegisterPart({ year }: { year: number }) {
  const t = useText(reportsText);
  const { agencyId } = useDesk();
  const [open, choose] = useState<RegisterDialog | null>(null);
  const query = useQuery({
    queryKey: ['register', agencyId, year],
    queryFn: () => fetchRegister(agencyId, year),
  });
  return (
    <Loaded query={query}>
      {({ entries, mayEnter }) => (
        <section className="card stack" aria-labelledby="h-register">
          <div className="card-head">
            <h2 id="h-register">
              {t.register} {year}
            </h2>
            {mayEnter ? (
              <div className="row">
                <Button onClick={() => choose({ what: 'document' })}>{t.enterDocument}</Button>
                <Button onClick={() => choose({ what: 'figure' })}>{t.enterFigure}</Button>
              </div>
            ) : null}
          </div>
          <p className="soft">{t.registerLead}</p>
          {entries.length === 0 ? (
            <p>{t.noEntries}</p>
          ) : (
            <RegisterTable entries={entries} mayEnter={mayEnter} choose={choose} />
          )}
          {open ? (
            <RegisterDialogs open={open} agencyId={agencyId} year={year} close={() => choose(null)} />
          ) : null}
        </section>
      )}
    </Loaded>
  );
}
