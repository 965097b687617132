import type { CalendarDate } from '../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { Emergency, StaffDocument } from '../contract.ts';
import { PUBLICATION_WORKING_DAYS, type PublicationDeadline } from '../domain/deadline.ts';
import { DEADLINE_ACCOUNT_TEXTS } from '../labels/deadline.ts';
import type { EmergencyRow, ReassessmentRow } from '../store/decisions.ts';
import type { EditionRow } from '../store/dossier.ts';
import type { PreviewLinkRow } from '../store/preview-links.ts';

type Names = ReadonlyMap<string, string>;
const person = (id: string, names: Names) => ({ id, name: names.get(id) ?? id });

/** An emergency publication; open until somebody else decided on it, overdue when that did not happen in time. */
export const toEmergency = (row: EmergencyRow, names: Names, today: CalendarDate): Emergency => ({
  editionNumber: row.edition_number,
  reason: row.reason,
  publishedBy: person(row.published_by, names),
  publishedOn: row.published_on,
  approveBy: row.approve_by,
  state: row.outcome ?? (today > row.approve_by ? 'overdue' : 'open'),
  decidedBy: row.decided_by === null ? null : person(row.decided_by, names),
  decidedOn: row.decided_on,
  opinion: row.opinion,
});

export const toReassessment = (
  row: ReassessmentRow,
  names: Names,
): StaffDocument['reassessments'][number] => ({
  on: row.decided_on,
  by: person(row.decided_by, names),
  decision: row.decision,
  ground: row.ground,
  reason: row.reason,
  nextOn: row.next_on,
});

export const toPreviewLink = (
  row: PreviewLinkRow,
  names: Names,
  now: Date,
): StaffDocument['previewLinks'][number] => ({
  id: row.id,
  editionNumber: row.edition_number,
  createdBy: names.get(row.created_by) ?? row.created_by,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: row.revoked_at !== null ? 'revoked' : row.expires_at <= now ? 'expired' : 'open',
});

/** When a withheld edition is looked at again: what the last assessment says, or a year after it was determined. */
export function reassessmentDue(edition: EditionRow, assessed: readonly ReassessmentRow[]): string | null {
  if (edition.review_state !== 'approved' || edition.attribute === 'proactive') return null;
  const last = assessed.findLast((row) => row.edition_id === edition.id);
  return last ? (last.next_on ?? last.decided_on) : edition.reassess_on;
}

/** The period for publication day by day (Art. 26: 20 working days from formation or change). */
export function deadlineAccount(
  calendar: Pick<WorkingCalendar, 'daysAfter'>,
  deadline: PublicationDeadline | null,
  workingDays: number,
): StaffDocument['deadlineAccount'] {
  if (!deadline) return null;
  return {
    workingDays,
    isStricter: workingDays < PUBLICATION_WORKING_DAYS,
    article: DEADLINE_ACCOUNT_TEXTS.article,
    days: calendar.daysAfter(deadline.from, deadline.dueOn).map((day) => ({
      on: day.on,
      counted: day.working,
      why: day.holidayName ?? DEADLINE_ACCOUNT_TEXTS[day.kind],
    })),
  };
}
