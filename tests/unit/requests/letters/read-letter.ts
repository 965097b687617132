import type { DocumentBlock } from '../../../../src/kernel/documents/index.ts';
import { plainText } from '../../../../src/kernel/documents/index.ts';
import type { LetterModel } from '../../../../src/modules/requests/letters/index.ts';
import { letterBlocks } from '../../../../src/modules/requests/letters/index.ts';

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return plainText(block.text);
    case 'signature':
      return [...block.lines, block.seal ?? ''].join('\n');
    case 'table':
      return block.table.rows.flatMap((row) => row.map((cell) => plainText(cell.text))).join('\n');
    case 'chart':
      return block.chart.title;
    case 'page_break':
      return '';
    case 'contents':
      return block.parts.flatMap(({ name, entries }) => [name, ...entries]).join('\n');
    default:
      return block.text;
  }
}

/** Everything a reader of the letter sees, block by block. */
export function letterText(model: LetterModel): string {
  return letterBlocks(model).map(blockText).join('\n');
}
