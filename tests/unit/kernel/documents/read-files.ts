import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pages of a PDF as text, without blanks between the pieces: what a reader or a search engine finds. */
export async function pdfPages(pdf: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, ''),
    );
  }
  await task.destroy();
  return pages;
}

/** All pages of a PDF as {@link pdfPages} gives them, a line for each. */
export const pdfText = async (pdf: Uint8Array): Promise<string> =>
  (await pdfPages(Buffer.from(pdf))).join('\n');

/** Text and HTML of a DOCX, as an independent reader sees it. */
export async function docxContent(docx: Buffer): Promise<{ text: string; html: string }> {
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer: docx }),
    mammoth.convertToHtml({ buffer: docx }),
  ]);
  return { text: text.value, html: html.value };
}
