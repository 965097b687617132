import type { z } from 'zod';
import type { Tx } from '../../kernel/database/types.ts';
import type { Actor } from '../../kernel/policy/policy.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { runUseCase } from '../../kernel/runtime/run.ts';
import type { UseCase } from '../../kernel/runtime/use-case.ts';
import type { DemonstrationDays } from './days.ts';

/** An account of the demonstration, printed when the system starts. */
export interface DemonstrationAccount {
  readonly login: string;
  readonly password: string;
  readonly who: string;
}

/** A request whose query code is known, so that the portal's following can be tried. */
export interface DemonstrationRequest {
  readonly number: string;
  readonly queryCode: string;
  readonly what: string;
}

/** An agency as it was made. */
export interface MadeAgency {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** In the order of the data: the FOI office first. */
  readonly divisionIds: readonly string[];
}

/** The city while it is being loaded. */
export interface City {
  readonly runtime: Runtime;
  readonly tx: Tx;
  readonly days: DemonstrationDays;
  agency(code: string): MadeAgency;
  person(login: string): Actor;
}

/** Runs a use case as it would have run at an instant. */
export function runAt<S extends z.ZodType, L, O>(
  city: Pick<City, 'runtime'>,
  at: Date,
  actor: Actor,
  useCase: UseCase<S, L, O>,
  input: z.input<S>,
): Promise<O> {
  return runUseCase({ ...city.runtime, now: () => at }, actor, useCase, input);
}
