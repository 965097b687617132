import { nextNumber } from '../../../kernel/database/counter.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { yearOf, type CalendarDate } from '../../../kernel/dates.ts';
import { formatIndexNumber, indexSeries, type IndexPattern } from '../domain/number-keys.ts';
import { disclosureTables, type EditionRow } from './dossier.ts';

/**
 * The next index number of an agency on a day of publication, by its pattern. The series belongs to the organisation
 * code, so that two agencies of one code never meet; a number is taken inside the transaction and never given again.
 */
export async function nextIndexNumber(
  tx: Tx,
  organisationCode: string,
  releasedOn: CalendarDate,
  pattern: IndexPattern,
): Promise<string> {
  const day = { year: yearOf(releasedOn), month: Number(releasedOn.slice(5, 7)) };
  const series = `disclosure.index_number.${indexSeries(day, pattern)}`;
  for (;;) {
    const serial = await nextNumber(tx, organisationCode, series);
    const number = formatIndexNumber(organisationCode, day, serial, pattern);
    if (await isIndexNumberFree(tx, number)) return number; // an imported document may have brought it along
  }
}

/** Whether no document has an index number. */
export async function isIndexNumberFree(tx: Tx, indexNumber: string): Promise<boolean> {
  const taken = await disclosureTables(tx)
    .selectFrom('documents')
    .select('id')
    .where('index_number', '=', indexNumber)
    .limit(1)
    .executeTakeFirst();
  return taken === undefined;
}

/** Another released document of the agency with the same document number. */
export function otherWithNumber(
  tx: Tx,
  edition: Pick<EditionRow, 'agency_id' | 'document_id'>,
  documentNumber: string,
): Promise<{ title: string } | undefined> {
  return disclosureTables(tx)
    .selectFrom('released_documents')
    .select('title')
    .where('agency_id', '=', edition.agency_id)
    .where('document_number', '=', documentNumber)
    .where('document_id', '!=', edition.document_id)
    .limit(1)
    .executeTakeFirst();
}
