const PARTS = ['tables', 'register'] as const;

/** What the address of the report page keeps: year or period, part, and the figure that is open. */
export interface ReportSearch {
  year?: number;
  from?: string;
  to?: string;
  part?: (typeof PARTS)[number];
  cell?: string;
  source?: 'ledger';
}

/** Reads the address; what does not belong there is left out. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const read: ReportSearch = {};
  if (Number.isInteger(search['year'])) read.year = search['year'] as number;
  if (typeof search['from'] === 'string') read.from = search['from'];
  if (typeof search['to'] === 'string') read.to = search['to'];
  if (typeof search['cell'] === 'string') read.cell = search['cell'];
  if (search['source'] === 'ledger') read.source = 'ledger';
  const part = PARTS.find((one) => one === search['part']);
  if (part) read.part = part;
  return read;
}
