import type { z } from 'zod';
import type { updateSiteInput } from '../../contract.ts';
import type { SiteIdentity } from '../../domain/site-rules.ts';
import type { SiteRow } from '../../store/sites.ts';

type Particulars = Omit<z.output<typeof updateSiteInput>, 'id'>;

/** What an administrator enters, as it is stored; theme and host names stay as they are unless given. */
export function toStored(
  input: Particulars,
  before?: Pick<SiteRow, 'theme' | 'hostnames'>,
): Pick<
  SiteRow,
  | 'name'
  | 'name_en'
  | 'domain'
  | 'site_id_code'
  | 'sponsor'
  | 'organiser'
  | 'contact'
  | 'icp_filing'
  | 'police_filing'
  | 'error_report_url'
  | 'organ_mark_url'
  | 'theme'
  | 'hostnames'
> {
  return {
    name: input.name,
    name_en: input.nameEn,
    domain: input.domain,
    site_id_code: input.siteIdCode,
    sponsor: input.sponsor,
    organiser: input.organiser,
    contact: input.contact,
    icp_filing: input.icpFiling,
    police_filing: input.policeFiling,
    error_report_url: input.errorReportUrl,
    organ_mark_url: input.organMarkUrl,
    theme: input.theme ?? before?.theme ?? 'indigo',
    hostnames: [...new Set(input.hostnames ?? before?.hostnames ?? [])],
  };
}

/** What must not be used twice. */
export const identityOf = (row: SiteRow): SiteIdentity => ({
  id: row.id,
  agencyId: row.agency_id,
  slug: row.slug,
  hostnames: row.hostnames,
  siteIdCode: row.site_id_code,
  state: row.state,
});
