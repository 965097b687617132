import { cellOf, lineBlock } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { cellContent } from '../../tables/cell-values.ts';
import type { TextLine } from './text-lines.ts';
import { joined, lineEnd, lineStart, partsOf } from './text-lines.ts';

/** A line of text with the sides of the text on its page. */
export interface ProseLine extends TextLine {
  leftMost: number;
  rightMost: number;
}

/** A block and the height at which it begins. */
export interface PlacedBlock {
  y: number;
  block: Block;
}

const STARTS = /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])/;
const ENDS = /[。!！?？:：;；]\s*$/;
const LEAST_LINE = 8;
const LEAST_FIGURES = 2;
const LEAST_PARTS = 4;

/** Parts of a line that is a row of figures or words set far apart; null for a line of prose. */
function cellsOf(line: ProseLine): string[] | null {
  const parts = partsOf(line).map((part) => joined(part).trim());
  const figures = parts.filter((part) => cellContent(part).kind === 'number').length;
  return figures >= LEAST_FIGURES || parts.length >= LEAST_PARTS ? parts : null;
}

/** Lines outside of tables as paragraphs: a line that reaches the right side goes on in the next, over pages too. */
export function proseBlocks(lines: readonly ProseLine[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let paragraph: { raw: string; y: number; open: boolean; size: number } | null = null;
  const close = (): void => {
    if (paragraph !== null) placed.push({ y: paragraph.y, block: lineBlock(paragraph.raw) });
    paragraph = null;
  };
  for (const line of lines) {
    const raw = joined(line.runs);
    const cells = cellsOf(line);
    if (cells !== null) {
      close();
      const row = cells.map((cell, column) => cellOf(cell, column));
      placed.push({ y: line.y, block: { kind: 'row', raw, cells: row, table: -1, exact: false } });
      continue;
    }
    const { size } = line.runs[0]!;
    const indented = lineStart(line) > line.leftMost + size * 1.2;
    const reaches = lineEnd(line) >= line.rightMost - size * 2 && raw.length > LEAST_LINE && !ENDS.test(raw);
    if (
      paragraph?.open === true &&
      !indented &&
      !STARTS.test(raw.trim()) &&
      Math.abs(paragraph.size - size) < 1.5
    ) {
      paragraph.raw += raw.trimStart();
      paragraph.open = reaches;
    } else {
      close();
      paragraph = { raw, y: line.y, open: reaches, size };
    }
  }
  close();
  return placed;
}
