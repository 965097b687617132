import { formatDateZh } from '../../kernel/dates.ts';
import type { Clock } from '../../modules/requests/index.ts';
import {
  articleOf,
  renderReason,
  renderSummaryLine,
  STATE_LABELS,
  summarise,
} from '../../modules/requests/index.ts';
import { OUTPUT } from './messages.ts';

/** A case's clock for reading: the answer, what shaped it in both languages, and the account as a table. */
export function printClock(clock: Clock): string {
  const label = STATE_LABELS[clock.state];
  const lines = summarise(clock);
  const facts = [
    OUTPUT.state(label.zh, label.en),
    OUTPUT.correctionNotice(formatDateZh(clock.correctionNoticeDueOn)),
    ...(clock.paymentDueOn === null ? [] : [OUTPUT.payment(formatDateZh(clock.paymentDueOn))]),
    ...(clock.inTime === null ? [] : [OUTPUT.inTime(clock.inTime)]),
  ];
  return [
    ...lines.map((line) => `· ${renderSummaryLine(line, clock.receivedOn, 'zh')}`),
    ...facts,
    ...lines.map((line) => `- ${renderSummaryLine(line, clock.receivedOn, 'en')}`),
    OUTPUT.account,
    ...table([
      OUTPUT.heading,
      ...clock.account.map(({ on, counted, reason }) => [
        formatDateZh(on),
        counted ? OUTPUT.counted : OUTPUT.notCounted,
        renderReason(on, reason, 'zh'),
        articleOf(reason),
      ]),
    ]),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - displayWidth(cell))).join('  ')}`.trimEnd(),
  );
}

/** Columns a text takes in a terminal: wide characters take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! >= 0x2e80 ? 2 : 1;
  return width;
}
