import { stringify } from 'csv-stringify/sync';
import type { ReleasedRecord } from '../../modules/disclosure/contract.ts';
import { DOCUMENT_FIELDS, recordCells, recordObject } from './document-fields.ts';
import type { FieldNames } from './document-fields.ts';

export const BULK_FORMATS = ['jsonl', 'csv'] as const;
export type BulkFormat = (typeof BULK_FORMATS)[number];

export const BULK_MEDIA: Readonly<Record<BulkFormat | 'json', string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const CSV = { record_delimiter: 'windows', escape_formulas: true } as const;

/** Lines of data for batches of records, one batch in memory at a time. CSV begins with the names of its columns. */
export async function* bulkLines(
  batches: AsyncIterable<readonly ReleasedRecord[]>,
  format: BulkFormat,
  names: FieldNames,
): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([DOCUMENT_FIELDS.map(({ name }) => name)], { ...CSV, bom: true });
  for await (const batch of batches) {
    if (format === 'csv') {
      yield stringify(
        batch.map((record) => recordCells(record, names)),
        CSV,
      );
    } else {
      yield batch.map((record) => `${JSON.stringify(recordObject(record, names))}\n`).join('');
    }
  }
}

/** The meaning of every field, in both languages. */
export function fieldDictionary(format: 'csv' | 'json'): string {
  const rows = DOCUMENT_FIELDS.map(({ name, zh, en }) => ({ field: name, zh, en }));
  if (format === 'json') return `${JSON.stringify({ fields: rows }, null, 1)}\n`;
  return stringify([['field', 'zh', 'en'], ...rows.map((row) => Object.values(row))], { ...CSV, bom: true });
}
