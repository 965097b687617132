import type { ReactNode } from 'react';
import { useRowKeys } from './use-row-keys.ts';
import './record-table.css';

export interface Column<Row, Sort extends string> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Name of the order that a click on the heading asks for. */
  readonly sort?: Sort;
  /** Left out on narrow screens. */
  readonly wide?: boolean;
  /** Left out on a phone, where another column says it too. */
  readonly desk?: boolean;
  readonly width?: number;
}

interface Props<Row extends { id: string }, Sort extends string> {
  caption: string;
  columns: readonly Column<Row, Sort>[];
  rows: readonly Row[];
  openId: string | undefined;
  onOpen: (row: Row) => void;
  onClose: () => void;
  sort: { by: string; descending: boolean };
  onSort: (by: Sort, descending: boolean) => void;
  sortLabel: (column: string) => string;
}

/** Dense rows; arrows move, Enter opens the row, Escape closes it. */
export function RecordTable<Row extends { id: string }, Sort extends string>(props: Props<Row, Sort>) {
  const { caption, columns, rows, openId, onOpen, onClose, sort, onSort, sortLabel } = props;
  const keys = useRowKeys(rows, onOpen, onClose);
  return (
    <div className="records-scroll">
      <table className="records">
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const active = column.sort !== undefined && sort.by === column.sort;
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={placeOf(column)}
                  style={{ width: column.width }}
                  aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {column.sort ? (
                    <button
                      type="button"
                      title={sortLabel(column.title)}
                      onClick={() => onSort(column.sort!, active ? !sort.descending : false)}
                    >
                      {column.title}{' '}
                      <span aria-hidden="true">{active ? (sort.descending ? '↓' : '↑') : '↕'}</span>
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody {...keys.body}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              {...keys.row(index)}
              aria-current={row.id === openId ? 'true' : undefined}
              onClick={(event) => {
                if (!(event.target as Element).closest('a, button')) onOpen(row);
              }}
            >
              {columns.map((column) => (
                <td key={column.key} className={placeOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeOf({ wide, desk }: { wide?: boolean; desk?: boolean }): string | undefined {
  return wide ? 'at-wide' : desk ? 'at-desk' : undefined;
}
