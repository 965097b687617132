import { effectiveFacts } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { RequestFact } from '../domain/facts.ts';

/** A request's ledger entries as the fold reads them: those that stand after corrections, in recorded order. */
export function toRequestFacts(facts: readonly Fact[]): RequestFact[] {
  return effectiveFacts(facts) as unknown as RequestFact[];
}
