import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DocumentTable } from '../../../kernel/documents/index.ts';
import { annexText } from './templates/clock-annex.ts';
import type { LetterAccountEntry } from './facts.ts';

/** Consecutive days that count, or that do not count for one reason. */
export interface AccountSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** Numbers of the first and last counted day; null when the days are not counted. */
  readonly nth: readonly [number, number] | null;
  readonly why: string;
  readonly article: string;
}

/** Draws the account's days together, so that 40 days are a dozen lines; no day is lost. */
export function accountSpans(account: readonly LetterAccountEntry[]): AccountSpan[] {
  const spans: AccountSpan[] = [];
  let counted = 0;
  for (const { on, counted: counts, why, article } of account) {
    if (counts) counted++;
    const last = spans.at(-1);
    const same = last && (last.nth !== null) === counts && (counts || last.why === why);
    if (!same) {
      spans.push({ from: on, to: on, days: 1, nth: counts ? [counted, counted] : null, why, article });
      continue;
    }
    spans[spans.length - 1] = {
      ...last,
      to: on,
      days: last.days + 1,
      nth: last.nth && [last.nth[0], counted],
    };
  }
  return spans;
}

/** The account of the reply period as the letter's annex. */
export function clockAnnex(account: readonly LetterAccountEntry[]): DocumentTable {
  const { head, row } = annexText;
  return {
    columns: [35, 8, 27, 30],
    headerRows: 1,
    fontSize: 10.5,
    rows: [
      head.map((text) => ({ text, header: true })),
      ...accountSpans(account).map((span) =>
        row(span).map((text, index) => ({
          text,
          align: index < 3 ? ('center' as const) : ('left' as const),
        })),
      ),
    ],
  };
}
