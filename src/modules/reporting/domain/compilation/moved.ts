import { cellLabel } from '../format/cells.ts';
import type { FigureBasis } from './figure.ts';

/**
 * Why a figure reads differently: the records have another number; the same number of other cases (`members`); the
 * office's tables now come from the sum of a collection (`sum`), or from its own records again (`own`).
 */
export type MovedCause = 'records' | 'members' | 'sum' | 'own';

/** A figure that the records give differently from what was frozen. */
export interface MovedFigure {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly cause: MovedCause;
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;

const isSum = ({ cells }: FigureBasis): boolean =>
  Object.values(cells).some(({ behind }) => behind === 'agencies');

/**
 * What moved since the figures were frozen: cells and figures of the records whose value is another, then cells with the
 * same number of other cases. When the cells come from another source than at the freeze (own records, sum of agencies)
 * every list is another, so that only the values count.
 */
export function movedSince(frozen: FigureBasis, now: FigureBasis): MovedFigure[] {
  const summed = isSum(now);
  const sameSource = isSum(frozen) === summed;
  const cause: MovedCause = sameSource ? 'records' : summed ? 'sum' : 'own';
  const cells = Object.entries(frozen.cells).flatMap(([key, { value, members }]) => {
    const today = now.cells[key] ?? { value: 0, members: [] };
    const moved = { key, label: cellLabel(key), before: String(value), after: String(today.value) };
    if (today.value !== value) return { ...moved, cause };
    return sameSource && !sameMembers(members, today.members) ? { ...moved, cause: 'members' as const } : [];
  });
  const keys = new Set([...Object.keys(frozen.records), ...Object.keys(now.records)]);
  const records = [...keys].flatMap((key) => {
    const [was, is] = [frozen.records[key], now.records[key]];
    const [before, after] = [was, is].map((figure) => (figure ? (figure.text ?? String(figure.value)) : '0'));
    if (before === after) return [];
    return [{ key, label: (is ?? was)!.label.zh, before: before!, after: after!, cause: 'records' as const }];
  });
  const all: MovedFigure[] = [...cells, ...records];
  const isValue = ({ cause: why }: MovedFigure): boolean => why !== 'members';
  return [...all.filter(isValue), ...all.filter((one) => !isValue(one))];
}
