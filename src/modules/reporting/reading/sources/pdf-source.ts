import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceDocument } from '../blocks.ts';
import { NO_METADATA } from '../blocks.ts';
import { readPages } from './pdf/read-pages.ts';
import type { PageContent } from './pdf/read-pages.ts';
import { drawingOf } from './pdf/rules.ts';
import type { Matrix } from './pdf/rules.ts';
import { textRuns } from './pdf/text-runs.ts';

const MOST_PAGES = 300;
/** Annotations are not drawn: comments and form fields are no part of a report. */
const NO_ANNOTATIONS = 0;

function packageFolder(folder: string): string {
  const root = import.meta.resolve('pdfjs-dist/package.json');
  return fileURLToPath(new URL(`${folder}/`, root));
}

async function contentOf(page: PDFPageProxy): Promise<PageContent> {
  const { height, transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  // The view of pdfjs has y downwards; here it grows upwards.
  const view: Matrix = [a, -b, c, -d, e, height - f];
  const content = await page.getTextContent();
  const operations = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  return { runs: textRuns(content, view), drawing: drawingOf(operations, view), top: height, bottom: 0 };
}

/**
 * Reads a PDF with a text layer into blocks: ruled tables by their rules, other tables by the places of their words and
 * figures, over page breaks; page numbers and running lines left out. Throws what pdfjs throws on a damaged or locked
 * file; a scan gives no blocks.
 */
export async function pdfSource(bytes: Uint8Array): Promise<SourceDocument> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
  });
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      pages.push(await contentOf(page));
      page.cleanup();
    }
    return { ...readPages(pages), metadata: NO_METADATA };
  } finally {
    await task.destroy();
  }
}
