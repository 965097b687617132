import type { ColumnType, Generated } from 'kysely';

/** A jsonb column: read as a parsed value, written as JSON text (both drivers agree on that only). */
export type JsonColumn<T = unknown> = ColumnType<T, string, string>;
/** A timestamptz column: read as Date, written as ISO text or Date. */
export type InstantColumn = ColumnType<Date, string | Date, string | Date>;

export interface FactsTable {
  agency_id: string;
  seq: number;
  id: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  legal_on: string;
  recorded_at: InstantColumn;
  actor: string;
  on_behalf_of: string | null;
  data: JsonColumn<Record<string, unknown>>;
  record_hash: string | null;
  prev_hash: string;
  hash: string;
}

export interface LedgerHeadsTable {
  agency_id: string;
  seq: number;
  hash: string;
}

export interface FilesTable {
  id: string;
  agency_id: string;
  sha256: string;
  stored_sha256: string;
  size: number;
  name: string;
  media_type: string;
  sealed: boolean;
  created_at: InstantColumn;
  created_by: string;
}

export interface OutboxMailsTable {
  id: string;
  kind: string;
  /** Who it goes to and what it says; empty once settled. */
  sealed_content: string;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  due_at: InstantColumn;
  created_at: InstantColumn;
  settled_at: InstantColumn | null;
  last_error: string | null;
}

export interface KernelTables {
  facts: FactsTable;
  ledger_heads: LedgerHeadsTable;
  files: FilesTable;
  outbox_mails: OutboxMailsTable;
  schema_migrations: { name: string; applied_at: Generated<Date> };
  settings: { scope: string; key: string; value: JsonColumn; updated_at: InstantColumn };
  counters: { scope: string; name: string; value: number };
}
