import type { RequestFact } from './facts.ts';

/** What is read of an entry here; as recorded, or as it stands after corrections. */
type Entry = Pick<RequestFact, 'kind'> | { kind: string; data: Readonly<Record<string, unknown>> };

/**
 * Letters whose act was taken back and by no other act went out: they lie in the file, but the applicant never should have had
 * them. `recorded` are all entries of a case, `standing` those left after corrections.
 */
export function lettersTakenBack(recorded: readonly Entry[], standing: readonly Entry[]): Set<string> {
  const inForce = new Set(standing.flatMap(lettersOf));
  return new Set(recorded.flatMap(lettersOf).filter((id) => !inForce.has(id)));
}

function lettersOf(entry: Entry): string[] {
  if (entry.kind === 'requests.delivered' || !('data' in entry)) return [];
  const { letter_id, notice_letter_id } = entry.data as Record<string, unknown>;
  return [letter_id, notice_letter_id].filter((id) => typeof id === 'string');
}
