import { useState } from 'react';
import type { KeyboardEvent } from 'react';

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Keyboard movement through rows: one row is in the tab order, arrows (or j and k) move it. */
export function useRowKeys<Row>(rows: readonly Row[], open: (row: Row) => void, close: () => void) {
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(0, rows.length - 1));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') return close();
    const onRow = event.target instanceof HTMLTableRowElement;
    if (event.key === 'Enter' && onRow) {
      event.preventDefault();
      const row = rows[active];
      if (row !== undefined) open(row);
      return;
    }
    const move = MOVES[event.key];
    if (move === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, active + move));
    setAt(next);
    event.currentTarget.querySelectorAll<HTMLElement>(':scope > tr')[next]?.focus();
  };
  return {
    body: { onKeyDown },
    row: (index: number) => ({ tabIndex: index === active ? 0 : -1, onFocus: () => setAt(index) }),
  };
}
