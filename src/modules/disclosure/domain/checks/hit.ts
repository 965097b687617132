import type { FindingSeverity } from './finding.ts';

/** What a detector found in a line. */
export interface Hit {
  code: string;
  severity: FindingSeverity;
  start: number;
  end: number;
  /** What may be shown and put in its place; absent where nothing is secret about it. */
  masked?: string;
  /** What should stand there instead. */
  suggestion?: string;
  detail?: string;
}

/** Labels that stand somewhere in a text, such as a table's head lines above: what its figures may be. */
export interface TextLabels {
  id: boolean;
  card: boolean;
  passport: boolean;
}

/** A line of text with what surrounds it. */
export interface Line {
  text: string;
  labels: TextLabels;
}

/** What belongs to the house and may stand in public. */
export interface Allowed {
  /** Digits only. */
  phones: ReadonlySet<string>;
  domains: readonly string[];
  /** Addresses of its offices. */
  addresses?: readonly string[];
}

/** Full-width letters, digits and signs as narrow ones; every unit keeps its place. */
export const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `keep` characters at both sides, the rest as stars. */
export function starred(text: string, head: number, tail: number): string {
  const stars = '*'.repeat(Math.max(text.length - head - tail, 3));
  return text.slice(0, head) + stars + text.slice(Math.max(text.length - tail, head));
}
