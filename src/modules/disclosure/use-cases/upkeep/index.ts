import type { AnyUseCase } from '../../../../kernel/runtime/use-case.ts';
import { filesToRead } from './files-to-read.ts';
import { keepLinkAnswers } from './keep-link-answers.ts';
import { linksToAsk } from './links-to-ask.ts';
import { readFileText } from './read-file-text.ts';

export { filesToRead, keepLinkAnswers, linksToAsk, readFileText };

/** The worker's own; nobody asks for them by the API. */
export const UPKEEP_USE_CASES: readonly AnyUseCase[] = [
  filesToRead,
  readFileText,
  linksToAsk,
  keepLinkAnswers,
];
