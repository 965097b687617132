import { CELL_REASONS } from '../messages.ts';

/** What a cell holds: a number, nothing, or something that is no number. */
export type CellContent =
  { kind: 'number'; value: number; unit: string } | { kind: 'blank' } | { kind: 'text'; text: string };

const NUMBER = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(件|条|份|个|项|部|宗|次|万元|元|亿元)?$/;

/** Reads the cleaned text of a cell. */
export function cellContent(text: string): CellContent {
  if (text === '') return { kind: 'blank' };
  const match = NUMBER.exec(text);
  if (match === null) return { kind: 'text', text };
  const magnitude = Number(`${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`);
  if (!Number.isFinite(magnitude) || magnitude > Number.MAX_SAFE_INTEGER) return { kind: 'text', text };
  const negative = match[1] === '-' || match[1] === '−';
  return { kind: 'number', value: negative ? -magnitude : magnitude, unit: match[4] ?? '' };
}

/** True for text that stands in a value cell without being a number: a stroke, 无, or signs only. */
export function isStandInForNumber(text: string): boolean {
  return text !== '' && (/^[^\p{L}\p{N}]+$/u.test(text) || text === '无' || /^[Oo]$/.test(text));
}

/** A value read for certain, or the reason why not. */
export type Reading = { value: number | null } | { reason: string };

/** Reading of a single cell. */
export function readingOf(content: CellContent): Reading {
  if (content.kind === 'number') return { value: content.value };
  return content.kind === 'blank'
    ? { value: null }
    : { reason: CELL_REASONS.notANumber(content.text.slice(0, 20)) };
}
