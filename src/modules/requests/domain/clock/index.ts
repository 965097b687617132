export type {
  CaseEvent,
  CaseEventType,
  CaseFacts,
  ClosingEventType,
  ConsultationReturned,
  ConsultationSent,
  ConsultedParty,
} from './facts.ts';
export type { CaseRecord } from './effective-events.ts';
export { effectiveEvents } from './effective-events.ts';
export type { Consultation } from './consultations.ts';
export { OPINION_DAYS, opinionDueOn, pairConsultations } from './consultations.ts';
export type { ClockStart, Deadline, Pause, PauseEnding, StartCause } from './deadline.ts';
export { computeDeadline, REPLY_DAYS } from './deadline.ts';
export type { AccountEntry, AccountReason } from './account.ts';
export type { Clock, ClockReading, ClockState, DueStanding } from './clock.ts';
export {
  computeClock,
  CORRECTION_NOTICE_DAYS,
  correctionNoticeDueOn,
  dueStanding,
  PAYMENT_DAYS,
  paymentDueOn,
  readClock,
  workingDaysLeft,
} from './clock.ts';
export type { SummaryLine } from './summary.ts';
export { summarise } from './summary.ts';
export type { StripDay, StripDayKind, StripMonth } from './strip.ts';
export { clockStrip } from './strip.ts';
export { validateCase } from './validate-case.ts';
export type { Language } from './messages/names.ts';
export { clockProblem } from './messages/problems.ts';
export { STANDING_LABELS, STATE_LABELS } from './messages/names.ts';
export { articleOf, renderReason } from './messages/reasons.ts';
export { renderSummaryLine } from './messages/summary.ts';
