import type { CalendarDate } from '../dates.ts';
import { canonicalJson, sha256 } from '../json.ts';

/** What an act adds to the ledger. Personal data never goes into a fact: facts outlive every other record. */
export interface NewFact {
  /** Whose chain it joins. */
  agencyId: string;
  /** What happened, `<module>.<past tense>`, e.g. `requests.received`. */
  kind: string;
  /** The record concerned. */
  subjectType: string;
  subjectId: string;
  /** The day that counts in law, which may lie before the day of recording. */
  legalOn: CalendarDate;
  data?: Record<string, unknown>;
  /** Digest of the record's stored state after the act; `verify` recomputes it. */
  recordHash?: string;
}

/** A fact as it stands in the ledger. */
export interface Fact {
  agencyId: string;
  seq: number;
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  legalOn: CalendarDate;
  recordedAt: string;
  actor: string;
  onBehalfOf: string | null;
  data: Record<string, unknown>;
  recordHash: string | null;
  prevHash: string;
  hash: string;
}

/** The hash before the first fact of a chain. */
export const GENESIS = '0'.repeat(64);

/** The hash of a fact: SHA-256 over its canonical JSON, which includes the hash of the one before. */
export function hashFact(fact: Omit<Fact, 'hash'>): string {
  const { agencyId, seq, id, kind, subjectType, subjectId, legalOn, recordedAt } = fact;
  const { actor, onBehalfOf, data, recordHash, prevHash } = fact;
  return sha256(
    canonicalJson({
      agencyId,
      seq,
      id,
      kind,
      subjectType,
      subjectId,
      legalOn,
      recordedAt,
      actor,
      onBehalfOf,
      data,
      recordHash,
      prevHash,
    }),
  );
}
