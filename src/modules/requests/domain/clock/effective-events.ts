import type { CaseEvent } from './facts.ts';

/** One entry of a case's history as recorded: an event, or a correcting entry that takes an earlier one back. */
export type CaseRecord =
  { recordId: string; event: CaseEvent } | { recordId: string; takesBack: string; reason: string };

/**
 * The events that stand after all correcting entries. Facts are never changed; a mistake is taken back by a further entry,
 * which can itself be taken back. `records` are in the order they were recorded.
 */
export function effectiveEvents(records: readonly CaseRecord[]): CaseEvent[] {
  const takenBack = new Set<string>();
  const events: CaseEvent[] = [];
  for (const record of records.toReversed()) {
    if (takenBack.has(record.recordId)) continue;
    if ('event' in record) events.push(record.event);
    else takenBack.add(record.takesBack);
  }
  return events.reverse();
}
