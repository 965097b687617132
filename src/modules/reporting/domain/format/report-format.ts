/**
 * The three generations of the annual report table: the unified format of 国办公开办函〔2021〕30号 (reporting years
 * from 2021), its trial version 国办公开办函〔2019〕60号 (2019 and 2020), and the provincial indicator lists before it.
 */
export type ReportFormat = '2021' | '2019' | 'pre2019';

/** The format in force for a reporting year. */
export function formatForYear(year: number): ReportFormat {
  if (year >= 2021) return '2021';
  return year >= 2019 ? '2019' : 'pre2019';
}

/** `t3.granted.total`, `t2.fees.amount_wan`, `p18.requests.year` …: the stable name of one cell. */
export type CellId = string;

/** Values of cells: `null` is a cell left blank; an absent key is a cell that is not known. */
export type CellValues = Readonly<Record<CellId, number | null>>;
