import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { CaseRow } from '../contract/list.ts';
import type { ApplicantType, Channel } from '../contract/terms.ts';
import { applicantDueOnOf, bucketOf } from '../domain/buckets.ts';
import type { RequestState } from '../domain/case-state.ts';
import type { ClockReading } from '../domain/clock/index.ts';
import { maskApplicant, maskName } from '../domain/mask.ts';
import { STAGE_LABELS } from '../domain/messages/stages.ts';
import { waitingFor } from '../domain/waiting.ts';
import { outcomeLabel } from '../messages/outcomes.ts';
import { confirmationOverdue, confirmToday } from '../messages/warnings.ts';
import { currentDescription, openApplicant, openName } from '../store/applicant.ts';
import type { RequestRow } from '../store/case-file.ts';
import { stripView } from './clock-view.ts';

/** A case with what its facts amount to. */
export interface KnownCase {
  row: RequestRow;
  state: RequestState;
  calendar: WorkingCalendar;
}

/** Names that rows show, looked up once for a whole list. */
export interface Names {
  agencies: ReadonlyMap<string, string>;
  divisions: ReadonlyMap<string, string>;
  persons: ReadonlyMap<string, string>;
}

const SUBJECT_LENGTH = 60;

/** A case as a line of a list; the applicant's name masked. */
export function toCaseRow(
  { row, state, calendar }: KnownCase,
  names: Names,
  cipher: FieldCipher,
  today: string,
  withStrip = false,
): CaseRow {
  const { clock } = state;
  const open = state.stage !== 'closed';
  return {
    id: row.id,
    number: row.number,
    agencyId: row.agency_id,
    agencyName: names.agencies.get(row.agency_id) ?? '',
    channel: row.channel as Channel,
    applicantType: row.applicant_type as ApplicantType,
    applicantName: maskName(openName(cipher, row), row.applicant_type as ApplicantType),
    subject: subjectLine(cipher, row),
    stage: state.stage,
    stageLabel: STAGE_LABELS[state.stage],
    isOpen: open,
    bucket: bucketOf(state),
    arrivedOn: state.arrivedOn,
    receivedOn: state.receivedOn,
    dueOn: clock?.dueOn ?? null,
    daysLeft: open && clock && isRunning(clock.state) ? clock.daysLeft : null,
    provisional: clock?.provisional ?? false,
    paused: clock?.state === 'paused',
    extended: clock?.extension != null,
    applicantDueOn: applicantDueOnOf(state),
    waitingFor: waitingFor(state, today),
    divisionId: row.division_id,
    divisionName: row.division_id ? (names.divisions.get(row.division_id) ?? null) : null,
    assigneeId: row.assignee_id,
    assigneeName: row.assignee_id ? (names.persons.get(row.assignee_id) ?? null) : null,
    alerts: alertsOf(state, today),
    outcome: state.closing?.outcome ?? null,
    outcomeLabel: state.closing ? outcomeLabel(state.closing.outcome) : null,
    closedOn: state.closing?.on ?? state.withdrawnOn,
    inTime: clock?.inTime ?? null,
    strip: withStrip && state.clockFacts ? stripView(calendar, state.clockFacts, today) : null,
  };
}

/** The agency's period counts: the applicant has neither to correct nor to pay (Art. 30, fee measures Art. 7). */
function isRunning(state: ClockReading['state']): boolean {
  return state === 'running' || state === 'paused';
}

/** What the request is about, in one line; the applicant's data in it masked. */
export function subjectLine(
  cipher: FieldCipher,
  row: Pick<
    RequestRow,
    | 'id'
    | 'subject'
    | 'description_sealed'
    | 'corrected_description_sealed'
    | 'name_sealed'
    | 'contact_sealed'
    | 'applicant_type'
  >,
): string {
  const text = maskApplicant(
    row.subject ?? currentDescription(cipher, row).replaceAll(/\s+/g, ' '),
    openApplicant(cipher, row),
    row.applicant_type as ApplicantType,
  );
  const characters = [...text];
  return characters.length > SUBJECT_LENGTH ? `${characters.slice(0, SUBJECT_LENGTH).join('')}…` : text;
}

/** Art. 31: an unconfirmed letter, form or fax is an alert from the day it came. */
function alertsOf(state: RequestState, today: string): CaseRow['alerts'] {
  if (state.stage !== 'unconfirmed') return [];
  const { code, zh, en } =
    today > state.arrivedOn ? confirmationOverdue(state.arrivedOn) : confirmToday(state.arrivedOn);
  return [{ code, zh, en }];
}
