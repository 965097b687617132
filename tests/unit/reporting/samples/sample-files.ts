import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { partsOf } from './sample-layouts.ts';
import type { LaidTable, SampleReport } from './sample-layouts.ts';

function wordTable(table: LaidTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: table.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ text, across = 1, down = 1 }) =>
              new TableCell({ columnSpan: across, rowSpan: down, children: [new Paragraph(text)] }),
          ),
        }),
    ),
  });
}

/** The report as a Word document. */
export async function asDocx(report: SampleReport): Promise<Uint8Array> {
  const children = partsOf(report).map((part) =>
    'line' in part ? new Paragraph(part.line) : wordTable(part.table),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const quoted = (text: string): string => JSON.stringify(text);

function typstTable(table: LaidTable, ruled: boolean): string {
  const columns = Math.max(...table.map((row) => row.reduce((sum, c) => sum + (c.across ?? 1), 0)));
  const cells = table.flat().map(({ text, across = 1, down = 1 }) => {
    return `table.cell(colspan: ${across}, rowspan: ${down}, text(${quoted(text)}))`;
  });
  return `#table(columns: ${columns}, stroke: ${ruled ? '0.5pt' : 'none'},\n${cells.join(',\n')})`;
}

/** The report as a PDF with a text layer; `ruled` draws the lines of its tables. */
export function asPdf(report: SampleReport, ruled = true): Uint8Array {
  const font = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')));
  const workspace = dirname(fileURLToPath(import.meta.url));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [font] }] });
  const body = partsOf(report).map((part) =>
    'line' in part ? `#par(text(${quoted(part.line)}))` : typstTable(part.table, ruled),
  );
  const source = `#set text(font: "Noto Serif SC", size: 8pt)\n#set page(numbering: "1")\n${body.join('\n\n')}\n`;
  return compiler.pdf({ mainFileContent: source });
}
