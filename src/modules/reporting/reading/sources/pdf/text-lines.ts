import type { TextRun } from './text-runs.ts';

/** Runs of text on one baseline, from left to right. */
export interface TextLine {
  runs: TextRun[];
  y: number;
  /** Number of its page, where pages are laid under each other. */
  page?: number;
}

/** Text runs gathered into lines, from top to bottom, each from left to right. */
export function linesOf(runs: readonly TextRun[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.y - run.y) <= run.size * 0.4) line.runs.push(run);
    else lines.push({ runs: [run], y: run.y });
  }
  for (const line of lines) line.runs.sort((a, b) => a.left - b.left);
  return lines;
}

export const lineStart = (line: TextLine): number => line.runs[0]!.left;
export const lineEnd = (line: TextLine): number => Math.max(...line.runs.map((run) => run.right));

/** Text of runs side by side; a wide gap becomes a blank. */
export function joined(runs: readonly TextRun[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1];
      const gap = before === undefined ? 0 : run.left - before.right;
      return gap > run.size * 0.4 ||
        (gap > run.size * 0.15 && /\d$/.test(before!.text) && /^\d/.test(run.text))
        ? ` ${run.text}`
        : run.text;
    })
    .join('');
}

/** Parts of a line that stand far apart: cells of a table without rules. */
export function partsOf(line: TextLine): TextRun[][] {
  const parts: TextRun[][] = [];
  for (const run of line.runs) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && run.left - last.right <= run.size * 0.9) parts.at(-1)!.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** Runs gathered into columns from right to left, each from top to bottom, as upright text is read. */
function columnsOf(runs: readonly TextRun[]): TextRun[][] {
  const columns: TextRun[][] = [];
  const middle = (run: TextRun): number => (run.left + run.right) / 2;
  for (const run of [...runs].sort((a, b) => middle(b) - middle(a))) {
    const column = columns.at(-1);
    if (column !== undefined && middle(column[0]!) - middle(run) < run.size * 0.6) column.push(run);
    else columns.push([run]);
  }
  return columns.map((column) => column.sort((a, b) => b.y - a.y));
}

/** The readings of text inside a cell: in lines; for single characters also in columns. Turned text has one. */
export function readingsInside(runs: readonly TextRun[]): string[] {
  const along = runs.filter((run) => run.flow === 'along');
  const readings = [linesOf(along).map((line) => joined(line.runs))];
  if (along.length > 2 && along.every((run) => run.text.length <= 2))
    readings.push(columnsOf(along).map((column) => column.map((run) => run.text).join('')));
  const down = columnsOf(runs.filter((run) => run.flow === 'down')).flat();
  const up = runs.filter((run) => run.flow === 'up').sort((a, b) => a.left - b.left || a.bottom - b.bottom);
  const turned = [...down, ...up].map((run) => run.text);
  return readings.map((texts) =>
    // Two numbers never become one.
    [...texts, ...turned].reduce(
      (whole, text) => (/\d\s*$/.test(whole) && /^\s*\d/.test(text) ? `${whole} ${text}` : whole + text),
      '',
    ),
  );
}
