import { addDays } from '../../../../kernel/dates.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { issueLinkInput, type SubmissionLink } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { updateMember } from '../../store/collection/members.ts';
import { codeIndex, codeOf, submissionLink } from '../../views/collection/submission-link.ts';
import { lockedMember, ofMembersOffice, refuseClosed } from './load-collection.ts';
import { recordMembers } from './record-collection.ts';

/** Days a link lives after the day on which reports are to be published, unless said otherwise. */
const LIVES = 30;

/**
 * Gives an agency outside of the house a code by which it hands in its report without an account. A new code ends the
 * one before. Fact: `reporting.link_issued`; the code itself is in no record.
 */
export const issueLink = defineAct({
  name: 'reporting.issue_link',
  summary: { zh: '生成报送链接', en: 'issue a submission link' },
  input: issueLinkInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, { collection, member }, { expiresOn }): Promise<SubmissionLink> => {
    refuseClosed(collection);
    if (member.about_agency_id !== null) throw refuseCollecting('in_system', 'memberId');
    const usual = addDays(collection.publish_by, LIVES);
    const until = expiresOn ?? (usual > ctx.today ? usual : addDays(ctx.today, LIVES));
    if (until < ctx.today) throw refuseCollecting('expiry_in_past', 'expiresOn');
    const numbered = { ...member, code_number: member.code_number + 1, code_expires_on: until };
    const row = { ...numbered, code_index: codeIndex(ctx.cipher, codeOf(ctx.cipher, numbered)) };
    await updateMember(ctx.tx, row);
    await recordMembers(ctx, [row], 'reporting.link_issued', () => ({ expires_on: until }));
    return submissionLink(ctx.cipher, row, ctx.today)!;
  },
});
