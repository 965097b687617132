import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, SourceDocument } from '../blocks.ts';
import { NO_METADATA } from '../blocks.ts';
import type { Grid } from './pdf-grid.ts';
import { gridsOf } from './pdf-grid.ts';
import { pageBlocks } from './pdf-page.ts';
import type { TextRun } from './pdf-page.ts';
import { rulesOf } from './pdf-rules.ts';

const MOST_PAGES = 300;

function packageFolder(folder: string): string {
  const root = import.meta.resolve('pdfjs-dist/package.json');
  return fileURLToPath(new URL(`${folder}/`, root));
}

/** Numbers tables; a table at the top of a page with the columns of the last one on the page before is the same. */
class TableNumbers {
  #last: { edges: readonly number[]; number: number } | null = null;
  #count = 0;

  next(grid: Grid, first: boolean): number {
    const same =
      first &&
      this.#last !== null &&
      this.#last.edges.length === grid.edges.length &&
      this.#last.edges.every((edge, index) => Math.abs(edge - grid.edges[index]!) < 3);
    if (!same) this.#count += 1;
    this.#last = { edges: grid.edges, number: this.#count };
    return this.#count;
  }
}

/**
 * Reads a PDF with a text layer into blocks: ruled tables by their rules, other text by lines. Throws what pdfjs throws
 * on a damaged or locked file; a scan gives no blocks.
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
    const blocks: Block[] = [];
    const numbers = new TableNumbers();
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const runs: TextRun[] = content.items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || 10 };
      });
      const grids = gridsOf(rulesOf(await page.getOperatorList()));
      blocks.push(...pageBlocks(runs, grids, (grid) => numbers.next(grid, grid === grids[0])));
      page.cleanup();
    }
    return { blocks, metadata: NO_METADATA };
  } finally {
    await task.destroy();
  }
}
