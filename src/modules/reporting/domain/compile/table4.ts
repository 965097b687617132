import type { CalendarDate } from '../../../../kernel/dates.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_RESULTS,
  table4Cell,
  table4Cells,
  type Table4Block,
} from '../format/table4.ts';
import { CellCounter, type CountedCell } from './counted-cell.ts';
import type { CountableFact } from './counted-requests.ts';
import type { Period } from './period.ts';

/** One reconsideration or suit as table 4 counts it. */
export interface CountedRemedy {
  readonly id: string;
  readonly track: Table4Block;
  readonly filedOn: CalendarDate;
  readonly decidedOn: CalendarDate | null;
  readonly result: string | null;
}

/** Folds filings and decisions to one line a remedy; it is counted by the agency whose decision is attacked. */
export function countRemedies(facts: readonly CountableFact[]): CountedRemedy[] {
  const filed = new Map<string, CountableFact>();
  const decided = new Map<string, CountableFact>();
  for (const fact of facts) {
    if (fact.kind === 'requests.remedy_filed' && !filed.has(fact.subjectId)) filed.set(fact.subjectId, fact);
    if (fact.kind === 'requests.remedy_decided') decided.set(fact.subjectId, fact);
  }
  return [...filed].map(([id, filing]) => {
    const track = TABLE4_BLOCKS.find((block) => block === filing.data['track']);
    if (!track) throw new Error(`Remedy ${id} has the unknown track ${String(filing.data['track'])}`);
    const decision = decided.get(id);
    const decidedOn = decision && (decision.legalOn < filing.legalOn ? filing.legalOn : decision.legalOn);
    return {
      id,
      track,
      filedOn: filing.legalOn,
      decidedOn: decidedOn ?? null,
      result: decision ? String(decision.data['result']) : null,
    };
  });
}

/**
 * Table 4 for any period: cases decided in it by result, and those undecided on its last day as pending, which come
 * again in the next period (annual report format, section 4 and check Y-PENDING).
 */
export function compileTable4(remedies: readonly CountedRemedy[], period: Period): Map<string, CountedCell> {
  const counter = new CellCounter(table4Cells());
  for (const { id, track, filedOn, decidedOn, result } of remedies) {
    if (filedOn > period.to) continue;
    if (decidedOn !== null && decidedOn < period.from) continue;
    const decidedInPeriod = decidedOn !== null && decidedOn <= period.to;
    const column = decidedInPeriod ? TABLE4_RESULTS.find((known) => known === result) : 'pending';
    if (!column) throw new Error(`Remedy ${id} has the unknown result ${String(result)}`);
    counter.count(table4Cell(track, column), id);
    counter.count(table4Cell(track, 'total'), id);
  }
  return counter.cells();
}
