import { SeededRandom } from './random.ts';
import { REPORT_TEXT } from './text-of-reports.ts';
import { syntheticTables } from './synthetic-tables.ts';
import type { Tables } from './synthetic-tables.ts';

/** A report made up for measuring: its words, and its figures. */
export interface SyntheticReport {
  agency: string;
  year: number;
  publishedOn: string;
  tables: Tables;
  overview: readonly string[];
  problems: readonly string[];
  other: readonly string[];
  /** Chapters by title; a seeded error may take one away. */
  titles: Record<'overview' | 'table2' | 'table3' | 'table4' | 'problems' | 'other', string | null>;
}

/** The n-th report: the same number always gives the same report, without a contradiction in it. */
export function syntheticReport(number: number, year = 2024): SyntheticReport {
  const random = new SeededRandom(number * 7919 + year);
  const tables = syntheticTables(random);
  const place = REPORT_TEXT.place(Math.floor(number / REPORT_TEXT.bureaux.length));
  const agency = `${place}${REPORT_TEXT.bureaux[number % REPORT_TEXT.bureaux.length]!}`;
  const filling = (list: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => random.pick(list));
  return {
    agency,
    year,
    publishedOn: `${year + 1}-01-${10 + random.upTo(15)}`,
    tables,
    overview: REPORT_TEXT.overview({ agency, year, tables, filling, releases: 40 + random.upTo(800) }),
    problems: [REPORT_TEXT.problems, ...filling(REPORT_TEXT.sentences, 3)],
    other: [REPORT_TEXT.fee],
    titles: { ...REPORT_TEXT.titles },
  };
}
