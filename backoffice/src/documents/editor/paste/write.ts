import { isBreak, isText, isTextBlock } from './blocks.ts';
import type { Block, Cell, Run, TextBlock } from './blocks.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!);

/** Blocks as HTML: structure only, no classes, no styles but alignment. */
export const writeBlocks = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('');

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'hr':
      return '<hr>';
    case 'blockquote':
      return `<blockquote>${writeBlocks(block.blocks)}</blockquote>`;
    case 'ul':
      return `<ul>${block.items.map(writeItem).join('')}</ul>`;
    case 'ol':
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${block.items.map(writeItem).join('')}</ol>`;
    case 'table':
      return `<table><tbody>${block.rows.map(writeRow).join('')}</tbody></table>`;
    case 'p':
    case 'h2':
    case 'h3':
    case 'h4':
      return `<${block.kind}${aligned(block)}>${writeRuns(block.runs)}</${block.kind}>`;
  }
}

const aligned = ({ align }: Pick<TextBlock, 'align'>): string =>
  align ? ` style="text-align: ${align}"` : '';
const writeItem = (blocks: readonly Block[]): string => `<li>${writeInside(blocks)}</li>`;
const writeRow = (cells: readonly Cell[]): string => `<tr>${cells.map(writeCell).join('')}</tr>`;

function writeCell({ isHead, colspan, rowspan, blocks }: Cell): string {
  const name = isHead ? 'th' : 'td';
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  const [first] = blocks;
  // One aligned paragraph: the cell itself is aligned.
  const align = blocks.length === 1 && isTextBlock(first!) && first.kind === 'p' ? first.align : undefined;
  const inside = align && isTextBlock(first!) ? writeRuns(first.runs) : writeInside(blocks);
  return `<${name}${spans}${aligned({ align })}>${inside}</${name}>`;
}

/** One plain paragraph needs no element of its own inside an item or a cell. */
function writeInside(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (!first || !isTextBlock(first) || first.kind !== 'p' || first.align) return writeBlocks(blocks);
  return rest.some(isTextBlock) ? writeBlocks(blocks) : writeRuns(first.runs) + writeBlocks(rest);
}

const writeRuns = (runs: readonly Run[]): string => runs.map(writeRun).join('');

function writeRun(run: Run): string {
  if (isBreak(run)) return '<br>';
  if (!isText(run)) return `<img src="${escape(run.src)}" alt="${escape(run.alt)}">`;
  const marked = run.marks.reduceRight(
    (inner, mark) => `<${mark}>${inner}</${mark}>`,
    escape(run.text).replace(/\u00a0/g, '&nbsp;'),
  );
  return run.href ? `<a href="${escape(run.href)}">${marked}</a>` : marked;
}
