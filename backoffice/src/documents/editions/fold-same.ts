import type { Comparison } from '../../api/document-desk.ts';

type Paragraph = Comparison['paragraphs'][number];
export type FoldedRow = { skipped: number; paragraph: Paragraph | null };

/** Leaves out runs of equal paragraphs but for the one beside a change; a row without paragraph says how many. */
export function foldSame(paragraphs: readonly Paragraph[]): FoldedRow[] {
  const rows: FoldedRow[] = [];
  let skipped = 0;
  const flush = (): void => {
    if (skipped > 0) rows.push({ skipped, paragraph: null });
    skipped = 0;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const isBeside = [paragraphs[index - 1], paragraph, paragraphs[index + 1]].some(
      (one) => one !== undefined && one.kind !== 'same',
    );
    if (!isBeside) {
      skipped += 1;
      continue;
    }
    flush();
    rows.push({ skipped: 0, paragraph });
  }
  flush();
  return rows;
}
