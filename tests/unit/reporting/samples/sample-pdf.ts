import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { partsOf } from './sample-layouts.ts';
import type { LaidTable, SampleReport } from './sample-layouts.ts';

/** How the tables of a PDF are drawn and where its pages end. */
export interface PdfStyle {
  /** Rules as lines, dashes or thin filled boxes, only the lying ones, or none. */
  rules: 'lines' | 'dashes' | 'boxes' | 'lying' | 'none';
  /** Height of a page in points; low pages tear tables and rows. */
  height: number;
  width: number;
  /** Place of the text in its cell. */
  align: 'top + left' | 'horizon + center' | 'bottom + right';
  /** Rows of table 3 repeated at the head of each page. */
  header: boolean;
  /** Labels of groups one character a line. */
  upright: boolean;
  size: number;
}

export const USUAL: PdfStyle = {
  rules: 'lines',
  height: 842,
  width: 595,
  align: 'horizon + center',
  header: false,
  upright: false,
  size: 8,
};

const quoted = (text: string): string => JSON.stringify(text);
const STROKES: Record<PdfStyle['rules'], string> = {
  lines: '0.5pt',
  dashes: '(paint: black, thickness: 0.5pt, dash: "dashed")',
  boxes: 'none',
  lying: '(x: none, y: 0.5pt)',
  none: 'none',
};

function typstTable(table: LaidTable, style: PdfStyle): string {
  const columns = Math.max(...table.map((row) => row.reduce((sum, c) => sum + (c.across ?? 1), 0)));
  const taken = new Set<string>();
  const rows = table.map((row, y) => {
    let x = 0;
    return row.map(({ text, across = 1, down = 1 }) => {
      while (taken.has(`${x} ${y}`)) x += 1;
      for (let r = y; r < y + down; r += 1) for (let c = x; c < x + across; c += 1) taken.add(`${c} ${r}`);
      const upright = style.upright && down > 3 && text.length < 12;
      const shown = upright
        ? `[${[...text].map((char) => `#text(${quoted(char)})`).join(' \\ ')}]`
        : `text(${quoted(text)})`;
      return `table.cell(x: ${x}, y: ${y}, colspan: ${across}, rowspan: ${down}, breakable: true, ${shown})`;
    });
  });
  const head = style.header && columns === 10 ? 3 : 0;
  const cells = rows.map((row) => row.join(',\n'));
  const body = [
    ...(head > 0 ? [`table.header(${cells.slice(0, head).join(',')})`] : []),
    ...cells.slice(head),
  ];
  // Gutters filled with black are rules drawn as boxes.
  const boxes = style.rules === 'boxes' ? 'gutter: 0.6pt, fill: white,' : '';
  const drawn = `#table(columns: ${columns}, align: ${style.align}, stroke: ${STROKES[style.rules]}, ${boxes}\n${body.join(',\n')})`;
  return style.rules === 'boxes' ? `#block(fill: black, inset: 0.6pt, breakable: true)[${drawn}]` : drawn;
}

let compiler: NodeCompiler | null = null;

/** The report as a PDF with a text layer in a style of its own. */
export function asStyledPdf(report: SampleReport, style: Partial<PdfStyle> = {}): Uint8Array {
  const font = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')));
  const workspace = dirname(fileURLToPath(import.meta.url));
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [font] }] });
  const chosen = { ...USUAL, ...style };
  const body = partsOf(report).map((part) =>
    'line' in part ? `#par(text(${quoted(part.line)}))` : typstTable(part.table, chosen),
  );
  const { width, height, size } = chosen;
  const page = `#set page(width: ${width}pt, height: ${height}pt, margin: 45pt, numbering: "— 1 —", header: text(size: 7pt)[临江市园林绿化局年度报告])`;
  return compiler.pdf({
    mainFileContent: `#set text(font: "Noto Serif SC", size: ${size}pt)\n${page}\n${body.join('\n\n')}\n`,
  });
}
