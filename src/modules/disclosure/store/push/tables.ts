import type { InstantColumn } from '../../../../kernel/database/tables.ts';
import type { PushState } from '../../contract/pushes.ts';

export interface SitePushesTable {
  id: string;
  /** The agency that asks: the document's. */
  agency_id: string;
  document_id: string;
  site_id: string;
  site_agency_id: string;
  asked_column_id: string;
  /** The column it was accepted for. */
  column_id: string | null;
  note: string;
  state: PushState;
  asked_on: string;
  asked_at: InstantColumn;
  asked_by: string;
  decided_on: string | null;
  decided_by: string | null;
  decision_note: string | null;
  ended_on: string | null;
  ended_by: string | null;
  end_reason: string | null;
}

export interface SitePlacementsTable {
  site_agency_id: string;
  column_id: string;
  document_id: string;
  push_id: string;
}

export type PushTables = {
  site_pushes: SitePushesTable;
  site_placements: SitePlacementsTable;
};
