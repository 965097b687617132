import { cellLabel } from '../format/cells.ts';
import type { FigureBasis } from './figure.ts';

/** A figure that the records give differently from what was frozen. */
export interface MovedFigure {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;

/**
 * What moved since the figures were frozen: cells and figures of the records whose value or whose list is another. A cell
 * with the same number but other cases behind it moved too.
 */
export function movedSince(frozen: FigureBasis, now: FigureBasis): MovedFigure[] {
  const cells = Object.entries(frozen.cells).flatMap(([key, { value, members }]) => {
    const today = now.cells[key] ?? { value: 0, members: [] };
    if (today.value === value && sameMembers(members, today.members)) return [];
    return [{ key, label: cellLabel(key), before: String(value), after: String(today.value) }];
  });
  const keys = new Set([...Object.keys(frozen.records), ...Object.keys(now.records)]);
  const records = [...keys].flatMap((key) => {
    const [was, is] = [frozen.records[key], now.records[key]];
    const [before, after] = [was, is].map((figure) => (figure ? (figure.text ?? String(figure.value)) : '0'));
    if (before === after) return [];
    return [{ key, label: (is ?? was)!.label.zh, before: before!, after: after! }];
  });
  return [...cells, ...records];
}
