import { Button } from 'antd';
import { useAct } from '../act/use-act.ts';
import { orderColumns, type Column, type ColumnUse } from '../api/sites.ts';
import { Mark } from '../parts/mark.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { sitesText } from '../text/sites.ts';
import { useSay, useText } from '../text/use-text.ts';
import type { ColumnDialog } from './column-dialogs.tsx';

interface Props {
  agencyId: string;
  columns: readonly Column[];
  use: ReadonlyMap<string, ColumnUse>;
  mayChange: boolean;
  isBlank: (column: Column) => boolean;
  open: (dialog: ColumnDialog) => void;
}

/** The tree as a table; own columns can be moved among those beside them. */
export function ColumnTree({ agencyId, columns, use, mayChange, isBlank, open }: Props) {
  const t = useText(sitesText);
  const say = useSay();
  const order = useAct(orderColumns);
  const levelOf = (column: Column): number => {
    const parent = columns.find(({ id }) => id === column.parentId);
    return parent ? levelOf(parent) + 1 : 0;
  };
  const beside = (column: Column): string[] =>
    columns.filter(({ fixed, parentId }) => !fixed && parentId === column.parentId).map(({ id }) => id);
  const move = (column: Column, by: -1 | 1): void => {
    const ids = beside(column);
    const at = ids.indexOf(column.id);
    ids.splice(at, 1);
    ids.splice(at + by, 0, column.id);
    void order.run({ agencyId, parentId: column.parentId, ids });
  };
  return (
    <div className="records-scroll">
      <table className="records column-tree">
        <caption className="hidden-text">{t.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columnName}</th>
            <th scope="col" className="at-desk">
              {t.documents}
            </th>
            <th scope="col" className="at-desk">
              {t.carried}
            </th>
            <th scope="col">{t.lastReleased}</th>
            {mayChange ? <th scope="col">{t.acts}</th> : null}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const counts = use.get(column.id);
            const ids = beside(column);
            return (
              <tr key={column.id} style={{ '--level': levelOf(column) } as React.CSSProperties}>
                <td>
                  {say(column.name)} {column.fixed ? null : <Mark tone="indigo">{t.ownColumn}</Mark>}
                </td>
                <td className="at-desk">{counts?.own ?? 0}</td>
                <td className="at-desk">{counts?.carried ?? 0}</td>
                <td>
                  {isBlank(column) ? (
                    <Mark tone="amber">{t.blank}</Mark>
                  ) : (
                    (counts?.lastReleasedOn ?? <span className="soft">—</span>)
                  )}
                </td>
                {mayChange ? (
                  <td>
                    {column.fixed ? null : (
                      <span className="acts">
                        <Button
                          size="small"
                          aria-label={t.moveUp(say(column.name))}
                          disabled={ids[0] === column.id || order.working}
                          onClick={() => move(column, -1)}
                        >
                          ↑
                        </Button>
                        <Button
                          size="small"
                          aria-label={t.moveDown(say(column.name))}
                          disabled={ids.at(-1) === column.id || order.working}
                          onClick={() => move(column, 1)}
                        >
                          ↓
                        </Button>
                        <Button size="small" onClick={() => open({ which: 'change', column })}>
                          {t.changeColumn}
                        </Button>
                        <Button size="small" danger onClick={() => open({ which: 'close', column })}>
                          {t.closeColumn}
                        </Button>
                      </span>
                    )}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ProblemList problems={order.problems} />
    </div>
  );
}
