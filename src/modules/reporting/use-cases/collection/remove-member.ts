import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { removeMemberInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { membersOf, updateMember } from '../../store/collection/members.ts';
import { submissionsOf } from '../../store/collection/submissions.ts';
import { lockedMember, ofMembersOffice, refuseClosed } from './load-collection.ts';
import { recordMembers } from './record-collection.ts';

/** Takes an agency out that has handed in nothing. Fact: `reporting.member_removed`. */
export const removeMember = defineAct({
  name: 'reporting.remove_member',
  summary: { zh: '移出报送机关', en: 'take an agency out of a collection' },
  input: removeMemberInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, { collection, member }, { reason }) => {
    refuseClosed(collection);
    const place = { agency_id: member.agency_id, collection_id: collection.id, member_id: member.id };
    if ((await submissionsOf(ctx.tx, place)).length > 0)
      throw refuseCollecting('member_has_submissions', 'memberId');
    const row = { ...member, removed_on: ctx.today, code_index: null };
    await updateMember(ctx.tx, row);
    await recordMembers(ctx, [row], 'reporting.member_removed', () => ({ reason }));
    // What was contained in the report of the one that is gone counts by itself again.
    const freed = (await membersOf(ctx.tx, collection))
      .filter(({ contained_in_id }) => contained_in_id === member.id)
      .map((other) => ({ ...other, contained_in_id: null }));
    for (const other of freed) await updateMember(ctx.tx, other);
    await recordMembers(ctx, freed, 'reporting.member_revised', () => ({ contained: null }));
    return { ok: true as const };
  },
});
