import type { Finding } from '../checking/finding.ts';

/** A key for every finding that no other of the report has: code, cells and words, and a counter among equals. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, cells, expected, actual, quote }) => {
    const key = [code, cells.join(','), expected ?? '', actual ?? '', quote ?? ''].join('|');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  });
}
