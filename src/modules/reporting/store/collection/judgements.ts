import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { collectionTables, type FindingJudgementsTable } from '../collection-tables.ts';

export type JudgementRow = Selectable<FindingJudgementsTable>;

/** Subject type of a judgement's facts. */
export const JUDGEMENT_SUBJECT = 'finding_judgement';

/** The judgements of one agency's report of a year, by finding. */
export async function judgementsOf(
  db: Database | Tx,
  about: { agency_id: string; year: number; about_key: string },
): Promise<Map<string, JudgementRow>> {
  const rows = await collectionTables(db)
    .selectFrom('finding_judgements')
    .selectAll()
    .where('agency_id', '=', about.agency_id)
    .where('year', '=', about.year)
    .where('about_key', '=', about.about_key)
    .execute();
  return new Map(rows.map((row) => [row.finding_key, row]));
}

/** Every judgement of an office, of one year when given, by year, agency and finding. */
export async function judgementsOfOffice(
  db: Database | Tx,
  agencyId: string,
  year?: number,
): Promise<Map<string, Map<string, JudgementRow>>> {
  const rows = await collectionTables(db)
    .selectFrom('finding_judgements')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .execute();
  const grouped = new Map<string, Map<string, JudgementRow>>();
  for (const row of rows) {
    const key = aboutYear(row);
    const known = grouped.get(key) ?? new Map<string, JudgementRow>();
    grouped.set(key, known.set(row.finding_key, row));
  }
  return grouped;
}

export const aboutYear = ({ about_key, year }: { about_key: string; year: number }): string =>
  `${year} ${about_key}`;

/** Writes a judgement over the one before it, whose id it keeps. */
export function saveJudgement(tx: Tx, row: JudgementRow): Promise<JudgementRow> {
  const { verdict, reason, judged_by, judged_at } = row;
  return collectionTables(tx)
    .insertInto('finding_judgements')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'year', 'about_key', 'finding_key'])
        .doUpdateSet({ verdict, reason, judged_by, judged_at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
