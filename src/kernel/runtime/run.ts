import type { z } from 'zod';
import type { Tx } from '../database/types.ts';
import { dateInShanghai } from '../dates.ts';
import { AppError } from '../errors.ts';
import { appendFacts } from '../ledger/append.ts';
import { permit, type Actor, type Grant } from '../policy/policy.ts';
import type { ActContext, LoadContext, Runtime } from './context.ts';
import type { UseCase } from './use-case.ts';
import { toInvalidInput } from './invalid-input.ts';

/**
 * Serialisation failure, deadlock, and a row that somebody else stored between the check and the act: nothing was saved,
 * so try again; the check then finds that row and says what is wrong.
 */
const RETRYABLE = new Set(['40001', '40P01', '23505']);

/**
 * Runs a use case for an actor: validate, then in one transaction load, authorise, act, record. What a use case prepares
 * is prepared before that, once the actor is known to be allowed. Whatever throws leaves nothing behind. Throws AppError
 * for everything the user can mend.
 */
export async function runUseCase<S extends z.ZodType, L, O>(
  runtime: Runtime,
  actor: Actor,
  useCase: UseCase<S, L, O>,
  rawInput: unknown,
): Promise<O> {
  const parsed = useCase.input.safeParse(rawInput);
  if (!parsed.success) throw toInvalidInput(parsed.error);
  if (useCase.prepare) {
    await runtime.db.transaction().execute((tx) => authorise(runtime, tx, actor, useCase, parsed.data));
    await useCase.prepare(parsed.data);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await runtime.db
        .transaction()
        .execute((tx) => within(runtime, tx, actor, useCase, parsed.data));
      if (useCase.kind !== 'read') runtime.ledger.touched();
      return outcome;
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (attempt < 4 && code !== undefined && RETRYABLE.has(code)) continue;
      throw error;
    }
  }
}

/** Loads and authorises; throws when the actor may not do it here. */
async function authorise<S extends z.ZodType, L, O>(
  runtime: Runtime,
  tx: Tx,
  actor: Actor,
  useCase: UseCase<S, L, O>,
  input: z.output<S>,
): Promise<{ load: LoadContext; loaded: L; grant: Grant | true }> {
  const now = runtime.now();
  const load: LoadContext = {
    tx,
    actor,
    now,
    today: dateInShanghai(now),
    cipher: runtime.cipher,
    files: runtime.files,
    kept: runtime.kept,
  };
  const loaded = await useCase.load(load, input);
  const grant = permit(runtime.policy, actor, useCase.name, useCase.subject(loaded, input));
  if (!grant) throw refusal(actor, useCase);
  return { load, loaded, grant };
}

async function within<S extends z.ZodType, L, O>(
  runtime: Runtime,
  tx: Tx,
  actor: Actor,
  useCase: UseCase<S, L, O>,
  input: z.output<S>,
): Promise<O> {
  const { load, loaded, grant } = await authorise(runtime, tx, actor, useCase, input);
  const { now } = load;
  const recorder = { actor: actor.id, onBehalfOf: grant === true ? null : (grant.onBehalfOf ?? null), now };
  const ctx: ActContext = {
    ...load,
    record: (...facts) => {
      if (useCase.kind === 'read') throw new Error(`${useCase.name} only reads and cannot record facts`);
      return appendFacts(tx, facts, recorder);
    },
    emit: async (event) => {
      for (const handler of runtime.handlers.get(event.type) ?? []) await handler(ctx, event);
    },
    may: (action, subject) => permit(runtime.policy, actor, action, subject) !== undefined,
    permittedActions: (subject) =>
      [...runtime.policy.keys()].filter((action) => permit(runtime.policy, actor, action, subject)),
  };
  return useCase.act(ctx, loaded, input);
}

function refusal(actor: Actor, useCase: Pick<UseCase, 'name' | 'summary'>): AppError {
  if (actor.kind === 'public') {
    return new AppError('unauthenticated', {
      code: 'sign_in_required',
      zh: `“${useCase.summary.zh}”需要登录后办理。`,
      en: `Sign in first: ${useCase.summary.en}.`,
    });
  }
  if (actor.limitedTo && !actor.limitedTo.actions.includes(useCase.name)) {
    return new AppError('forbidden', actor.limitedTo.problem);
  }
  return new AppError('forbidden', {
    code: 'not_permitted',
    zh: `您的岗位没有“${useCase.summary.zh}”的权限，或该事项不在您的职责范围内。如需办理，请联系本机关管理员。`,
    en: `Your posts do not permit this here: ${useCase.summary.en}. Ask your agency's administrator.`,
  });
}
