import type { z } from 'zod';
import type { exportInterpretationsInput, InterpretationRow } from '../../contract/interpretation-list.ts';
import { DUTY_STATES } from '../../domain/interpretation/duty-state.ts';

type Asked = Omit<z.output<typeof exportInterpretationsInput>, 'agencyId' | 'format'>;

/** The rows that a list shows, in its order, and how many there are in every state. */
export function chooseRows(
  rows: readonly InterpretationRow[],
  { state, kind, text, sort, direction }: Asked,
): { rows: InterpretationRow[]; byState: Record<InterpretationRow['state'], number> } {
  const wanted = text?.toLowerCase();
  const found = rows.filter(
    (row) =>
      (!kind || row.kind === kind) && (!wanted || wordsOf(row).some((words) => words.includes(wanted))),
  );
  const byState = { overdue: 0, stranded: 0, owed: 0, waiting: 0, done: 0 };
  for (const row of found) byState[row.state] += 1;
  const sign = direction === 'asc' ? 1 : -1;
  const order = ORDERS[sort];
  return {
    rows: found
      .filter((row) => !state || row.state === state)
      .sort((a, b) => order(a, b, sign) || (a.documentId < b.documentId ? -1 : 1)),
    byState,
  };
}

const wordsOf = ({ title, documentNumber, interpretations }: InterpretationRow): string[] =>
  [title, documentNumber, ...interpretations.map((one) => one.title)].flatMap(
    (one) => one?.toLowerCase() ?? [],
  );

type Order = (a: InterpretationRow, b: InterpretationRow, sign: 1 | -1) => number;

/** Rows without the value come last in either direction. */
const by =
  (value: (row: InterpretationRow) => string | null): Order =>
  (a, b, sign) => {
    const [left, right] = [value(a), value(b)];
    if (left === right) return 0;
    if (left === null || right === null) return left === null ? 1 : -1;
    return sign * (left < right ? -1 : 1);
  };

const due = by(({ dueOn }) => dueOn);
const ORDERS: Readonly<Record<Asked['sort'], Order>> = {
  urgency: (a, b, sign) =>
    sign * (DUTY_STATES.indexOf(a.state) - DUTY_STATES.indexOf(b.state)) || due(a, b, 1),
  due,
  released: by(({ releasedOn }) => releasedOn),
  title: (a, b, sign) => sign * (a.title ?? '').localeCompare(b.title ?? '', 'zh-CN'),
};
