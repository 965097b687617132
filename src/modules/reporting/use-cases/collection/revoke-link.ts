import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { memberInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { updateMember } from '../../store/collection/members.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';
import { recordMembers } from './record-collection.ts';

/** Ends a submission link at once. Fact: `reporting.link_revoked`. */
export const revokeLink = defineAct({
  name: 'reporting.revoke_link',
  summary: { zh: '作废报送链接', en: 'revoke a submission link' },
  input: memberInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, { member }) => {
    if (member.code_index === null) throw refuseCollecting('no_link', 'memberId');
    const row = { ...member, code_index: null, code_expires_on: null };
    await updateMember(ctx.tx, row);
    await recordMembers(ctx, [row], 'reporting.link_revoked');
    return { ok: true as const };
  },
});
