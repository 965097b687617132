/** Official documents as DOCX, PDF and HTML from one description. */
export type {
  Align,
  DocumentBlock,
  DocumentCell,
  DocumentTable,
  OfficialDocument,
  Span,
  Text,
} from './document.ts';
export type { PlacedCell } from './grid.ts';
export { placeCells } from './grid.ts';
export { cleanText, plainText } from './clean-text.ts';
export { settleEntries } from './settle-entries.ts';
export { documentToDocx } from './docx/document-to-docx.ts';
export { tableToDocx } from './docx/table-to-docx.ts';
export { compilePdf } from './pdf/compile.ts';
export { documentToPdf } from './pdf/document-to-pdf.ts';
export { blocksToHtml, escapeHtml, tableToHtml } from './html/blocks-to-html.ts';
