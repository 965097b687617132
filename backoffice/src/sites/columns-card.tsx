import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { fetchColumns, fetchColumnUse, type Column } from '../api/sites.ts';
import { Loaded } from '../parts/loaded.tsx';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';
import { ColumnDialogs, type ColumnDialog } from './column-dialogs.tsx';
import { ColumnTree } from './column-tree.tsx';

/** Blank columns from which on a website fails its inspection (国办秘函〔2019〕19号, 栏目不更新). */
const TOO_MANY_BLANK = 5;

/** The columns of the site as a tree with what stands in each; own ones are added, ordered, merged here. */
export function ColumnsCard({ agencyId, mayChange }: { agencyId: string; mayChange: boolean }) {
  const t = useText(sitesText);
  const [dialog, open] = useState<ColumnDialog | null>(null);
  const query = useQuery({
    queryKey: ['site-columns', agencyId],
    queryFn: async () => {
      const [{ columns }, { columns: use }] = await Promise.all([
        fetchColumns(agencyId),
        fetchColumnUse(agencyId),
      ]);
      return { columns, use: new Map(use.map((one) => [one.columnId, one])) };
    },
  });
  return (
    <section className="card stack" aria-labelledby="h-columns">
      <div className="page-head">
        <h2 id="h-columns">{t.columns}</h2>
        {mayChange ? <Button onClick={() => open({ which: 'add' })}>{t.addColumn}</Button> : null}
      </div>
      <p className="soft">{t.columnsLead}</p>
      <Loaded query={query}>
        {({ columns, use }) => {
          const blank = columns.filter((column) => isBlank(column, use.get(column.id))).length;
          return (
            <>
              {blank > 0 ? (
                <Alert
                  type={blank >= TOO_MANY_BLANK ? 'error' : 'warning'}
                  showIcon
                  title={t.blankWarning(blank)}
                />
              ) : null}
              <ColumnTree
                agencyId={agencyId}
                columns={columns}
                use={use}
                mayChange={mayChange}
                isBlank={(column) => isBlank(column, use.get(column.id))}
                open={open}
              />
              {dialog ? (
                <ColumnDialogs
                  dialog={dialog}
                  agencyId={agencyId}
                  columns={columns}
                  close={() => open(null)}
                />
              ) : null}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

/** Nothing to read in a column that is filled with documents; guide and annual reports are put together otherwise. */
function isBlank({ takesDocuments, id }: Column, use: { own: number; carried: number } | undefined): boolean {
  return (
    takesDocuments && id !== 'guide' && id !== 'annual_reports' && (use?.own ?? 0) + (use?.carried ?? 0) === 0
  );
}
