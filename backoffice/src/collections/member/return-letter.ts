const NUMBERED = /^\d+\. /;

/**
 * The letter with the reasons chosen now in place of those it came with. The numbered lines stand together; where it
 * has none they go before its last line.
 */
export function withReasons(letter: string, reasons: readonly string[]): string {
  const lines = letter.split('\n');
  const list = reasons.map((reason, index) => `${index + 1}. ${reason}`);
  const first = lines.findIndex((line) => NUMBERED.test(line));
  const at = first < 0 ? Math.max(1, lines.length - 1) : first;
  const rest = lines.filter((line) => !NUMBERED.test(line));
  return [...rest.slice(0, at), ...list, ...rest.slice(at)].join('\n');
}

/** Whether the letter says all of the reasons, so that they need not stand below it once more. */
export function saysAll(letter: string, reasons: readonly { text: string }[]): boolean {
  return reasons.every(({ text }) => letter.includes(text));
}
