import { CORRECTION_KIND, effectiveFacts } from '../../../../kernel/ledger/effective.ts';
import { factsOf } from '../../../../kernel/ledger/read.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { Agency } from '../../../identity/index.ts';
import { REGISTER_SUBJECT } from '../../domain/register/terms.ts';
import { updateEntry, type RegisterRow } from '../../store/register.ts';
import { REPEAL_ANNULLED, VALIDITY_MOVED } from '../../templates/register-sources.ts';
import { proposedDocuments, type ProposedRestoration } from '../../views/compilation/proposed-documents.ts';
import { enterOne, repealOne } from '../compilation/enter-proposed-documents.ts';
import { recordEntryFacts } from '../record-entry-fact.ts';

/**
 * Brings the register of table 2 to what the published documents say: documents it lacks are entered, ends of validity
 * recorded, ends that moved taken back. Documents that cannot be entered as they are stay proposed.
 */
export async function syncEntries(
  ctx: ActContext,
  agency: Agency,
): Promise<{ entered: number; repealed: number; restored: number }> {
  const first = await proposedDocuments(ctx, agency);
  for (const one of first.restore) await takeBack(ctx, one);
  const enter = first.enter.filter(({ problem }) => problem === null);
  for (const one of enter) await enterOne(ctx, agency.id, one);
  // What was just entered or restored may have ended already.
  const { repeal } = await proposedDocuments(ctx, agency);
  for (const one of repeal) await repealOne(ctx, one);
  return { entered: enter.length, repealed: repeal.length, restored: first.restore.length };
}

/** The end of an entry falls away: the fact of it is voided with the reason. */
async function takeBack(ctx: ActContext, { entry, why }: ProposedRestoration): Promise<void> {
  const facts = effectiveFacts(await factsOf(ctx.tx, REGISTER_SUBJECT, entry.id));
  const ended = facts.find(({ kind }) => kind === 'reporting.document_repealed');
  const row: RegisterRow = { ...entry, repealed_on: null, repeal_basis: null };
  await updateEntry(ctx.tx, row);
  if (!ended) return;
  const reason = why === 'repeal_annulled' ? REPEAL_ANNULLED : VALIDITY_MOVED;
  await recordEntryFacts(ctx, row, [
    { kind: CORRECTION_KIND, legalOn: ctx.today, data: { corrects: ended.id, reason } },
  ]);
}
