import { CORRECTION_KIND } from '../../../kernel/ledger/effective.ts';
import type { Correction } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { TimelineEntry } from '../contract/case.ts';
import { CORRECTABLE_KINDS } from '../domain/facts.ts';
import type { RequestFact } from '../domain/facts.ts';
import { FACT_LABELS, factDetail } from '../messages/timeline.ts';
import { nobodysName } from '../messages/actors.ts';

/**
 * Every act of a case as recorded, each as it stands after its corrections and with what was corrected. Ordered by legal
 * date, then as recorded.
 */
export function timelineOf(ledger: readonly Fact[], names: ReadonlyMap<string, string>): TimelineEntry[] {
  const corrections = new Map<string, Correction>();
  for (const fact of ledger)
    if (fact.kind === CORRECTION_KIND) {
      const correction = fact.data as unknown as Correction;
      corrections.set(correction.corrects, correction);
    }
  return ledger
    .filter((fact) => fact.kind in FACT_LABELS)
    .map((fact) => toEntry(fact, corrections.get(fact.id), names))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function toEntry(
  fact: Fact,
  correction: Correction | undefined,
  names: ReadonlyMap<string, string>,
): TimelineEntry {
  const restated = correction?.restated;
  const standing = {
    ...fact,
    legalOn: restated?.legalOn ?? fact.legalOn,
    data: { ...fact.data, ...restated?.data },
  } as unknown as RequestFact;
  const takenBack = correction !== undefined && !restated;
  return {
    factId: fact.id,
    kind: fact.kind,
    label: FACT_LABELS[standing.kind],
    detail: factDetail(standing),
    on: standing.legalOn,
    recordedAt: fact.recordedAt,
    actorName: names.get(fact.actor) ?? nobodysName(fact.actor),
    onBehalfOfName: fact.onBehalfOf ? (names.get(fact.onBehalfOf) ?? null) : null,
    correction: correction ? { reason: correction.reason, originalOn: fact.legalOn, takenBack } : null,
    correctable: !takenBack && (CORRECTABLE_KINDS as readonly string[]).includes(fact.kind),
  };
}
