import type { CalendarDate } from '../../../kernel/dates.ts';
import { KINDS_WITH_VALIDITY, type DocumentKind } from './vocabulary.ts';

export const VALIDITIES = ['not_yet_effective', 'in_force', 'expired', 'repealed'] as const;
export type Validity = (typeof VALIDITIES)[number];

export interface ValidityDates {
  kind: DocumentKind;
  effectiveOn: CalendarDate | null;
  /** Last day of validity. */
  expiresOn: CalendarDate | null;
  repealedOn: CalendarDate | null;
}

/**
 * Legal validity on a day, derived and never stored; null for kinds that have none (a notice, a budget). A repealed
 * or expired text stays published and is marked (glossary: in_force, expired, repealed).
 */
export function validityOn(dates: ValidityDates, on: CalendarDate): Validity | null {
  if (dates.repealedOn !== null && dates.repealedOn <= on) return 'repealed';
  if (!KINDS_WITH_VALIDITY.includes(dates.kind)) return null;
  if (dates.expiresOn !== null && dates.expiresOn < on) return 'expired';
  if (dates.effectiveOn !== null && dates.effectiveOn > on) return 'not_yet_effective';
  return 'in_force';
}
