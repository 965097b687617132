import { z } from 'zod';
import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  checkSettingsSchema,
  cleanedSchema,
  convertedSchema,
  findingsReportSchema,
  fixedSchema,
  importedWordsSchema,
  pictureSchema,
  wordListSchema,
} from '../contract.ts';
import { cleanPasted } from '../use-cases/checks/clean-pasted.ts';
import { convertToHtml } from '../use-cases/checks/convert-to-html.ts';
import { fixFindings } from '../use-cases/checks/fix-findings.ts';
import { getCheckSettings } from '../use-cases/checks/get-check-settings.ts';
import { getFindings } from '../use-cases/checks/get-findings.ts';
import { judgeFinding } from '../use-cases/checks/judge-finding.ts';
import { saveCheckSettings } from '../use-cases/checks/save-check-settings.ts';
import { uploadPicture } from '../use-cases/checks/upload-picture.ts';
import { withdrawJudgement } from '../use-cases/checks/withdraw-judgement.ts';
import { addWord } from '../use-cases/words/add-word.ts';
import { changeWord } from '../use-cases/words/change-word.ts';
import { exportWords } from '../use-cases/words/export-words.ts';
import { importWords } from '../use-cases/words/import-words.ts';
import { listCheckedWords } from '../use-cases/words/list-words.ts';
import { removeWord } from '../use-cases/words/remove-word.ts';

const report = { output: findingsReportSchema };
const changed = { output: z.object({ id: z.string() }) };

/** Checks before release: findings, their judgement and mending, pictures, conversion; the list of words. */
export const CHECKS_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/documents/:id/findings', useCase: getFindings, ...report },
  { method: 'POST', path: '/documents/:id/findings/fix', useCase: fixFindings, output: fixedSchema },
  {
    method: 'POST',
    path: '/documents/:id/findings/:findingId/judgement',
    useCase: judgeFinding,
    ...report,
  },
  {
    method: 'DELETE',
    path: '/documents/:id/findings/:findingId/judgement',
    useCase: withdrawJudgement,
    ...report,
  },
  { method: 'POST', path: '/documents/:id/pictures', useCase: uploadPicture, output: pictureSchema },
  { method: 'POST', path: '/documents/:id/convert', useCase: convertToHtml, output: convertedSchema },
  { method: 'POST', path: '/documents/:id/clean-html', useCase: cleanPasted, output: cleanedSchema },
  { method: 'GET', path: '/checked-words', useCase: listCheckedWords, output: wordListSchema },
  { method: 'GET', path: '/checked-words/export', useCase: exportWords, respond: sendSheet },
  { method: 'POST', path: '/checked-words', useCase: addWord, ...changed },
  { method: 'POST', path: '/checked-words/import', useCase: importWords, output: importedWordsSchema },
  { method: 'PATCH', path: '/checked-words/:wordId', useCase: changeWord, ...changed },
  { method: 'DELETE', path: '/checked-words/:wordId', useCase: removeWord, ...changed },
  { method: 'GET', path: '/check-settings', useCase: getCheckSettings, output: checkSettingsSchema },
  { method: 'PUT', path: '/check-settings', useCase: saveCheckSettings, output: checkSettingsSchema },
];
