import type { Database } from '../database/types.ts';
import type { PolicyRule } from '../policy/policy.ts';
import type { EventHandler } from './context.ts';
import type { AnyUseCase } from './use-case.ts';
import type { Route } from '../http/routes.ts';

/** Recomputes the digest of stored records, so that `verify` can hold them against their last facts. */
export interface RecordDigest {
  readonly subjectType: string;
  /** Digests of the given records as stored now; a missing record is left out. */
  digest(db: Database, subjectIds: readonly string[]): Promise<Map<string, string>>;
}

/** Everything a module brings to the house; the composition root joins them. */
export interface ModuleDefinition {
  readonly name: string;
  readonly migrations?: URL;
  readonly useCases?: readonly AnyUseCase[];
  readonly policy?: readonly PolicyRule[];
  readonly routes?: readonly Route[];
  readonly handlers?: Readonly<Record<string, EventHandler>>;
  readonly recordDigests?: readonly RecordDigest[];
  /**
   * Kinds of facts that change no page but those with figures of the work itself: drafts, notes, steps of review; all of
   * a module's as `requests.*`.
   */
  readonly inwardFacts?: readonly string[];
}
