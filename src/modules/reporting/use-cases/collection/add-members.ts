import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { addMembersInput } from '../../contract.ts';
import { insertMembers, membersOf } from '../../store/collection/members.ts';
import { lockedCollection, ofOffice, refuseClosed } from './load-collection.ts';
import { newMemberRows } from './new-members.ts';
import { recordMembers } from './record-collection.ts';

/** Adds agencies to a collection, all or none. Fact: `reporting.member_added`. */
export const addMembers = defineAct({
  name: 'reporting.add_members',
  summary: { zh: '增加报送机关', en: 'add agencies to a collection' },
  input: addMembersInput,
  load: lockedCollection,
  subject: ofOffice,
  act: async (ctx, collection, { members }) => {
    refuseClosed(collection);
    const present = await membersOf(ctx.tx, collection);
    const rows = await newMemberRows(ctx, collection, members, present);
    await insertMembers(ctx.tx, rows);
    await recordMembers(ctx, rows, 'reporting.member_added', ({ kind }) => ({ kind }));
    return { memberIds: rows.map(({ id }) => id) };
  },
});
