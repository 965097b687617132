import { chartInWords, chartSvg } from '../../charts/index.ts';
import { cleanBlocks, cleanText, hasLongRun, plainText, spansOf } from '../clean-text.ts';
import {
  BUNDLED_TYPEFACE,
  OFFICIAL_PAGE,
  OFFICIAL_TYPE,
  PAGE_NUMBER_DASH,
  TYPEFACE,
} from '../data/official-style.ts';
import type { DocumentBlock, DocumentTable, OfficialDocument } from '../document.ts';
import { placeCells } from '../grid.ts';
import { sealIndent, signatureIndents, staysWithNext } from '../signature.ts';
import { compilePdf } from './compile.ts';

const TEMPLATE = new URL('./official.typ', import.meta.url);

/** Font names in the order they are tried; the bundled face is always the last. */
const FONTS = Object.fromEntries(
  Object.entries(TYPEFACE).map(([use, { names }]) => [use, [...names, BUNDLED_TYPEFACE]]),
);

/** The document as PDF/A-2b on official paper, set by Typst outside the main thread. */
export async function documentToPdf(document: OfficialDocument): Promise<Buffer> {
  const [year, month, day] = document.date.split('-').map(Number);
  const data = {
    title: cleanText(document.title),
    author: cleanText(document.author),
    date: { year, month, day },
    page: OFFICIAL_PAGE,
    type: OFFICIAL_TYPE,
    fonts: FONTS,
    dash: PAGE_NUMBER_DASH,
    landscape: document.orientation === 'landscape',
    page_numbers: document.pageNumbers ?? 'all',
    running_head: document.runningHead === undefined ? null : cleanText(document.runningHead),
    blocks: cleanBlocks(document.blocks).map((block, index, all) => ({
      ...blockForTypst(block),
      keep: staysWithNext(all, index),
      next: all[index + 1]?.kind ?? null,
    })),
  };
  return compilePdf(TEMPLATE, data, { created: new Date(`${document.date}T00:00:00+08:00`) });
}

function blockForTypst(block: DocumentBlock): object {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, text: spansOf(block.text), ragged: hasLongRun(block.text) };
    case 'quotation':
      return {
        kind: block.kind,
        lines: block.text.split('\n').map((text) => ({ text, ragged: hasLongRun(text) })),
      };
    case 'signature':
      return {
        ...block,
        indents: signatureIndents(block.lines),
        seal_indent: sealIndent(block.lines, block.seal ?? '', OFFICIAL_TYPE.note / OFFICIAL_TYPE.body),
      };
    case 'table':
      return { kind: block.kind, ...tableForTypst(block.table) };
    case 'chart':
      return { kind: block.kind, svg: chartSvg(block.chart), words: chartInWords(block.chart) };
    default:
      return block;
  }
}

function tableForTypst(table: DocumentTable): object {
  return {
    caption: table.caption ?? null,
    columns: table.columns,
    size: table.fontSize ?? OFFICIAL_TYPE.table,
    header_rows: table.headerRows ?? 0,
    row_height: table.rowHeight ?? 0,
    row_count: table.rows.length,
    cells: placeCells(table).map(({ cell, row, column }) => ({
      x: column,
      y: row,
      colspan: cell.colspan ?? 1,
      rowspan: cell.rowspan ?? 1,
      align: cell.align ?? (cell.header ? 'center' : 'left'),
      bold: cell.bold ?? false,
      text: plainText(cell.text) === '' ? [] : spansOf(cell.text),
    })),
  };
}
