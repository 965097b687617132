import type { CalendarDate } from '../../../kernel/dates.ts';

/** What may be wrong with a site that is opened or changed. */
export type SiteProblem = 'agency_has_site' | 'slug_taken' | 'hostname_taken' | 'code_taken' | 'township';

export interface SiteIdentity {
  readonly id: string;
  readonly agencyId: string;
  readonly slug: string | null;
  readonly hostnames: readonly string[];
  readonly siteIdCode: string;
  readonly state: 'open' | 'closing' | 'closed';
}

/**
 * One unit has at most one site, and names, addresses and identification codes are each used once (国办发〔2017〕47号).
 * A closed site keeps its slug and code for ever, so that old addresses never lead to another unit; its host names are
 * free again.
 */
export function siteProblems(
  site: SiteIdentity,
  others: readonly SiteIdentity[],
): { problem: SiteProblem; value: string }[] {
  const found: { problem: SiteProblem; value: string }[] = [];
  for (const other of others.filter(({ id }) => id !== site.id)) {
    if (other.agencyId === site.agencyId) found.push({ problem: 'agency_has_site', value: '' });
    if (site.slug !== null && other.slug === site.slug)
      found.push({ problem: 'slug_taken', value: site.slug });
    if (site.siteIdCode !== '' && other.siteIdCode === site.siteIdCode)
      found.push({ problem: 'code_taken', value: site.siteIdCode });
    const host =
      other.state === 'closed' ? undefined : site.hostnames.find((name) => other.hostnames.includes(name));
    if (host !== undefined) found.push({ problem: 'hostname_taken', value: host });
  }
  return found;
}

/** Townships and sub-districts have no site of their own; they use the superior government's (国办发〔2017〕47号). */
export const mayHaveSite = (agencyKind: string): boolean => agencyKind !== 'township';

/** A site is closed on the announced day at the earliest, so that readers have been told. */
export const mayClose = (
  { state, closesOn }: { state: SiteIdentity['state']; closesOn: CalendarDate | null },
  today: CalendarDate,
): boolean => state === 'closing' && closesOn !== null && closesOn <= today;
