import type { Tally } from './tally.ts';

/** One line of the test run's output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function heading(title: string): void {
  say(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`);
}

export function resultLine({ passed, failed }: Tally, milliseconds: number): void {
  const mark = failed === 0 ? '✔' : '✖';
  say(`${mark} ${passed} passed, ${failed} failed — ${(milliseconds / 1000).toFixed(1)} s`);
}
