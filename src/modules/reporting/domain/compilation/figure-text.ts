import { FIGURE_WORDS } from './messages/figures.ts';

/** A percentage with one decimal, rounded half up; whole ones without (check N-PCT). Undefined of nothing. */
export function percentOf(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  // Whole thousandths, so that halves are not lost in binary fractions.
  return Math.floor((Math.abs(part) * 2000 + Math.abs(whole)) / (2 * Math.abs(whole))) / 10;
}

export const percentText = (value: number): string => `${String(value)}%`;

/** A difference of money is exact to the sixth decimal (fen of 10,000 CNY), others are whole. */
export const difference = (now: number, before: number): number => Math.round((now - before) * 1e6) / 1e6;

/** The unit a cell is counted in. */
export const unitOf = (cell: string): string =>
  cell === 't2.fees.amount_wan' ? FIGURE_WORDS.money : FIGURE_WORDS.items;

/** `比上年增加3件`, `比上年减少3件`, `与上年持平`: the clause follows the figures by itself. */
export function trendText(change: number, unit: string): string {
  if (change === 0) return FIGURE_WORDS.same;
  const amount = `${Math.abs(change)}${unit}`;
  return change > 0 ? FIGURE_WORDS.more(amount) : FIGURE_WORDS.fewer(amount);
}
