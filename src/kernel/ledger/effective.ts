import type { CalendarDate } from '../dates.ts';
import type { Fact } from './fact.ts';

/** Kind of a fact that corrects an earlier one; its data is a {@link Correction}. */
export const CORRECTION_KIND = 'ledger.corrected';

/** Facts are never changed: a mistake is corrected by a fact that voids or restates it, with the reason. */
export interface Correction {
  corrects: string;
  reason: string;
  /** Absent: the earlier fact is void. */
  restated?: { legalOn?: CalendarDate; data?: Record<string, unknown> };
}

/** The facts as they stand after their corrections, in recorded order, without the correcting facts themselves. */
export function effectiveFacts(facts: readonly Fact[]): Fact[] {
  const corrections = new Map<string, Correction>();
  for (const fact of facts) {
    if (fact.kind !== CORRECTION_KIND) continue;
    const correction = fact.data as unknown as Correction;
    corrections.set(correction.corrects, correction); // the latest correction of a fact stands
  }
  return facts
    .filter((fact) => fact.kind !== CORRECTION_KIND)
    .flatMap((fact) => {
      const correction = corrections.get(fact.id);
      if (!correction) return [fact];
      const { restated } = correction;
      if (!restated) return [];
      return [
        { ...fact, legalOn: restated.legalOn ?? fact.legalOn, data: { ...fact.data, ...restated.data } },
      ];
    });
}
