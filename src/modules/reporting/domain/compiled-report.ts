import type { CalendarDate } from '../../../kernel/dates.ts';
import type { CountedCell } from './compile/counted-cell.ts';
import type { Period } from './compile/period.ts';
import type { Narrative } from './narrative.ts';

/** A whole annual report with what stands behind every figure; plain data, so that it can be frozen as it is. */
export interface CompiledReport {
  readonly agency: { readonly id: string; readonly code: string; readonly name: string };
  readonly year: number;
  readonly format: '2021';
  readonly period: Period;
  readonly cells: Readonly<Record<string, CountedCell>>;
  readonly narrative: Narrative;
  /** Null until it is published. */
  readonly publishedOn: CalendarDate | null;
}
