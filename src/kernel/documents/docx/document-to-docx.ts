import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { cleanBlocks, cleanText } from '../clean-text.ts';
import { OFFICIAL_PAGE, OFFICIAL_TYPE, PAGE_NUMBER_DASH, TYPEFACE } from '../data/official-style.ts';
import type { OfficialDocument } from '../document.ts';
import { settleEntries } from '../settle-entries.ts';
import { alignmentOf } from './alignment.ts';
import { blocksToDocx } from './blocks-to-docx.ts';
import { fontTable } from './font-table.ts';
import { millimetres, twips } from './measures.ts';
import { fontOf } from './runs.ts';
import { coreProperties } from './core-properties.ts';

/**
 * The document as a DOCX file on A4 with official margins and typefaces (each named with what may stand in for it). The
 * same document makes the same bytes.
 */
export async function documentToDocx(document: OfficialDocument): Promise<Buffer> {
  const landscape = document.orientation === 'landscape';
  const [title, author] = [cleanText(document.title), cleanText(document.author)];
  const numbers = document.pageNumbers ?? 'all';
  const empty = () => new Footer({ children: [new Paragraph({})] });
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: {
          titlePage: numbers === 'after_first',
          page: {
            size: {
              width: millimetres(OFFICIAL_PAGE.width),
              height: millimetres(OFFICIAL_PAGE.height),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: pageMargin(),
          },
        },
        footers:
          numbers === 'none'
            ? { default: empty(), even: empty(), first: empty() }
            : { default: pageNumber('right'), even: pageNumber('left'), first: empty() },
        children: blocksToDocx(cleanBlocks(document.blocks), landscape),
      },
    ],
  });
  const packed = await Packer.toBuffer(file, false, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties({ title, author, date: document.date }) },
  ]);
  return settleEntries(packed, document.date);
}

function pageMargin() {
  const { margin, pageNumberBelow } = OFFICIAL_PAGE;
  const numberHeight = (OFFICIAL_TYPE.pageNumber / 72) * 25.4;
  return {
    top: millimetres(margin.top),
    right: millimetres(margin.right),
    bottom: millimetres(margin.bottom),
    left: millimetres(margin.left),
    footer: millimetres(margin.bottom - pageNumberBelow - numberHeight),
  };
}

/** — 1 —, one character from the outer edge. */
function pageNumber(side: 'left' | 'right'): Footer {
  const edge = twips(OFFICIAL_TYPE.pageNumber);
  return new Footer({
    children: [
      new Paragraph({
        alignment: alignmentOf(side),
        indent: side === 'left' ? { left: edge } : { right: edge },
        children: [
          new TextRun({
            children: [`${PAGE_NUMBER_DASH} `, PageNumber.CURRENT, ` ${PAGE_NUMBER_DASH}`],
            font: fontOf(TYPEFACE.pageNumber),
            size: OFFICIAL_TYPE.pageNumber * 2,
          }),
        ],
      }),
    ],
  });
}
