import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { enterFigureInput } from '../contract.ts';
import { figureProblem } from '../domain/register/entry-problem.ts';
import { FEN_PER_WAN } from '../domain/register/terms.ts';
import { refuseEntry } from '../messages.ts';
import { insertEntry, type RegisterRow } from '../store/register.ts';
import { registerEntryView } from '../views/register-view.ts';
import { loadAgency, ofAgency } from './load-agency.ts';
import { lockRegisterRow } from './lock-register-row.ts';
import { recordEntryFacts } from './record-entry-fact.ts';

/** Enters the number of decisions, or the fees, of a period. Fact: `reporting.figure_entered`. */
export const enterFigure = defineAct({
  name: 'reporting.enter_figure',
  summary: { zh: '登记许可、处罚、强制数量或收费金额', en: 'enter decisions or fees of a period' },
  input: enterFigureInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { kind, from, to, quantity, amountWan, source }) => {
    const amount = quantity ?? Math.round(amountWan! * FEN_PER_WAN);
    const others = await lockRegisterRow(ctx.tx, agency.id, kind);
    const problem = figureProblem({ kind, from, to, quantity: amount }, others, ctx.today);
    if (problem) throw refuseEntry(problem);
    const row: RegisterRow = {
      agency_id: agency.id,
      id: newId(ctx.now.getTime()),
      kind,
      title: null,
      document_number: null,
      from_on: from,
      to_on: to,
      repealed_on: null,
      repeal_basis: null,
      quantity: amount,
      source,
      voided: false,
    };
    await insertEntry(ctx.tx, row);
    const data = { kind, from, quantity: amount, source };
    await recordEntryFacts(ctx, row, [{ kind: 'reporting.figure_entered', legalOn: to, data }]);
    return { ...registerEntryView(row), voided: false };
  },
});
