import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { FileStore } from '../../../../kernel/files/store.ts';
import { standingCopy } from '../../store/collection/received-reports.ts';

/** The copy of an agency's report of a year that an office keeps. */
export interface KeptCopy {
  readonly id: string;
  readonly fileName: string | null;
  /** Of the file as it came; null for figures without a file. */
  readonly sha256: string | null;
}

/** Finds the copy that stands; undefined when none is kept. */
export async function keptCopy(
  { db, files }: { readonly db: Database | Tx; readonly files: FileStore },
  agencyId: string,
  aboutKey: string,
  year: number,
): Promise<KeptCopy | undefined> {
  const row = await standingCopy(db, agencyId, aboutKey, year);
  if (!row) return undefined;
  const file = row.file_id === null ? undefined : await files.describe(db, row.file_id);
  return { id: row.id, fileName: row.file_name, sha256: file?.sha256 ?? null };
}
