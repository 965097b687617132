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

/** Text inside a cell: its lines from top to bottom; turned text in its own direction. Two numbers never become one. */
export function textInside(runs: readonly TextRun[]): string {
  const texts = linesOf(runs.filter((run) => run.flow === 'along')).map((line) => joined(line.runs));
  const down = runs.filter((run) => run.flow === 'down').sort((a, b) => b.right - a.right || b.top - a.top);
  const up = runs.filter((run) => run.flow === 'up').sort((a, b) => a.left - b.left || a.bottom - b.bottom);
  texts.push(...[...down, ...up].map((run) => run.text));
  return texts.reduce(
    (whole, text) => (/\d\s*$/.test(whole) && /^\s*\d/.test(text) ? `${whole} ${text}` : whole + text),
    '',
  );
}
