import { AppError } from '../../../kernel/errors.ts';
import { CORRECTION_KIND, effectiveFacts } from '../../../kernel/ledger/effective.ts';
import type { Correction } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import { factsOf } from '../../../kernel/ledger/read.ts';
import type { Database } from '../../../kernel/database/types.ts';
import type { z } from 'zod';
import { correctRemedyInput } from '../contract/remedies.ts';
import { REMEDY_SUBJECT } from '../domain/facts.ts';
import { correctedToFuture, nothingToCorrect } from '../messages/correction-problems.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { noSuchPart } from '../messages/problems.ts';
import { decidedBeforeFiled, notDecidedYet } from '../messages/remedies.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { remedyDigests } from '../store/digest.ts';
import { requestTables } from '../store/tables.ts';
import { defineStep } from './define-step.ts';

type Input = z.output<typeof correctRemedyInput>;

/**
 * Corrects a remedy recorded wrongly, or takes it back; table 4 follows. The entries stay, correcting ones with the reason
 * are added. Facts: `ledger.corrected` on the remedy.
 */
export const correctRemedy = defineStep({
  step: 'correct_remedy',
  input: correctRemedyInput,
  act: async (ctx, file, input) => {
    const { remedyId, reason } = input;
    refuseApplicantData(ctx, file.row, { reason }, keptForEver);
    const tables = requestTables(ctx.tx);
    const remedy = await tables
      .selectFrom('remedies')
      .selectAll()
      .where('agency_id', '=', file.row.agency_id)
      .where('id', '=', remedyId)
      .where('request_id', '=', file.row.id)
      .where('taken_back', '=', false)
      .forUpdate()
      .executeTakeFirst();
    if (!remedy) throw noSuchPart('remedyId', 'remedy');
    const facts = effectiveFacts(await factsOf(ctx.tx as Database, REMEDY_SUBJECT, remedyId));
    const corrections = plan(facts, input, ctx.today);
    const filedOn = input.filedOn ?? remedy.filed_on;
    const decidedOn = input.decidedOn ?? remedy.decided_on;
    if (decidedOn !== null && decidedOn < filedOn)
      throw new AppError('invalid', decidedBeforeFiled(decidedOn, filedOn));
    await tables
      .updateTable('remedies')
      .set({
        track: input.track ?? remedy.track,
        filed_on: filedOn,
        decided_on: decidedOn,
        result: input.result ?? remedy.result,
        taken_back: input.takeBack ?? false,
      })
      .where('agency_id', '=', remedy.agency_id)
      .where('id', '=', remedyId)
      .execute();
    const digest = (await remedyDigests(ctx.tx, [remedyId])).get(remedyId)!;
    await ctx.record(
      ...corrections.map((data) => ({
        agencyId: remedy.agency_id,
        kind: CORRECTION_KIND,
        subjectType: REMEDY_SUBJECT,
        subjectId: remedyId,
        legalOn: ctx.today,
        data: { ...data },
        recordHash: digest,
      })),
    );
    return { file, recordId: remedyId };
  },
});

function plan(facts: readonly Fact[], input: Input, today: string): Correction[] {
  const { reason, track, filedOn, decidedOn, result } = input;
  if (input.takeBack) return facts.map(({ id }) => ({ corrects: id, reason }));
  const filed = facts.find(({ kind }) => kind === 'requests.remedy_filed')!;
  const decided = facts.find(({ kind }) => kind === 'requests.remedy_decided');
  for (const on of [filedOn, decidedOn])
    if (on !== undefined && on > today) throw new AppError('invalid', correctedToFuture(on, today));
  if ((decidedOn || result) && !decided) throw new AppError('conflict', notDecidedYet());
  const corrections: Correction[] = [];
  if (track || filedOn)
    corrections.push({
      corrects: filed.id,
      reason,
      restated: { legalOn: filedOn ?? filed.legalOn, data: { ...filed.data, ...(track ? { track } : {}) } },
    });
  if (decided && (decidedOn || result))
    corrections.push({
      corrects: decided.id,
      reason,
      restated: {
        legalOn: decidedOn ?? decided.legalOn,
        data: { ...decided.data, ...(result ? { result } : {}) },
      },
    });
  if (corrections.length === 0) throw new AppError('invalid', nothingToCorrect());
  return corrections;
}
