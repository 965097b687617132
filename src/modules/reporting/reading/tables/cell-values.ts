import { CELL_REASONS } from '../messages.ts';

/** What a cell holds: a number, a stroke for zero, nothing, or something that is no number. */
export type CellContent =
  | { kind: 'number'; value: number; unit: string; digits: string }
  | { kind: 'stroke'; text: string }
  | { kind: 'blank' }
  | { kind: 'text'; text: string };

const NUMBER = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(件|条|份|个|项|部|宗|次|万元|元|亿元)?$/;
/** Strokes of any length and the words for none; 一 is the stroke as it is often typed. */
const STROKE = /^(?:[-−‐‑‒–—―─ー_\\/]{1,6}|一|无|零)$/u;

/** Reads the cleaned text of a cell. */
export function cellContent(text: string): CellContent {
  if (text === '') return { kind: 'blank' };
  const match = NUMBER.exec(text);
  if (match === null) return STROKE.test(text) ? { kind: 'stroke', text } : { kind: 'text', text };
  const plain = match[2]!.replaceAll(',', '');
  const magnitude = Number(`${plain}${match[3] ?? ''}`);
  if (!Number.isFinite(magnitude)) return { kind: 'text', text };
  const negative = match[1] === '-' || match[1] === '−';
  const bare = match[1] === '' && match[3] === undefined && match[4] === undefined && plain === match[2];
  return {
    kind: 'number',
    value: negative ? -magnitude : magnitude,
    unit: match[4] ?? '',
    digits: bare ? plain : '',
  };
}

const LONGEST_STAND_IN = 12;

/** True for text that stands in a value cell without being a number: a stroke, 无, or signs only. */
export function isStandInForNumber(text: string): boolean {
  if (text === '' || text.length > LONGEST_STAND_IN) return false;
  return /^[^\p{L}\p{N}]+$/u.test(text) || STROKE.test(text) || /^[Oo]$/.test(text);
}

/** A value read for certain or inferred with the reason, or the reason why there is none. */
export type Reading = { value: number | null; inferred?: string } | { reason: string };

/** Reading of a single cell. */
export function readingOf(content: CellContent): Reading {
  if (content.kind === 'number')
    return Number.isSafeInteger(Math.trunc(content.value))
      ? { value: content.value }
      : { reason: CELL_REASONS.notANumber(content.digits.slice(0, 20)) };
  if (content.kind === 'stroke') return { value: 0, inferred: CELL_REASONS.stroke(content.text) };
  return content.kind === 'blank'
    ? { value: null }
    : { reason: CELL_REASONS.notANumber(content.text.slice(0, 20)) };
}
