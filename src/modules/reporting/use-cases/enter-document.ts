import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { enterDocumentInput } from '../contract.ts';
import { documentProblem } from '../domain/register/entry-problem.ts';
import { refuseEntry } from '../messages.ts';
import { insertEntry, type RegisterRow } from '../store/register.ts';
import { registerEntryView } from '../views/register-view.ts';
import { loadAgency, ofAgency } from './load-agency.ts';
import { recordEntryFacts } from './record-entry-fact.ts';

/** Enters a rule or normative document into the register of table 2. Fact: `reporting.document_entered`. */
export const enterDocument = defineAct({
  name: 'reporting.enter_document',
  summary: { zh: '登记规章或行政规范性文件', en: 'enter a rule or normative document' },
  input: enterDocumentInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { kind, title, documentNumber = null, issuedOn, source }) => {
    const { hasRulemakingPower } = agency;
    const entry = { kind, issuedOn, repealedOn: null };
    const problem = documentProblem(entry, { today: ctx.today, hasRulemakingPower });
    if (problem) throw refuseEntry(problem);
    const row: RegisterRow = {
      agency_id: agency.id,
      id: newId(ctx.now.getTime()),
      kind,
      title,
      document_number: documentNumber,
      from_on: issuedOn,
      to_on: null,
      repealed_on: null,
      repeal_basis: null,
      quantity: null,
      source,
      voided: false,
    };
    await insertEntry(ctx.tx, row);
    const data = { kind, title, document_number: documentNumber, source };
    await recordEntryFacts(ctx, row, [{ kind: 'reporting.document_entered', legalOn: issuedOn, data }]);
    return { ...registerEntryView(row), voided: false };
  },
});
