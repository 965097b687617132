import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Agency, AgencyVersion } from '../domain/agency.ts';
import { refuse } from '../messages.ts';

/** The version a change from `validFrom` builds on: the last one. Refuses a day before it, or of a closed agency. */
export function nextVersionFrom(agency: Agency, validFrom: CalendarDate): AgencyVersion {
  if (agency.closedOn !== null && agency.closedOn <= validFrom) throw refuse('agency_closed', 'validFrom');
  const last = agency.nameHistory.at(-1)!;
  if (validFrom < last.validFrom) throw refuse('version_out_of_order', 'validFrom');
  return last;
}
