/**
 * The backup file: gzip of JSON lines. First the header, then for every table its rows as the database writes them
 * (`to_jsonb`, so no value passes through a JavaScript number), then the stored files, last the counts. Either engine
 * reads what the other wrote.
 */
export interface BackupHeader {
  gongkai: 'backup';
  version: 1;
  createdAt: string;
  engine: 'embedded' | 'postgres';
  /** Migrations applied when the backup was made. */
  schema: string[];
  /** A value that only the right field key gives. */
  keyCheck: string;
  /** The field key, base64, unless it was left out. */
  key?: string;
}

export type BackupLine =
  | { header: BackupHeader }
  | { table: string; rows: string[] }
  | { file: string; content: string }
  | { end: { rows: Record<string, number>; files: number } };

export const KEY_CHECK_PURPOSE = 'backup key check';

/** Tables that are not data. */
export const NOT_BACKED_UP: readonly string[] = ['schema_migrations'];
