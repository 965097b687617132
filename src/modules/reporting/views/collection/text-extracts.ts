import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { similarityIndex, type SimilarityIndex } from '../../domain/checking/similarity/find-similar.ts';
import { extractText, type TextExtract } from '../../domain/checking/similarity/text-extract.ts';
import { unpackReport } from '../../store/collection/packed-report.ts';
import { receivedRows, receivedHeads } from '../../store/collection/received-reports.ts';

/** What a report was read as never changes under its id, so its extract may be kept. */
const kept = new Map<string, TextExtract>();
const MOST_KEPT = 4000;
const BATCH = 100;

/** The wording of an office's reports of a year, to be compared with; built once for a re-check of all of them. */
export interface Wording {
  readonly index: SimilarityIndex;
  /** Whose report each text is, by its id. */
  readonly aboutKeys: ReadonlyMap<string, string>;
}

/** The wording of the reports of a year that an office keeps. */
export async function wordingOf(db: Database | Tx, agencyId: string, year: number): Promise<Wording> {
  const heads = await receivedHeads(db, agencyId, { year });
  const wanted = heads.map(({ id }) => id).filter((id) => !kept.has(id));
  for (let start = 0; start < wanted.length; start += BATCH) {
    for (const row of await receivedRows(db, agencyId, wanted.slice(start, start + BATCH))) {
      const { text } = unpackReport(row.model);
      keep(extractText({ agency: row.agency_name, year: row.year, text }, row.id));
    }
  }
  return {
    index: similarityIndex(heads.flatMap(({ id }) => kept.get(id) ?? [])),
    aboutKeys: new Map(heads.map(({ id, about_key }) => [id, about_key])),
  };
}

function keep(extract: TextExtract): void {
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(extract.id, extract);
}
