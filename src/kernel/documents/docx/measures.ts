import { OFFICIAL_PAGE } from '../data/official-style.ts';

/** Twentieths of a point, the unit of WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres to twips. */
export function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}

/** Width between the margins in twips. */
export function textWidth(landscape: boolean): number {
  const { width, height, margin } = OFFICIAL_PAGE;
  return millimetres((landscape ? height : width) - margin.left - margin.right);
}
