import type { Block, LineBlock } from '../blocks.ts';
import { lineBlock } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { joinLabels } from './join-labels.ts';
import { joinWrapped, SENTENCE, VALUES_ONLY } from './join-wrapped.ts';
import { cellContent } from './cell-values.ts';
import { runLabels } from './run-labels.ts';
import type { RunLabel } from './run-labels.ts';

/** What stands between two labels: values, and words that are no label of a table. */
interface Gap {
  pieces: string[];
  values: number;
  /** Values with a unit behind them, as prose has them. */
  counted: number;
  letters: number;
  /** Length of the longest piece of words. */
  longest: number;
  /** A sentence or a list goes through it. */
  prose: boolean;
}

const BETWEEN_VALUES = /[\s\u00A0\u3000\u200B|｜]+/;
const UNITS = /[件条起次份个宗人项篇%期场家]$/;
/** Digits and words that run into each other, apart; the number a label begins with stays with it: 0 1.属于… 3. */
function partsOf(piece: string): { text: string; behindDigits: boolean }[] {
  const parts = piece.match(/[\d０-９]+(?:[.．][\d０-９]+)?|[^\d０-９]+/gu) ?? [];
  return parts
    .map((text, index) => {
      const before = parts[index - 1] ?? '';
      const numbered = /^[.．、)）]/.test(text) && /[\d０-９]$/.test(before);
      const given = /^[.．、)）]/.test(parts[index + 1] ?? '') && /[\d０-９]$/.test(text);
      const own = given ? text.slice(0, -1) : text;
      return { text: numbered ? before.slice(-1) + own : own, behindDigits: /\d$/.test(before) && !numbered };
    })
    .filter(({ text }) => text !== '');
}

const COUNTED = /^[件条起次份个宗人项篇%％期年月日万元家场]/;
const MOST_COMMAS = 4;

/** Cuts the source between two labels into cells: at blanks and bars, and where digits run into words. */
function gapOf(raw: string): Gap {
  const pieces = raw.split(BETWEEN_VALUES).filter((piece) => piece !== '');
  const prose = SENTENCE.test(raw) || (raw.match(/[，、,]/g)?.length ?? 0) > MOST_COMMAS;
  const gap: Gap = { pieces: [], values: 0, counted: 0, letters: 0, longest: 0, prose };
  for (const piece of pieces) {
    const { text } = cleanText(piece);
    const { kind } = cellContent(text);
    if (kind === 'number' || kind === 'stroke') {
      gap.values += 1;
      if (UNITS.test(text)) gap.counted += 1;
      gap.pieces.push(piece);
      continue;
    }
    for (const part of partsOf(piece)) {
      const digits = /^[\d０-９]/.test(part.text);
      if (digits) gap.values += 1;
      else {
        if (/\p{L}/u.test(part.text)) gap.letters += part.text.length;
        gap.longest = Math.max(gap.longest, part.text.length);
        if (part.behindDigits && COUNTED.test(part.text)) gap.counted += 1;
      }
      gap.pieces.push(part.text);
    }
  }
  return gap;
}

const MOST_WORDS = 150;
const LONGEST_WORDS = 48;
/** True when what stands in a gap may be a misspelt label or two. */
const isShort = (gap: Gap): boolean => gap.letters <= MOST_WORDS && gap.longest <= LONGEST_WORDS;
const ONE_ROW = 7;
const LEAST_LABELS = 4;
const LABELS_WITHOUT_VALUES = 8;

interface Run {
  first: number;
  last: number;
}

/** Stretches of labels with nothing but values, and perhaps a misspelt label, between them. */
function runsIn(labels: readonly RunLabel[], gaps: readonly Gap[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  labels.forEach((_, index) => {
    const gap = gaps[index]!;
    const goesOn = index + 1 < labels.length && !gap.prose && isShort(gap);
    if (goesOn) return;
    runs.push({ first, last: index });
    first = index + 1;
  });
  return runs.filter(({ first: from, last }) => {
    const own = labels.slice(from, last + 1);
    const between = gaps.slice(from, last + 1);
    const values = between.reduce((sum, gap) => sum + gap.values, 0);
    const counted = between.reduce((sum, gap) => sum + gap.counted, 0);
    const letters = between.slice(0, -1).reduce((sum, gap) => sum + gap.letters, 0);
    const words = own.reduce((sum, label) => sum + label.end - label.start, 0);
    const telling = own.filter((label) => label.telling).length;
    if (telling < 1 || counted * 5 > values || letters * 2 > words) return false;
    return own.length >= LEAST_LABELS && (values >= 2 || own.length >= LABELS_WITHOUT_VALUES);
  });
}

/** True for a line that holds labels and values only: a row without separators, or a header. */
function isAllTable(text: string, labels: readonly RunLabel[], gaps: readonly Gap[]): boolean {
  if (labels.length === 0 || labels[0]!.start > 0 || labels.some(({ heading }) => heading)) return false;
  if (gaps.some((gap) => gap.letters > 0 || gap.prose || gap.counted > 0)) return false;
  const values = gaps.reduce((sum, gap) => sum + gap.values, 0);
  return text.length > 0 && (labels.length >= 2 || values > 0);
}

/** The line as one block for every cell, and one for what stands around the table; null for a line without a run. */
function unfolded({ raw, text, offsets: known }: LineBlock): LineBlock[] | null {
  const labels = runLabels(text);
  if (labels.length === 0) return null;
  const offsets = known ?? cleanText(raw).offsets;
  const at = (place: number): number => offsets[place] ?? raw.length;
  const after = (place: number): number => (place === 0 ? 0 : offsets[place - 1]! + 1);
  const gaps = labels.map((label, index) =>
    gapOf(raw.slice(at(label.end), at(labels[index + 1]?.start ?? text.length))),
  );
  const all = isAllTable(text, labels, gaps);
  const runs = all ? [{ first: 0, last: labels.length - 1 }] : runsIn(labels, gaps);
  if (runs.length === 0) return null;
  const blocks: LineBlock[] = [];
  const put = (piece: string): void => {
    if (piece.trim() !== '') blocks.push(lineBlock(piece));
  };
  let from = 0;
  labels.forEach((label, index) => {
    const inRun = runs.find(({ first, last }) => first <= index && index <= last);
    if (inRun === undefined && !label.heading) return;
    const before = raw.slice(from, at(label.start));
    if (VALUES_ONLY.test(before)) before.split(BETWEEN_VALUES).forEach(put);
    else put(before);
    put(raw.slice(at(label.start), after(label.end)));
    from = at(label.end);
    if (inRun === undefined) return;
    const gap = gaps[index]!;
    // After the last label its values belong to it, and a misspelt row behind them; prose that follows stands alone.
    const ends = gap.letters === 0 || (isShort(gap) && gap.values > ONE_ROW);
    if (index < inRun.last || (ends && !gap.prose)) {
      gap.pieces.forEach(put);
      from = at(labels[index + 1]?.start ?? text.length);
    } else {
      const values =
        /^(?:[\s\u00A0\u3000|｜]*[-−—]?(?:[\d０-９][\d０-９,.．]*|[-−—])(?=[\s\u00A0\u3000|｜]|$))+/.exec(
          raw.slice(from),
        )?.[0];
      if (values !== undefined) {
        values.split(BETWEEN_VALUES).forEach(put);
        from += values.length;
      }
    }
  });
  put(raw.slice(from));
  return blocks;
}

const SHORTEST = 3;

/** Cuts lines in which a table runs on without lines or separators into one block for every cell. */
export function unfoldRuns(blocks: readonly Block[]): Block[] {
  return joinWrapped(joinLabels(blocks)).flatMap((block): Block[] =>
    block.kind === 'row' || block.text.length < SHORTEST ? [block] : (unfolded(block) ?? [block]),
  );
}
