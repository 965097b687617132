import type { CaseEvent } from './facts.ts';

/** An event with its place in the input. */
export interface Placed<E extends CaseEvent = CaseEvent> {
  event: E;
  /** `events[3]` */
  field: string;
}

/** Events of one type with their places, in the order they happened. */
export function placedOf<T extends CaseEvent['type']>(
  events: readonly Placed[],
  type: T,
): Placed<Extract<CaseEvent, { type: T }>>[] {
  return events
    .filter((placed): placed is Placed<Extract<CaseEvent, { type: T }>> => placed.event.type === type)
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : 0));
}
