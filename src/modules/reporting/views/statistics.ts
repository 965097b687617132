import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { Statistic } from '../contract.ts';
import type { FigureLabel, RecordFigure } from '../domain/compilation/figure.ts';
import type { Period } from '../domain/compile/period.ts';
import { STATISTIC_GROUPS } from '../templates/disclosure-labels.ts';
import { figureRecords } from './compilation/figure-records.ts';

const OURS = /^(releases|documents|reviews|channels|transfers|reading_places|page_views|scheme)\./;

export type Records = Readonly<Record<string, RecordFigure>>;

/** The figures of disclosure of any period; the same that the annual report's text is bound to. */
export async function statisticRecords(
  db: Database | Tx,
  agencyId: string,
  period: Period,
): Promise<Records> {
  const all = await figureRecords(db, agencyId, { period, cells: new Map() });
  return Object.fromEntries(Object.entries(all).filter(([key]) => OURS.test(key)));
}

const GROUPS: readonly (readonly [keyof typeof STATISTIC_GROUPS, RegExp])[] = [
  ['volume', /^(releases\.(total|cumulative|columns)|documents\.interpretations|reviews\.|scheme\.)/],
  ['timeliness', /^releases\.(in_time|late)/],
  ['months', /^releases\.month\./],
  ['columns', /^releases\.column\./],
  ['kinds', /^documents\.kind\./],
  ['channels', /^channels\./],
  ['reading', /^(transfers|reading_places|page_views)\./],
];

export const toStatistic = (key: string, figure: RecordFigure): Statistic => ({
  key,
  label: { ...figure.label },
  value: figure.value,
  text: figure.text ?? String(figure.value),
  members: figure.memberKind === 'document' ? figure.members.length : 0,
});

/** The figures under their headings; the longest lists first, months in their order. */
export function statisticGroups(
  records: Records,
): { id: string; label: FigureLabel; figures: Statistic[] }[] {
  return GROUPS.map(([id, pattern]) => {
    const figures = Object.entries(records)
      .filter(([key]) => pattern.test(key))
      .map(([key, figure]) => toStatistic(key, figure));
    if (['columns', 'kinds', 'channels'].includes(id)) figures.sort((a, b) => b.value - a.value);
    return { id, label: STATISTIC_GROUPS[id], figures };
  });
}
