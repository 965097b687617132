import type { Finding } from './finding.ts';

type Identified = Pick<Finding, 'code' | 'cells' | 'expected' | 'actual' | 'quote'>;

/** Two 32-bit FNV-1a hashes with different seeds: 64 bits tell the findings of any report apart. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (index & 0xff), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

const folded = (quote: string | null): string =>
  (quote ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** These quote the row or line as the file lays it out; their cells or values say enough. */
const QUOTES_LAYOUT = /^(T|Y-|P18|F-LABELS|F-DEADLINE)/;

/**
 * What a person's judgement of a finding hangs on: code, cells, words (blanks and punctuation aside), expected and
 * actual value. No position in the file and no wording of ours, so that a re-check or another copy of the report gives
 * the same key.
 */
export function findingKey(finding: Identified): string {
  const quote = QUOTES_LAYOUT.test(finding.code) ? '' : folded(finding.quote);
  const parts = [
    [...finding.cells].sort().join(' '),
    quote,
    String(finding.expected),
    String(finding.actual),
  ];
  return `${finding.code}-${digest(parts.join('\u0000'))}`;
}

/** Keys of the findings of one report, in order; the second of two alike gets `-2`, so that no key stands twice. */
export function findingKeys(findings: readonly Identified[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}
