import type { OfficialDocument } from '../../../../kernel/documents/index.ts';
import { blocksToHtml, documentToDocx, documentToPdf } from '../../../../kernel/documents/index.ts';
import type { LetterModel } from '../model.ts';
import { letterBlocks } from '../templates/layout.ts';

function asDocument(model: LetterModel): OfficialDocument {
  return {
    title: model.number ? `${model.title} ${model.number}` : model.title,
    author: model.agency,
    date: model.date,
    blocks: letterBlocks(model),
    pageNumbers: 'after_first',
  };
}

/** The letter as a Word file. */
export function letterToDocx(model: LetterModel): Promise<Buffer> {
  return documentToDocx(asDocument(model));
}

/** The letter as PDF/A-2b. */
export function letterToPdf(model: LetterModel): Promise<Buffer> {
  return documentToPdf(asDocument(model));
}

/** The letter as one escaped `<article>` without style, for preview and portal. */
export function letterToHtml(model: LetterModel): string {
  return blocksToHtml(letterBlocks(model));
}
