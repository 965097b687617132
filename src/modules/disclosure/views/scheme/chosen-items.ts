import type { z } from 'zod';
import type { listSchemeInput, SchemeItem } from '../../contract.ts';
import { SCHEME_STATES } from '../../domain/scheme/terms.ts';

/** Overdue first, then empty: what has to be done stands on top. */
const URGENCY: readonly string[] = ['overdue', 'empty', 'published', 'on_request'];

/** The items under the filters, in the order asked for. */
export function chosenItems(
  items: readonly SchemeItem[],
  { state, statutoryItem, cycle, mode, text, sort, direction }: z.output<typeof listSchemeInput>,
): SchemeItem[] {
  const wanted = text?.toLowerCase();
  const chosen = items.filter(
    (item) =>
      (state === undefined || item.status.state === state) &&
      (statutoryItem === undefined || item.statutoryItem === statutoryItem) &&
      (cycle === undefined || item.cycle === cycle) &&
      (mode === undefined || item.mode === mode) &&
      (!wanted ||
        [item.level1, item.level2, item.level3, item.content, item.body, item.basis].some((words) =>
          words.toLowerCase().includes(wanted),
        )),
  );
  const compare = {
    position: (a: SchemeItem, b: SchemeItem) => a.position - b.position,
    state: (a: SchemeItem, b: SchemeItem) =>
      URGENCY.indexOf(a.status.state) - URGENCY.indexOf(b.status.state),
    released: (a: SchemeItem, b: SchemeItem) =>
      (a.status.lastReleasedOn ?? '').localeCompare(b.status.lastReleasedOn ?? ''),
    documents: (a: SchemeItem, b: SchemeItem) => a.status.documents - b.status.documents,
  }[sort];
  const sign = direction === 'desc' ? -1 : 1;
  return chosen.sort((a, b) => sign * compare(a, b) || a.position - b.position);
}

/** How many items stand in each state. */
export const countStates = (items: readonly SchemeItem[]): Record<string, number> =>
  Object.fromEntries(
    SCHEME_STATES.map((state) => [state, items.filter(({ status }) => status.state === state).length]),
  );
