import type { JsonColumn } from '../../../kernel/database/tables.ts';
import type { ColumnType } from '../contract/columns.ts';
import type { SiteEmblemsTable, SitesTable } from './site-tables.ts';

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
  /** The item it stands below; null directly below the statutory content. */
  parent_id: string | null;
  /** Page tag `ColumnType`; null for that of the statutory content. */
  column_type: ColumnType | null;
  /** The column that took its documents when it closed. */
  merged_into: string | null;
}

export type PlatformsTables = {
  own_columns: OwnColumnsTable;
  sites: SitesTable;
  site_emblems: SiteEmblemsTable;
};
