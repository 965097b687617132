import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { remindInput, type Reminded } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { digestOfRow } from '../../store/collection/digests.ts';
import { insertReminders, REMINDER_SUBJECT, type ReminderRow } from '../../store/collection/submissions.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { memberRows } from '../../views/collection/board.ts';
import { lockedCollection, ofOffice, refuseClosed } from './load-collection.ts';

/**
 * Reminds agencies of the submission, or of the publication: agencies of the house see it with their report, for those
 * outside there are words to copy. Nothing is sent by mail from here. Fact: `reporting.member_reminded`.
 */
export const remindMembers = defineAct({
  name: 'reporting.remind_members',
  summary: { zh: '催报', en: 'remind agencies' },
  input: remindInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, collection, { memberIds, about, text }): Promise<Reminded> => {
    refuseClosed(collection);
    const rows = new Map((await memberRows(ctx.tx, collection, ctx.today)).map((row) => [row.id, row]));
    const { year } = collection;
    const chosen = [...new Set(memberIds)].map((id) => {
      const member = rows.get(id);
      if (!member) throw refuseCollecting('member_not_found', 'memberIds');
      return member;
    });
    const letters = chosen.map((member) => {
      const standard =
        about === 'submission'
          ? COLLECTION_WORDING.submissionReminder(
              year,
              member.submitBy,
              member.statutoryDueOn,
              member.submission === 'overdue',
            )
          : COLLECTION_WORDING.publicationReminder(
              year,
              member.statutoryDueOn,
              member.publication === 'overdue',
            );
      const subject =
        about === 'submission'
          ? COLLECTION_WORDING.reminderSubject(year)
          : COLLECTION_WORDING.publicationSubject(year);
      return {
        memberId: member.id,
        name: member.name,
        to: member.contactEmail,
        subject,
        body: (text ?? standard).replaceAll('{agency}', member.name),
        shown: member.inSystem,
      };
    });
    const reminders = letters.map(({ memberId, body }): ReminderRow => ({
      agency_id: collection.agency_id,
      collection_id: collection.id,
      member_id: memberId,
      id: newId(ctx.now.getTime()),
      sent_on: ctx.today,
      about,
      text: body,
      sent_by: ctx.actor.id,
    }));
    await insertReminders(ctx.tx, reminders);
    await ctx.record(
      ...reminders.map((row) => ({
        agencyId: row.agency_id,
        kind: 'reporting.member_reminded',
        subjectType: REMINDER_SUBJECT,
        subjectId: row.id,
        legalOn: ctx.today,
        data: { collection: row.collection_id, member: row.member_id, about },
        recordHash: digestOfRow(row),
      })),
    );
    return { letters };
  },
});
