import type { JsonColumn } from '../../../kernel/database/tables.ts';
import type { SiteState } from '../contract/sites.ts';
import type { ThemeName } from '../contract/themes.ts';

export interface SiteEmblemsTable {
  site_id: string;
  agency_id: string;
  file_id: string;
  media_type: string;
  set_on: string;
}

export interface SitesTable {
  id: string;
  agency_id: string;
  kind: 'city' | 'agency';
  /** Null for the portal, which stands at the root. */
  slug: string | null;
  hostnames: JsonColumn<string[]>;
  name: string;
  name_en: string;
  domain: string;
  site_id_code: string;
  sponsor: string;
  organiser: string;
  contact: string;
  icp_filing: string;
  police_filing: string;
  error_report_url: string;
  organ_mark_url: string;
  theme: ThemeName;
  state: SiteState;
  announcement: string | null;
  announced_on: string | null;
  closes_on: string | null;
  closed_on: string | null;
  opened_on: string;
}
