import type { CalendarDate } from '../../../kernel/dates.ts';
import type { FigureBasis } from './compilation/figure.ts';
import type { ReportChart } from './compilation/report-chart.ts';
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
  /** With its figures filled in. */
  readonly narrative: Narrative;
  /** Null until it is published. */
  readonly publishedOn: CalendarDate | null;
  /** 1 without it: reports published before there were versions. */
  readonly version?: number;
  /** When the year's report was first published, which is what Art. 49 asks for; of a later version only. */
  readonly firstPublishedOn?: CalendarDate | null;
  /** Why it corrects the version before. */
  readonly reason?: string | null;
  readonly charts?: readonly ReportChart[];
  /** Text with its tokens, the figures they are bound to, and the ledger's position they were taken at. */
  readonly bound?: {
    readonly narrative: Narrative;
    readonly records: FigureBasis['records'];
    readonly previous: FigureBasis['previous'];
    readonly position: number;
  };
}
