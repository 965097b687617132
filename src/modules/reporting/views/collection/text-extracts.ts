import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { extractText, type TextExtract } from '../../domain/checking/similarity/text-extract.ts';
import { unpackReport } from '../../store/collection/packed-report.ts';
import { receivedRows, receivedHeads } from '../../store/collection/received-reports.ts';

/** What a report was read as never changes under its id, so its extract may be kept. */
const kept = new Map<string, TextExtract>();
const MOST_KEPT = 4000;
const BATCH = 100;

/** The wording of the other agencies' reports of a year that an office keeps. */
export async function sisterExtracts(
  db: Database | Tx,
  about: { agencyId: string; aboutKey: string; year: number },
): Promise<TextExtract[]> {
  const heads = await receivedHeads(db, about.agencyId, { year: about.year });
  const others = heads.filter(({ about_key }) => about_key !== about.aboutKey);
  const wanted = others.map(({ id }) => id).filter((id) => !kept.has(id));
  for (let start = 0; start < wanted.length; start += BATCH) {
    for (const row of await receivedRows(db, about.agencyId, wanted.slice(start, start + BATCH))) {
      const { text } = unpackReport(row.model);
      keep(extractText({ agency: row.agency_name, year: row.year, text }, row.id));
    }
  }
  return others.flatMap(({ id }) => kept.get(id) ?? []);
}

function keep(extract: TextExtract): void {
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(extract.id, extract);
}
