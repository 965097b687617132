import type { InstantColumn } from '../../../../kernel/database/tables.ts';

export interface ImportBatchesTable {
  id: string;
  agency_id: string;
  source: string;
  basis: string;
  begun_by: string;
  begun_at: InstantColumn;
}

export interface ImportedDocumentsTable {
  document_id: string;
  agency_id: string;
  batch_id: string;
  content_hash: string;
  old_address: string | null;
  imported_at: InstantColumn;
}

export type ImportTables = {
  import_batches: ImportBatchesTable;
  imported_documents: ImportedDocumentsTable;
};
