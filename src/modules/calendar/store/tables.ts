import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { OffDay } from '../domain/notice.ts';
import type { MovedDeadline } from '../events.ts';

export interface CalendarNoticesTable {
  id: string;
  year: number;
  version: number;
  title: string;
  document_number: string;
  published_on: string;
  off_days: JsonColumn<OffDay[]>;
  working_weekend_days: JsonColumn<string[]>;
  moved: JsonColumn<MovedDeadline[]>;
  entered_at: InstantColumn;
  entered_by: string;
}

export interface CalendarOverlaysTable {
  id: string;
  agency_id: string;
  /** Every agency it holds for, the owner included. */
  agency_ids: JsonColumn<string[]>;
  title: string;
  document_number: string;
  off_days: JsonColumn<OffDay[]>;
  working_days: JsonColumn<string[]>;
  moved: JsonColumn<MovedDeadline[]>;
  entered_at: InstantColumn;
  entered_by: string;
  withdrawn_at: InstantColumn | null;
  withdrawn_reason: string | null;
}

export type CalendarTables = {
  calendar_notices: CalendarNoticesTable;
  calendar_overlays: CalendarOverlaysTable;
  calendar_stamp: { id: number; stamp: string };
};
