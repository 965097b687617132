import { foldText } from '../../domain/checking/fold-text.ts';

/** A report of a batch as far as pairing needs it. */
export interface DatedReport {
  file: string;
  agency: string | null;
  year: number | null;
}

const key = (agency: string, year: number): string =>
  `${foldText(agency).text.replace(/[^\p{L}\p{N}]/gu, '')} ${year}`;

/**
 * Finds each report's predecessor: the same agency one year before. Of several the first given is taken; a report
 * without agency or year has none.
 */
export function predecessors<T extends DatedReport>(all: readonly T[]): (report: DatedReport) => T | null {
  const known = new Map<string, T>();
  for (const report of all) {
    if (report.agency === null || report.year === null) continue;
    const own = key(report.agency, report.year);
    if (!known.has(own)) known.set(own, report);
  }
  return ({ agency, year }) =>
    agency === null || year === null ? null : (known.get(key(agency, year - 1)) ?? null);
}
