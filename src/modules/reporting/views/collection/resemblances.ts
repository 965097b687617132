import type { SimilarReport } from '../../contract.ts';
import type { StoredResemblance } from '../../store/collection-tables.ts';

/** The largest share of text that another report has too. */
export function highestScore(resemblances: readonly StoredResemblance[]): number | null {
  return resemblances.length === 0 ? null : Math.max(...resemblances.map(({ score }) => score));
}

/** Stored passages as the API shows them. */
export function similarReports(resemblances: readonly StoredResemblance[]): SimilarReport[] {
  return resemblances.map(({ reportId, agencyName, year, score, passages }) => ({
    id: reportId,
    agencyName,
    year,
    score,
    passages: passages.map(({ here, there }) => ({ here: { ...here }, there: { ...there } })),
  }));
}
