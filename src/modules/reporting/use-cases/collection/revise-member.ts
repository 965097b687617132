import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reviseMemberInput } from '../../contract.ts';
import { containedInCircle } from '../../domain/collection/new-members.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { membersOf, updateMember, type MemberRow } from '../../store/collection/members.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { lockedMember, ofMembersOffice, refuseClosed } from './load-collection.ts';
import { recordMembers } from './record-collection.ts';

/**
 * Changes what is known of a member: name and kind of one outside, contact, own date, whether its figures are contained
 * in another's report or left out of the sum. Fact: `reporting.member_revised`.
 */
export const reviseMember = defineAct({
  name: 'reporting.revise_member',
  summary: { zh: '修改报送机关信息', en: 'revise an agency of a collection' },
  input: reviseMemberInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, { collection, member }, input) => {
    refuseClosed(collection);
    const others = await membersOf(ctx.tx, collection);
    const { containedInId } = input;
    const links = new Map(others.map(({ id, contained_in_id }) => [id, contained_in_id]));
    if (containedInId && (!links.has(containedInId) || containedInCircle(member.id, containedInId, links)))
      throw refuseCollecting('contained_in_unknown', 'containedInId');
    const outside = member.about_agency_id === null;
    const row: MemberRow = {
      ...member,
      name: (outside ? input.name : undefined) ?? member.name,
      kind: (outside ? input.kind : undefined) ?? member.kind,
      contact_name: input.contactName ?? member.contact_name,
      contact_phone: input.contactPhone ?? member.contact_phone,
      contact_email: input.contactEmail ?? member.contact_email,
      submit_by: input.submitBy === undefined ? member.submit_by : input.submitBy,
      contained_in_id: containedInId === undefined ? member.contained_in_id : containedInId,
      left_out: input.leftOut === undefined ? member.left_out : input.leftOut,
    };
    if (others.some(({ id, name }) => id !== row.id && name === row.name))
      throw refuseCollecting('member_twice', 'name');
    await updateMember(ctx.tx, row);
    await recordMembers(ctx, [row], 'reporting.member_revised', () => ({
      submit_by: row.submit_by,
      contained: row.contained_in_id,
      left_out: row.left_out !== null,
    }));
    return memberRow(ctx.tx, collection, row.id, ctx.today);
  },
});
