import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Matrix } from './rules.ts';
import { multiply } from './rules.ts';

/** A run of text on a page as it is looked at: y grows upwards, `y` is the baseline, the box is what the run covers. */
export interface TextRun {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: number;
  size: number;
  /** Direction of reading: along the line, or downwards or upwards in text that is turned or set vertically. */
  flow: 'along' | 'down' | 'up';
}

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/;
/** Part of the size that lies below the baseline. */
const BELOW = 0.2;

const weightOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 1 : char === ' ' ? 0 : 0.5), 0);

/** Parts of a run between blanks, each where it stands: a run may hold the figures of several cells. */
function parted(run: TextRun): TextRun[] {
  if (run.flow !== 'along' || !/\S\s+\S/.test(run.text)) return [run];
  const pieces = [...run.text.matchAll(/\S+/g)];
  const width = run.right - run.left;
  const letters = Math.min(width, weightOf(run.text) * run.size);
  const blanks = run.text.length - pieces.reduce((sum, piece) => sum + piece[0].length, 0);
  const blank = (width - letters) / blanks;
  const perWeight = letters / Math.max(weightOf(run.text), 0.5);
  const at = (index: number): number => {
    const before = run.text.slice(0, index);
    const gaps = before.length - before.replace(/\s/g, '').length;
    return run.left + weightOf(before) * perWeight + gaps * blank;
  };
  return pieces.map((piece) => ({
    ...run,
    text: piece[0],
    left: at(piece.index),
    right: at(piece.index + piece[0].length),
  }));
}

function runOf(item: TextItem, view: Matrix, vertical: boolean): TextRun | null {
  if (item.str.trim() === '') return null;
  const [a, b, c, d, x, y] = multiply(view, item.transform as unknown as Matrix);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 10;
  const base = { text: item.str, y, size };
  if (vertical) {
    const length = item.height || size * item.str.length;
    return { ...base, left: x - size / 2, right: x + size / 2, top: y, bottom: y - length, flow: 'down' };
  }
  if (Math.abs(b) > Math.abs(a)) {
    const end = y + Math.sign(b) * item.width;
    const [left, right] =
      b > 0 ? [x - size * (1 - BELOW), x + size * BELOW] : [x - size * BELOW, x + size * (1 - BELOW)];
    const [top, bottom] = [Math.max(y, end), Math.min(y, end)];
    return { ...base, left, right, top, bottom, flow: b > 0 ? 'up' : 'down' };
  }
  const top = y + size * (1 - BELOW);
  return { ...base, left: x, right: x + item.width, top, bottom: y - size * BELOW, flow: 'along' };
}

/** Distance, as a share of the size, within which the same words are the same run drawn twice, as for bold type. */
const SAME = 0.25;

/** Tells runs that were drawn before at the same place. */
class DrawnRuns {
  readonly #runs = new Map<string, TextRun[]>();

  isNew(run: TextRun): boolean {
    const alike = this.#runs.get(run.text) ?? [];
    const near = run.size * SAME;
    if (alike.some((other) => Math.abs(other.left - run.left) < near && Math.abs(other.y - run.y) < near))
      return false;
    alike.push(run);
    this.#runs.set(run.text, alike);
    return true;
  }
}

/** The visible runs of text of a page, by the matrix that turns the page as it is looked at. */
export function textRuns(content: TextContent, view: Matrix): TextRun[] {
  const runs: TextRun[] = [];
  const drawn = new DrawnRuns();
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const style = content.styles[item.fontName] as { vertical?: boolean } | undefined;
    const run = runOf(item, view, style?.vertical === true);
    if (run !== null && drawn.isNew(run)) runs.push(...parted(run));
  }
  return runs;
}
