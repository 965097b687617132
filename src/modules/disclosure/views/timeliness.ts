import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import { releasedTitles } from './for-reports.ts';

export interface Timeliness {
  inTime: number;
  late: number;
  /** Released without a day of formation to reckon from. */
  unknown: number;
  lateDocuments: { documentId: string; title: string; dueOn: CalendarDate; releasedOn: CalendarDate }[];
}

/** Releases of a period against the period for publication as it was on the day of release (Art. 26). */
export async function timelinessOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<Timeliness> {
  const facts = await factsOfKinds(db, agencyId, ['disclosure.released'], from, to);
  const late = facts.filter(({ data }) => data['inTime'] === false);
  const titles = new Map(
    (await releasedTitles(db, [...new Set(late.map(({ subjectId }) => subjectId))])).map((row) => [
      row.id,
      row.title,
    ]),
  );
  return {
    inTime: facts.filter(({ data }) => data['inTime'] === true).length,
    late: late.length,
    unknown: facts.filter(({ data }) => data['inTime'] === null).length,
    lateDocuments: late.map(({ subjectId, data, legalOn }) => ({
      documentId: subjectId,
      title: titles.get(subjectId) ?? '',
      dueOn: data['dueOn'] as string,
      releasedOn: legalOn,
    })),
  };
}
