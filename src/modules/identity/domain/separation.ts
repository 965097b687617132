import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Role } from './roles.ts';

/** The three administrators, who must be different persons at an agency (等级保护: 三员分立). */
export const SEPARATED_ROLES: readonly Role[] = ['system_admin', 'security_admin', 'auditor'];

/** A role held at an agency for a time, by a post or for an absent colleague. `end` is the first day without it. */
export interface Holding {
  readonly role: Role;
  readonly agencyId: string;
  readonly from: CalendarDate;
  readonly end: CalendarDate | null;
}

/** The holding that stands in the way of `added`: another administrator's role at the same agency at the same time. */
export function separationConflict(held: readonly Holding[], added: Holding): Holding | undefined {
  if (!SEPARATED_ROLES.includes(added.role)) return undefined;
  return held.find(
    (other) =>
      SEPARATED_ROLES.includes(other.role) &&
      other.role !== added.role &&
      other.agencyId === added.agencyId &&
      (other.end === null || added.from < other.end) &&
      (added.end === null || other.from < added.end),
  );
}
