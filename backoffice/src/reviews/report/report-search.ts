const VIEWS = ['years', 'similar'] as const;

/** Which side of a report is shown: its text without a word, else last year beside it or the shared passages. */
export interface ReceivedReportSearch {
  view?: (typeof VIEWS)[number] | undefined;
}

/** Reads the address; what does not belong there is left out. */
export function readReceivedReportSearch(search: Record<string, unknown>): ReceivedReportSearch {
  const view = VIEWS.find((one) => one === search['view']);
  return view ? { view } : {};
}
