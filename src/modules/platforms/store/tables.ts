import type { JsonColumn } from '../../../kernel/database/tables.ts';

export interface OwnColumnsTable {
  agency_id: string;
  id: string;
  name: string;
  description: string;
  keywords: JsonColumn<string[]>;
  sort_order: number;
  opened_on: string;
  closed_on: string | null;
  closing_reason: string | null;
}

export type PlatformsTables = {
  own_columns: OwnColumnsTable;
};
