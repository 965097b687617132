import { addDays, type CalendarDate } from '../../../kernel/dates.ts';

/** How and from which day on a document is no longer valid. */
export interface ValidityEnd {
  readonly on: CalendarDate;
  readonly why: 'repealed' | 'expired';
}

/**
 * The first day on which a document is no longer valid: of its repeal, or the day after its last day of validity,
 * whichever comes first (glossary: repealed, expired). Null for one without an end.
 */
export function validityEnd(dates: {
  readonly expiresOn: CalendarDate | null;
  readonly repealedOn: CalendarDate | null;
}): ValidityEnd | null {
  const { repealedOn, expiresOn } = dates;
  const lapsedOn = expiresOn === null ? null : addDays(expiresOn, 1);
  if (repealedOn !== null && (lapsedOn === null || repealedOn <= lapsedOn))
    return { on: repealedOn, why: 'repealed' };
  return lapsedOn === null ? null : { on: lapsedOn, why: 'expired' };
}
