import type { CalendarDate } from '../../../kernel/dates.ts';

/** Organs that are bound by the Regulation (Art. 2, 4, 54, 55). */
export const AGENCY_KINDS = ['government', 'department', 'township', 'field_office', 'public_body'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/**
 * Where reconsideration against the agency goes (行政复议法 Art. 24–28): a department of a local government → that
 * government; a local government → the next higher one; a provincial government or a State Council department →
 * itself; customs, finance, foreign exchange, tax, state security (`vertical`) → the superior department; a department
 * of justice → its own government or the superior department.
 */
export const REMEDY_SYSTEMS = [
  'local_department',
  'local_government',
  'provincial_government',
  'state_council_department',
  'vertical',
  'judicial_administration',
] as const;
export type RemedySystem = (typeof REMEDY_SYSTEMS)[number];

/** What the remedy clause of a reply needs to know of the agency. */
export interface Remedies {
  system: RemedySystem;
  /** The next higher government's name where it is not in this system's tree; else empty. */
  superiorGovernmentName: string;
  /** The superior department's name, for vertical systems and judicial administration; else empty. */
  superiorDepartmentName: string;
  /** The competent court. */
  courtName: string;
  /** Address where reconsideration can be applied for online (行政复议法 Art. 22 ¶2); empty when there is none. */
  onlineReconsiderationUrl: string;
}

/** How the agency's FOI office is reached (Regulation Art. 12: the guide must state it). */
export interface FoiOffice {
  name: string;
  address: string;
  hours: string;
  phone: string;
  fax: string;
  email: string;
  postcode: string;
}

/** The agency's names and its place in the tree from a date on. */
export interface AgencyVersion {
  validFrom: CalendarDate;
  name: string;
  shortName: string;
  /** For letter numbers, e.g. the part before `〔2026〕第1号`. */
  documentAbbreviation: string;
  parentId: string | null;
}

/** An agency as it stood on a day. */
export interface Agency {
  id: string;
  /** Short stable code for addresses and the command line. */
  code: string;
  kind: AgencyKind;
  region: string;
  /** Unified social credit or organisation code, part of index numbers. */
  organisationCode: string;
  hasRulemakingPower: boolean;
  foiOffice: FoiOffice;
  remedies: Remedies;
  sortOrder: number;
  openedOn: CalendarDate;
  /** First day on which the agency no longer exists. */
  closedOn: CalendarDate | null;
  successorId: string | null;
  name: string;
  shortName: string;
  documentAbbreviation: string;
  parentId: string | null;
  /** All versions, oldest first. */
  nameHistory: readonly AgencyVersion[];
}

/** The version valid on a day: the last one that had begun; before the first, the first. */
export function versionOn(versions: readonly AgencyVersion[], on: CalendarDate): AgencyVersion {
  let valid = versions[0]!;
  for (const version of versions) if (version.validFrom <= on) valid = version;
  return valid;
}

/** Whether the agency exists on a day. */
export function existsOn(agency: Pick<Agency, 'openedOn' | 'closedOn'>, on: CalendarDate): boolean {
  return agency.openedOn <= on && (agency.closedOn === null || on < agency.closedOn);
}
