import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { codeInput, type SubmissionByCode } from '../../contract.ts';
import { ownCollection } from '../../views/collection/own-collection.ts';
import { loadByCode } from './load-by-code.ts';

/** What an agency outside of the house sees by its code: what is due, and what became of what it handed in. */
export const readByCode = defineRead({
  name: 'reporting.read_by_code',
  summary: { zh: '凭报送码查看报送任务', en: 'see by code what is to be handed in' },
  input: codeInput,
  load: loadByCode,
  subject: () => ({}),
  act: async (ctx, { collection, member }): Promise<SubmissionByCode> => {
    const {
      collectionId: _collection,
      memberId: _member,
      ...own
    } = await ownCollection(ctx, collection, member);
    return {
      ...own,
      // Whoever holds the code deals with the office, not with its people.
      history: own.history.map((one) => ({
        ...one,
        submittedBy: one.via === 'office' ? own.officeName : member.name,
        decidedBy: one.decidedBy === null ? null : own.officeName,
      })),
      remindersSent: own.remindersSent.map((one) => ({ ...one, by: own.officeName })),
      maySubmit: own.notSubmittable === null,
      agencyName: member.name,
      expiresOn: member.code_expires_on!,
    };
  },
});
