import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { Site } from '../contract.ts';
import { UNNAMED_SITE } from '../labels.ts';
import { loadEmblems, type EmblemRow } from '../store/emblems.ts';
import { loadSites, type SiteRow } from '../store/sites.ts';

/** Every site of this server, the portal first. A neutral portal stands in until it has been named. */
export async function sitesOf(db: Database | Tx): Promise<Site[]> {
  const emblems = new Map((await loadEmblems(db)).map((row) => [row.site_id, row]));
  const sites = (await loadSites(db)).map((row) => toSite(row, emblems.get(row.id)));
  return sites[0]?.kind === 'city' ? sites : [UNNAMED_SITE, ...sites];
}

/** The city's portal as its pages name it; a neutral name until an administrator has entered the particulars. */
export async function siteOf(db: Database | Tx): Promise<Site> {
  return (await sitesOf(db))[0]!;
}

/** Where a site stands on this server, without its language: `/` or `/sites/<slug>`. */
export const pathOfSite = ({ slug }: Pick<Site, 'slug'>): string => (slug === null ? '/' : `/sites/${slug}`);

/** A stored site as everybody may read it. */
export function toSite(row: SiteRow, emblem?: EmblemRow): Site {
  return {
    id: row.id,
    kind: row.kind,
    agencyId: row.agency_id,
    slug: row.slug,
    hostnames: row.hostnames,
    name: row.name,
    nameEn: row.name_en,
    domain: row.domain,
    siteIdCode: row.site_id_code,
    sponsor: row.sponsor,
    organiser: row.organiser,
    contact: row.contact,
    icpFiling: row.icp_filing,
    policeFiling: row.police_filing,
    errorReportUrl: row.error_report_url,
    organMarkUrl: row.organ_mark_url,
    emblem: emblem ? `/api/v1/public/sites/${row.id}/emblem?file=${emblem.file_id}` : null,
    theme: row.theme,
    state: row.state,
    announcement: row.announcement,
    closesOn: row.closes_on,
  };
}
