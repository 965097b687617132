import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { repealDocumentInput } from '../contract.ts';
import { documentProblem } from '../domain/register/entry-problem.ts';
import { isRegisterDocument } from '../domain/register/terms.ts';
import { refuse, refuseEntry } from '../messages.ts';
import { updateEntry } from '../store/register.ts';
import { registerEntryView } from '../views/register-view.ts';
import { loadEntry, recordEntryFacts } from './record-entry-fact.ts';

/** Records that a document of the register was repealed. Fact: `reporting.document_repealed`. */
export const repealDocument = defineAct({
  name: 'reporting.repeal_document',
  summary: { zh: '登记文件废止', en: 'record the repeal of a document' },
  input: repealDocumentInput,
  load: (ctx, input) => loadEntry(ctx, input.id),
  subject: ({ agency_id }) => ({ agencyId: agency_id }),
  act: async (ctx, before, { repealedOn, basis }) => {
    const { kind } = before;
    if (before.voided) throw refuse('entry_voided', 'id');
    if (!isRegisterDocument(kind)) throw refuse('not_a_document', 'id');
    if (before.repealed_on !== null) throw refuse('already_repealed', 'repealedOn');
    const entry = { kind, issuedOn: before.from_on, repealedOn };
    const problem = documentProblem(entry, { today: ctx.today, hasRulemakingPower: true });
    if (problem) throw refuseEntry(problem);
    const row = { ...before, repealed_on: repealedOn, repeal_basis: basis };
    await updateEntry(ctx.tx, row);
    await recordEntryFacts(ctx, row, [
      { kind: 'reporting.document_repealed', legalOn: repealedOn, data: { basis } },
    ]);
    return { ...registerEntryView(row), voided: false };
  },
});
