import type { Selectable } from 'kysely';
import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { ReleaseChannel, SchemeChannel } from '../contract.ts';
import type { SchemeAudience, SchemeMode, TimeLimitKind, UpdateCycle } from '../domain/scheme/terms.ts';
import type { DisclosureTables } from './tables.ts';

export interface SchemeItemsTable {
  id: string;
  agency_id: string;
  position: number;
  version: number;
  level1: string;
  level2: string;
  level3: string;
  content: string;
  body: string;
  time_limit: string;
  time_limit_kind: TimeLimitKind;
  time_limit_days: number | null;
  cycle: UpdateCycle;
  channels: JsonColumn<SchemeChannel[]>;
  channel_note: string;
  basis: string;
  audience: SchemeAudience;
  audience_note: string;
  mode: SchemeMode;
  statutory_item: string;
  added_on: string;
  changed_on: string;
  removed_on: string | null;
  removal_reason: string | null;
}

export interface SchemeLinksTable {
  agency_id: string;
  document_id: string;
  item_id: string;
  linked_on: string;
  linked_by: string;
}

export interface ChannelReleasesTable {
  id: string;
  agency_id: string;
  document_id: string | null;
  title: string;
  channel: ReleaseChannel;
  outlet_id: string | null;
  outlet_name: string;
  published_on: string;
  reference: string;
  note: string;
  proof_file_id: string | null;
  recorded_by: string;
  recorded_at: InstantColumn;
  voided: boolean;
}

export interface TransfersTable {
  id: string;
  agency_id: string;
  number: string;
  place_id: string | null;
  receiver_kind: 'archives' | 'library' | 'service_hall' | 'other';
  receiver_name: string;
  receiver_key: string;
  from_on: string;
  to_on: string;
  form: 'paper' | 'electronic' | 'both';
  state: 'open' | 'closed' | 'discarded';
  handed_on: string | null;
  handed_by: string | null;
  received_by: string | null;
  note: string;
  discard_reason: string | null;
  created_by: string;
  created_at: InstantColumn;
}

export interface TransferItemsTable {
  agency_id: string;
  transfer_id: string;
  document_id: string;
  receiver_key: string;
  position: number;
  title: string;
  document_number: string | null;
  index_number: string | null;
  signed_on: string | null;
  released_on: string;
}

export type SchemeTables = DisclosureTables & {
  scheme_items: SchemeItemsTable;
  scheme_links: SchemeLinksTable;
  channel_releases: ChannelReleasesTable;
  transfers: TransfersTable;
  transfer_items: TransferItemsTable;
};

export type SchemeItemRow = Selectable<SchemeItemsTable>;
export type ChannelReleaseRow = Selectable<ChannelReleasesTable>;
export type TransferRow = Selectable<TransfersTable>;
export type TransferItemRow = Selectable<TransferItemsTable>;

/** The tables of scheme, channels and transfers beside those of documents. */
export const schemeTables = (db: Database | Tx) => db.withTables<SchemeTables>();
