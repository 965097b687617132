import type { listsText } from '../../text/document-lists.ts';
import type { Spoken } from '../../text/say.ts';
import type { ChaseRow } from './order-agencies.ts';

/** A cell as spreadsheets read it: quoted, and never taken for a formula. */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** The table as an address of a CSV file, as it is ordered and filtered now. */
export function chaseCsv(rows: readonly ChaseRow[], t: Spoken<typeof listsText>): string {
  const heads = [
    t.agency,
    t.late,
    t.due_today,
    t.due_soon,
    t.later,
    t.emergencies,
    t.reassessments,
    t.oldest,
    t.dueWas,
  ];
  const lines = rows.map((row) => [
    row.name,
    row.late,
    row.dueToday,
    row.dueSoon,
    row.later,
    row.emergenciesOpen,
    row.reassessmentsDue,
    row.oldest?.title ?? '',
    row.oldest?.dueOn ?? '',
  ]);
  const csv = [heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}\r\n`)}`;
}
