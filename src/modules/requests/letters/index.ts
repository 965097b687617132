/** Letters of the request's journey: facts → model → DOCX, PDF, HTML. */
export { buildLetter } from './build-letter.ts';
export { accountSpans, clockAnnex } from './clock-annex.ts';
export type { AccountSpan } from './clock-annex.ts';
export type * from './facts.ts';
export type { DocumentId, LetterModel, LetterRemedy } from './model.ts';
export { letterToDocx, letterToHtml, letterToPdf } from './render/render-letter.ts';
export { letterBlocks } from './templates/layout.ts';
export { letterDate } from './templates/wording.ts';
