const MINUTE = 60_000;
/** Pauses before the next attempts; after them the mail is given up, about three days later. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 720, 1440, 1440].map((minutes) => minutes * MINUTE);

/** What an SMTP failure says; codes of 500 and above are the server's last word. */
export interface SendFailure {
  readonly responseCode?: number | undefined;
}

/** The pause before the next attempt in milliseconds; undefined when the mail is given up. */
export function pauseAfter(attempt: number, { responseCode }: SendFailure): number | undefined {
  if (responseCode !== undefined && responseCode >= 500) return undefined;
  return PAUSES[attempt - 1];
}
