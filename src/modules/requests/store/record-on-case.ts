import { AppError } from '../../../kernel/errors.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { projectionOf } from '../domain/case-state.ts';
import { newProblems } from '../domain/check-history.ts';
import { newOrderProblems } from '../domain/check-order.ts';
import { clockInput } from '../domain/clock-events.ts';
import type { RequestFact, RequestFactData, RequestFactKind } from '../domain/facts.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { foldRequest } from '../domain/fold-request.ts';
import { keptForEver } from '../messages/personal-data.ts';
import { refuseApplicantData } from './applicant-data.ts';
import type { CaseFile, RequestRow } from './case-file.ts';
import { requestDigests } from './digest.ts';
import { requestTables } from './tables.ts';

/** A fact about to be recorded on a case. */
export type NewCaseFact = {
  [K in RequestFactKind]: { kind: K; on: string; data: RequestFactData[K] };
}[RequestFactKind];

/**
 * Ends an act on a case: checks that the new facts fit the case's history (Art. 30–36) and do not name the applicant, because
 * facts outlive every other record (throws the problems otherwise),
 * writes the columns derived from all facts together with `changes`, and records the facts with the digest of the
 * record as it now stands. Rows that hang on the case must be written before. Returns the case as it is now.
 */
export async function recordOnCase(
  ctx: ActContext,
  file: CaseFile,
  news: readonly NewCaseFact[],
  changes: Partial<RequestRow> = {},
): Promise<CaseFile> {
  const { calendar } = file;
  for (const { data } of news) refuseApplicantData(ctx, file.row, freeTexts(data), keptForEver);
  const provisional = news.map((fact, i) => provisionalFact(ctx, fact, i));
  const facts = [...file.facts, ...provisional];
  const problems = [
    ...newProblems(calendar, clockInput(file.facts), clockInput(facts), ctx.today),
    ...newOrderProblems(file.facts, facts),
  ];
  if (problems.length > 0) throw new AppError('conflict', problems);
  const state = foldRequest(facts, calendar, ctx.today);
  const row = await saveRow(ctx, file.row, { ...projectionOf(state), ...changes });
  const digest = (await requestDigests(ctx.tx, [row.id])).get(row.id)!;
  const recorded = await ctx.record(
    ...news.map((fact, i) => ({
      agencyId: row.agency_id,
      kind: fact.kind,
      subjectType: REQUEST_SUBJECT,
      subjectId: row.id,
      legalOn: fact.on,
      data: fact.data as Record<string, unknown>,
      ...(i === news.length - 1 ? { recordHash: digest } : {}),
    })),
  );
  const ledger: readonly Fact[] = [...file.ledger, ...recorded];
  return { row, ledger, facts: [...file.facts, ...(recorded as unknown as RequestFact[])], calendar, state };
}

/** Members of facts that people write freely. */
const FREE_TEXTS = ['reason', 'opinion', 'reduction_reason', 'reference'] as const;

function freeTexts(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(FREE_TEXTS.map((member) => [member, data[member]]));
}

/** Writes the columns that differ; nothing when none does. */
export async function saveRow(
  ctx: ActContext,
  row: RequestRow,
  wanted: Partial<RequestRow>,
): Promise<RequestRow> {
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => row[column as keyof RequestRow] !== value),
  );
  if (Object.keys(changed).length === 0) return row;
  await requestTables(ctx.tx)
    .updateTable('requests')
    .set(changed)
    .where('agency_id', '=', row.agency_id)
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...changed };
}

function provisionalFact(ctx: ActContext, fact: NewCaseFact, index: number): RequestFact {
  return {
    id: `new-${index}`,
    kind: fact.kind,
    legalOn: fact.on,
    recordedAt: ctx.now.toISOString(),
    actor: ctx.actor.id,
    onBehalfOf: null,
    data: fact.data,
  } as RequestFact;
}
