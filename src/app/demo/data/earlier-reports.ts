/** The agency whose reports of earlier years were published elsewhere and imported, and about how large they were. */
export const EARLIER_REPORTS = {
  agency: 'health',
  keeper: 'city',
  /** Month and day this year by which all of them were imported; before last year's report is compiled. */
  imported: '01-05',
  /** Oldest first; the last one is of the year before last. Documents follow the register of the agency; decisions are licensing, penalty, coercion. */
  years: [
    {
      back: 5,
      requests: 16,
      open: 1,
      issued: 0,
      inForce: 1,
      publishedOn: '01-24',
      decisions: [1392, 117, 4],
      fees: 41.2,
    },
    {
      back: 4,
      requests: 23,
      open: 2,
      issued: 1,
      inForce: 2,
      publishedOn: '01-19',
      decisions: [1467, 126, 5],
      fees: 43.86,
    },
    {
      back: 3,
      requests: 21,
      open: 0,
      issued: 1,
      inForce: 3,
      publishedOn: '01-26',
      decisions: [1544, 131, 3],
      fees: 44.05,
    },
    {
      back: 2,
      requests: 27,
      open: 0,
      issued: 0,
      inForce: 3,
      publishedOn: '01-22',
      decisions: [1611, 138, 7],
      fees: 45.9,
    },
  ],
} as const;
