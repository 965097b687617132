import type { Chart } from '../charts/chart.ts';
import type { DocumentBlock, DocumentCell, DocumentTable, Span, Text } from './document.ts';

// Control characters cannot stand in XML; bidirectional overrides could make a letter read other than it is stored.
const UNPRINTABLE = /(?!\n)[\p{Cc}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Text that every renderer can carry: line ends as `\n`, tabs as blanks, no control characters, no lone surrogates. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '');
}

/** A text as spans. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The letters of a text without its dress. */
export function plainText(text: Text): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('');
}

/** A long address or number that has to break inside: such a line must not be stretched to both edges. */
export function hasLongRun(text: Text): boolean {
  return /[!-~]{24}/.test(plainText(text));
}

function cleanSpans(text: Text): readonly Span[] {
  return spansOf(text).map((span) => ({ ...span, text: cleanText(span.text) }));
}

function cleanCell(cell: DocumentCell): DocumentCell {
  return { ...cell, text: cleanSpans(cell.text) };
}

function cleanTable(table: DocumentTable): DocumentTable {
  return {
    ...table,
    ...(table.caption !== undefined && { caption: cleanText(table.caption) }),
    rows: table.rows.map((row) => row.map(cleanCell)),
  };
}

function cleanChart(chart: Chart): Chart {
  return {
    ...chart,
    title: cleanText(chart.title),
    categories: chart.categories.map(cleanText),
    series: chart.series.map((one) => ({ ...one, name: cleanText(one.name) })),
  };
}

/** The same blocks with {@link cleanText} applied throughout; renderers begin with it. */
export function cleanBlocks(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'note':
        return { ...block, text: cleanSpans(block.text) };
      case 'signature':
        return {
          ...block,
          lines: block.lines.map(cleanText),
          ...(block.seal !== undefined && { seal: cleanText(block.seal) }),
        };
      case 'table':
        return { ...block, table: cleanTable(block.table) };
      case 'page_break':
        return block;
      case 'contents':
        return {
          ...block,
          parts: block.parts.map(({ name, entries }) => ({
            name: cleanText(name),
            entries: entries.map(cleanText),
          })),
        };
      case 'chart':
        return { ...block, chart: cleanChart(block.chart) };
      default:
        return { ...block, text: cleanText(block.text) };
    }
  });
}
