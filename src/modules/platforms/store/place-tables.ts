import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { z } from 'zod';
import type { outletChannelSchema, placeKindSchema } from '../contract.ts';

export interface ReadingPlacesTable {
  id: string;
  agency_id: string;
  kind: z.infer<typeof placeKindSchema>;
  name: string;
  address: string;
  hours: string;
  phone: string;
  accessibility: string;
  services: string;
  receives_transfers: boolean;
  sort_order: number;
  opened_on: string;
  closed_on: string | null;
  closing_reason: string | null;
}

export interface ReadingPlaceVisitsTable {
  agency_id: string;
  place_id: string;
  /** First day of the month. */
  month: string;
  visits: number;
  recorded_on: string;
}

export interface ChannelOutletsTable {
  id: string;
  agency_id: string;
  channel: z.infer<typeof outletChannelSchema>;
  name: string;
  provider: string;
  location: string;
  note: string;
  opened_on: string;
  closed_on: string | null;
  closing_reason: string | null;
}

export interface PageViewsTable {
  site: string;
  page: string;
  day: string;
  views: number;
  agency_id: string;
}

type PlaceTables = {
  reading_places: ReadingPlacesTable;
  reading_place_visits: ReadingPlaceVisitsTable;
  channel_outlets: ChannelOutletsTable;
  page_views: PageViewsTable;
};

export type ReadingPlaceRow = Selectable<ReadingPlacesTable>;
export type VisitsRow = Selectable<ReadingPlaceVisitsTable>;
export type OutletRow = Selectable<ChannelOutletsTable>;

/** The tables of reading places, outlets and page views. */
export const placeTables = (db: Database | Tx) => db.withTables<PlaceTables>();
