/** The agency whose reports of earlier years were published elsewhere and imported, and about how large they were. */
export const EARLIER_REPORTS = {
  agency: 'health',
  keeper: 'city',
  /** Month and day this year by which all of them were imported; before last year's report is compiled. */
  imported: '01-05',
  /** Oldest first; the last one is of the year before last. Documents follow the register of the agency. */
  years: [
    { back: 5, requests: 16, open: 1, issued: 0, inForce: 1, publishedOn: '01-24' },
    { back: 4, requests: 23, open: 2, issued: 1, inForce: 2, publishedOn: '01-19' },
    { back: 3, requests: 21, open: 0, issued: 1, inForce: 3, publishedOn: '01-26' },
    { back: 2, requests: 27, open: 0, issued: 0, inForce: 3, publishedOn: '01-22' },
  ],
} as const;
