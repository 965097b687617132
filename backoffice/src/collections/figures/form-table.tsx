import { useMemo, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { TableLayoutView } from '../../../../src/modules/reporting/contract.ts';
import type { FiguresCheck } from '../../api/figures.ts';
import { FigureField } from './figure-field.tsx';
import type { Figures } from './use-figures.ts';

interface Props {
  layout: TableLayoutView;
  form: FiguresCheck;
  figures: Figures;
  touch: () => void;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One table as printed, each figure a field; keys and pasting go as in a spreadsheet. */
export function FormTable({ layout, form, figures, touch }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const grid = useMemo(() => gridOf(layout), [layout]);
  const totals = useMemo(() => new Set(form.totals.map(({ cell }) => cell)), [form]);
  const width = layout.columns.reduce((sum, one) => sum + one, 0);
  const focus = (cell: string | undefined): void => {
    if (cell === undefined) return;
    const field = body.current?.querySelector<HTMLInputElement>(`[data-cell="${cell}"]`);
    field?.focus();
    field?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const field = event.target as HTMLInputElement;
    const move = MOVES[event.key];
    if (!move || !field.dataset['cell'] || event.ctrlKey || event.metaKey || event.altKey) return;
    const [down, across] = event.key === 'Enter' && event.shiftKey ? [-1, 0] : move;
    if (across !== 0 && !atEdge(field, across)) return;
    event.preventDefault();
    focus(neighbour(grid, field.dataset['cell'], down, across));
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    const cell = (event.target as HTMLInputElement).dataset['cell'];
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    touch();
    figures.paste(grid, cell, text);
  };
  return (
    <section aria-labelledby={`h-${layout.table}`}>
      <h2 id={`h-${layout.table}`} className="living-title">
        {layout.title}
      </h2>
      <div className="living-scroll">
        <table className={`living living-${layout.table} living-form`}>
          <colgroup>
            {layout.columns.map((one, index) => (
              <col key={index} style={{ width: `${(one / width) * 100}%` }} />
            ))}
          </colgroup>
          <tbody ref={body} onKeyDown={onKeyDown} onPaste={onPaste}>
            {layout.rows.map((row, at) => (
              <tr key={at}>
                {row.map(({ cell, label, align, colspan = 1, rowspan = 1 }, index) =>
                  cell === undefined ? (
                    <th
                      key={index}
                      colSpan={colspan}
                      rowSpan={rowspan}
                      className={align === 'left' ? 'is-left' : undefined}
                    >
                      {label}
                    </th>
                  ) : (
                    <td key={index} colSpan={colspan} rowSpan={rowspan}>
                      <FigureField
                        cell={cell}
                        label={form.labels[cell] ?? ''}
                        isTotal={totals.has(cell)}
                        typed={figures.typed[cell] ?? ''}
                        sum={figures.sums[cell]}
                        isWrong={figures.wrong.includes(cell)}
                        findings={figures.findings.filter(({ cells }) => cells.includes(cell))}
                        set={(text) => {
                          touch();
                          figures.set(cell, text);
                        }}
                      />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The figures of a table row by row, as they stand beside and below one another. */
function gridOf(layout: TableLayoutView): string[][] {
  return layout.rows
    .map((row) => row.flatMap(({ cell }) => (cell === undefined ? [] : [cell])))
    .filter((row) => row.length > 0);
}

function neighbour(
  grid: readonly (readonly string[])[],
  from: string,
  down: number,
  across: number,
): string | undefined {
  const top = grid.findIndex((row) => row.includes(from));
  const left = grid[top]?.indexOf(from) ?? 0;
  const row = grid[top + down];
  return row?.[Math.min(left, row.length - 1) + across];
}

/** Whether the cursor stands where the arrow leads out of the field. */
function atEdge(field: HTMLInputElement, across: number): boolean {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return across < 0 ? selectionEnd === 0 : selectionStart === value.length;
}
