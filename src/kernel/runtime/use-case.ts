import type { z } from 'zod';
import type { Subject } from '../policy/policy.ts';
import type { ActContext, LoadContext } from './context.ts';

/**
 * One act or one question of the system. The runner validates the input by `input`, then in one transaction: loads
 * (with lock where it will write), authorises `name` on `subject`, and lets it act (law 3).
 */
export interface UseCase<S extends z.ZodType = z.ZodType, L = unknown, O = unknown> {
  /** `<module>.<verb>_<noun>`; also the action of its policy row. */
  readonly name: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly input: S;
  /** `read` runs without locks and may not record facts. */
  readonly kind: 'act' | 'read';
  /**
   * Work on the input that takes long and needs no database (reading a file): run after a first check of permission,
   * outside of any transaction, so that nobody waits for it. The act finds what it made.
   */
  prepare?(input: z.output<S>): Promise<void>;
  load(ctx: LoadContext, input: z.output<S>): Promise<L>;
  subject(loaded: L, input: z.output<S>): Subject;
  act(ctx: ActContext, loaded: L, input: z.output<S>): Promise<O>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyUseCase = UseCase<any, any, any>;

/** Declares a use case that changes something. */
export function defineAct<S extends z.ZodType, L, O>(
  definition: Omit<UseCase<S, L, O>, 'kind'>,
): UseCase<S, L, O> {
  return { ...definition, kind: 'act' };
}

/** Declares a use case that only reads. */
export function defineRead<S extends z.ZodType, L, O>(
  definition: Omit<UseCase<S, L, O>, 'kind'>,
): UseCase<S, L, O> {
  return { ...definition, kind: 'read' };
}
