import type { MarkedSegment } from './marked-report.ts';
import type { LineMark } from './place-findings.ts';

/** Cuts a line where marks begin and end; every piece carries the numbers of all marks over it, in order. */
export function markLine(raw: string, marks: readonly LineMark[]): MarkedSegment[] {
  const inside = marks
    .map(({ number, start, end }) => ({
      number,
      start: Math.max(0, Math.min(start, raw.length)),
      end: Math.max(0, Math.min(end, raw.length)),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, raw.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const findings = [...new Set(over.map(({ number }) => number))].sort((a, b) => a - b);
    return { text: raw.slice(start, end), findings };
  });
}
