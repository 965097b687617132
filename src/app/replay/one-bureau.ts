import type { WorkingCalendar } from '../../modules/calendar/index.ts';
import { daysToClose, type PlannedCase } from './planned-case.ts';

/** Replay A: a bureau's year 2021 (Tai'an's healthcare security bureau): four online requests, three granted, one not held. */
export const ONE_BUREAU = { year: 2021, agencies: 1 } as const;

const RECEIVED = [
  ['2021-03-09', 'granted'],
  ['2021-05-18', 'granted'],
  ['2021-08-24', 'unavailable_not_held'],
  ['2021-11-02', 'granted'],
] as const;

export function oneBureau(calendar: WorkingCalendar): PlannedCase[] {
  return RECEIVED.map(([receivedOn, outcome]) => ({
    agency: 0,
    channel: 'online',
    applicantType: 'natural_person',
    outcome,
    receivedOn,
    closedOn: calendar.addWorkingDays(receivedOn, daysToClose(outcome)),
  }));
}
