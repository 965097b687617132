import { foldText } from '../checking/fold-text.ts';
import type { Finding } from '../checking/finding.ts';
import type { NarrativeLine, ReportModel } from '../checking/report-model.ts';
import type { CellId } from '../format/report-format.ts';

/** A stretch of a line that a finding is about: places in its `raw`. */
export interface LineMark {
  number: number;
  start: number;
  end: number;
}

/** Where every finding (by its number, from 1) stands. */
export interface Placement {
  lines: ReadonlyMap<number, readonly LineMark[]>;
  headings: ReadonlyMap<number, readonly number[]>;
  cells: ReadonlyMap<CellId, readonly number[]>;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Where a quotation stands in a line: as it is, or whatever its blanks and widths. */
function stretchOf(line: NarrativeLine, quote: string): { start: number; end: number } | null {
  const exact = line.raw.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length };
  const wanted = foldText(quote).text;
  const whole = foldText(line.raw);
  const at = wanted === '' ? -1 : whole.text.indexOf(wanted);
  if (at < 0) return null;
  return { start: whole.offsets[at]!, end: whole.offsets[at + wanted.length - 1]! + 1 };
}

function byQuote(report: ReportModel, quote: string): { line: number; start: number; end: number } | null {
  for (const [index, line] of (report.text?.lines ?? []).entries()) {
    const stretch = stretchOf(line, quote);
    if (stretch !== null) return { line: index, ...stretch };
  }
  return null;
}

/** Cells whose row in the source is the quotation. */
function cellsQuoted(report: ReportModel, quote: string): CellId[] {
  return Object.keys(report.sources).filter((cell) => report.sources[cell] === quote);
}

/**
 * Finds the place of every finding: the cells it names, and its words in a heading or a line of the text (its own
 * `place` when it has one, else the first occurrence of its quotation when it names no cells).
 */
export function placeFindings(report: ReportModel, findings: readonly Finding[]): Placement {
  const lines = new Map<number, LineMark[]>();
  const headings = new Map<number, number[]>();
  const cells = new Map<CellId, number[]>();
  findings.forEach((finding, index) => {
    const number = index + 1;
    const { place, quote } = finding;
    for (const cell of new Set(finding.cells)) add(cells, cell, number);
    if (place !== null && report.text?.lines[place.line] !== undefined) {
      add(lines, place.line, { number, start: place.start, end: place.end });
      return;
    }
    // Without a place of its own a finding that names cells is about the table.
    const words = finding.cells.length > 0 ? '' : (quote?.trim() ?? '');
    if (words === '') return;
    const heading = report.text?.headings.findIndex((candidate) => candidate.quote.trim() === words) ?? -1;
    if (heading >= 0) return add(headings, heading, number);
    const found = byQuote(report, words);
    if (found !== null) return add(lines, found.line, { number, start: found.start, end: found.end });
    for (const cell of cellsQuoted(report, words)) add(cells, cell, number);
  });
  return { lines, headings, cells };
}
