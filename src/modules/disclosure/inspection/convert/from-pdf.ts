import { openPdf, placedLines } from '../read-pdf.ts';
import { NotConvertible, type Conversion } from './conversion.ts';
import { blocksToHtml, joinPages, type PageLine } from './from-lines.ts';

const MOST_PAGES = 200;

/** The text of a PDF as paragraphs, headings by their numbers, simple tables. A scan cannot be taken over. */
export async function convertPdf(content: Uint8Array): Promise<Conversion> {
  const task = openPdf(content);
  try {
    const document = await task.promise;
    const pages: PageLine[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      pages.push(placedLines((await page.getTextContent()).items));
      page.cleanup();
    }
    const lines = joinPages(pages.filter((page) => page.length > 0));
    if (lines.join('').trim() === '') throw new NotConvertible('noText');
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    const title = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
    return {
      html: blocksToHtml(lines),
      title: title === '' ? null : title,
      pictures: [],
      counts: { pages: pages.length },
    };
  } finally {
    await task.destroy();
  }
}
