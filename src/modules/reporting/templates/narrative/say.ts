import { bind } from '../../domain/compilation/bound-text.ts';
import type { FigureBasis } from '../../domain/compilation/figure.ts';
import { figureOf } from '../../domain/compilation/figure-of.ts';

/** What the drafts are made from: figures by key, bound where they are said. */
export interface Say {
  readonly year: number;
  /** The tables add up the reports of agencies; records beside them are the office's own. */
  readonly aggregated: boolean;
  /** The value, 0 when there is none. */
  value(key: string): number;
  has(key: string): boolean;
  /** Keys of the records with a beginning, most first. */
  keys(beginning: string): string[];
  label(key: string): string;
  bind(key: string): string;
}

export function sayOf(basis: FigureBasis): Say {
  const value = (key: string): number => figureOf(basis, key)?.value ?? 0;
  return {
    year: basis.year,
    aggregated: Object.values(basis.cells).some(({ behind }) => behind === 'agencies'),
    value,
    has: (key) => figureOf(basis, key) !== undefined,
    keys: (beginning) =>
      Object.keys(basis.records)
        .filter((key) => key.startsWith(beginning) && value(key) > 0)
        .sort((a, b) => value(b) - value(a)),
    label: (key) => figureOf(basis, key)?.label.zh ?? key,
    bind,
  };
}
