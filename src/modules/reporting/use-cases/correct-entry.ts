import { CORRECTION_KIND, effectiveFacts, type Correction } from '../../../kernel/ledger/effective.ts';
import { factsOf } from '../../../kernel/ledger/read.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { correctEntryInput } from '../contract.ts';
import { documentProblem, figureProblem } from '../domain/register/entry-problem.ts';
import { REGISTER_SUBJECT, isRegisterDocument, type RegisterFigure } from '../domain/register/terms.ts';
import { refuse, refuseEntry } from '../messages.ts';
import { updateEntry, type RegisterRow } from '../store/register.ts';
import { registerEntryView } from '../views/register-view.ts';
import { loadAgency } from './load-agency.ts';
import { lockRegisterRow } from './lock-register-row.ts';
import { loadEntry, recordEntryFacts } from './record-entry-fact.ts';
import { restate, type CorrectEntry } from './restate-entry.ts';

/** Corrects an entry of the register, or voids it, with the reason. Facts: `ledger.corrected` for each fact concerned. */
export const correctEntry = defineAct({
  name: 'reporting.correct_entry',
  summary: { zh: '更正登记簿记录', en: 'correct an entry of the register' },
  input: correctEntryInput,
  load: async (ctx, input) => {
    const row = await loadEntry(ctx, input.id);
    return { row, agency: await loadAgency(ctx, row.agency_id) };
  },
  subject: ({ row }) => ({ agencyId: row.agency_id }),
  act: async (ctx, { row: before, agency }, input) => {
    if (before.voided) throw refuse('entry_voided', 'id');
    const row = input.void ? { ...before, voided: true } : restate(before, input);
    if (!row.voided) await check(ctx, row, agency.hasRulemakingPower);
    await updateEntry(ctx.tx, row);
    await recordEntryFacts(ctx, row, await corrections(ctx, before, row, input));
    return { ...registerEntryView(row), voided: row.voided };
  },
});

async function check(ctx: ActContext, row: RegisterRow, hasRulemakingPower: boolean): Promise<void> {
  const { kind, from_on: from, to_on: to, repealed_on: repealedOn } = row;
  const problem = isRegisterDocument(kind)
    ? documentProblem({ kind, issuedOn: from, repealedOn }, { today: ctx.today, hasRulemakingPower })
    : figureProblem(
        { kind: kind as RegisterFigure, from, to: to!, quantity: row.quantity! },
        await lockRegisterRow(ctx.tx, row.agency_id, kind, row.id),
        ctx.today,
      );
  if (problem) throw refuseEntry(problem);
}

/** The correcting facts: of the entry when it is voided or changed, of the repeal when its day moves or falls away. */
async function corrections(
  ctx: ActContext,
  before: RegisterRow,
  after: RegisterRow,
  { reason }: CorrectEntry,
): Promise<{ kind: string; legalOn: string; data: Record<string, unknown> }[]> {
  const facts = effectiveFacts(await factsOf(ctx.tx, REGISTER_SUBJECT, before.id));
  const correction = (corrects: string, restated?: Correction['restated']) => ({
    kind: CORRECTION_KIND,
    legalOn: ctx.today,
    data: { corrects, reason, ...(restated ? { restated } : {}) },
  });
  const entered = facts.find(({ kind }) => kind !== 'reporting.document_repealed')!;
  const repealed = facts.find(({ kind }) => kind === 'reporting.document_repealed');
  if (after.voided) return [entered, ...(repealed ? [repealed] : [])].map(({ id }) => correction(id));
  const made = [correction(entered.id, restatement(after))];
  if (repealed && before.repealed_on !== after.repealed_on)
    made.push(
      after.repealed_on === null
        ? correction(repealed.id)
        : correction(repealed.id, { legalOn: after.repealed_on }),
    );
  return made;
}

function restatement(row: RegisterRow): NonNullable<Correction['restated']> {
  const { kind, source } = row;
  if (isRegisterDocument(kind))
    return {
      legalOn: row.from_on,
      data: { kind, title: row.title, document_number: row.document_number, source },
    };
  return { legalOn: row.to_on!, data: { kind, from: row.from_on, quantity: row.quantity, source } };
}
