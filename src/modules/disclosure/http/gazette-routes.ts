import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  gazetteCandidatesSchema,
  gazetteIssueSchema,
  gazetteListSchema,
  publicGazetteIssueSchema,
  publicGazetteListSchema,
  savedGazetteSchema,
} from '../contract/gazette.ts';
import { createGazetteIssue } from '../use-cases/gazette/create-issue.ts';
import { discardGazetteIssue } from '../use-cases/gazette/discard-issue.ts';
import { getGazetteFile } from '../use-cases/gazette/get-file.ts';
import { previewGazetteIssue } from '../use-cases/gazette/preview-issue.ts';
import { publicGazette } from '../use-cases/gazette/public-gazette.ts';
import { publicGazetteIssue } from '../use-cases/gazette/public-issue.ts';
import { publishGazetteIssue } from '../use-cases/gazette/publish-issue.ts';
import { gazetteCandidates } from '../use-cases/gazette/gazette-candidates.ts';
import { getGazetteIssue } from '../use-cases/gazette/get-issue.ts';
import { listGazetteIssues } from '../use-cases/gazette/list-issues.ts';
import { saveGazetteIssue } from '../use-cases/gazette/save-issue.ts';
import { sendBackGazetteIssue } from '../use-cases/gazette/send-back-issue.ts';
import { submitGazetteIssue } from '../use-cases/gazette/submit-issue.ts';

const saved = { output: savedGazetteSchema };
/** Files may have to be made: not too many for one asker. */
const MAKING = { max: 30, perSeconds: 60 };

/** The API of the gazette: below `/gazette` for staff, below `/public/gazette` for everybody. */
export const GAZETTE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/gazette', useCase: listGazetteIssues, output: gazetteListSchema },
  { method: 'POST', path: '/gazette', useCase: createGazetteIssue, ...saved },
  { method: 'GET', path: '/gazette/candidates', useCase: gazetteCandidates, output: gazetteCandidatesSchema },
  { method: 'GET', path: '/gazette/:id', useCase: getGazetteIssue, output: gazetteIssueSchema },
  { method: 'PATCH', path: '/gazette/:id', useCase: saveGazetteIssue, ...saved },
  { method: 'DELETE', path: '/gazette/:id', useCase: discardGazetteIssue, ...saved },
  { method: 'POST', path: '/gazette/:id/submit', useCase: submitGazetteIssue, ...saved },
  { method: 'POST', path: '/gazette/:id/send-back', useCase: sendBackGazetteIssue, ...saved },
  { method: 'POST', path: '/gazette/:id/publish', useCase: publishGazetteIssue, ...saved },
  { method: 'GET', path: '/gazette/:id/preview', useCase: previewGazetteIssue, respond: sendSheet },
  { method: 'GET', path: '/public/gazette', useCase: publicGazette, output: publicGazetteListSchema },
  {
    method: 'GET',
    path: '/public/gazette/:id',
    useCase: publicGazetteIssue,
    output: publicGazetteIssueSchema,
  },
  {
    method: 'GET',
    path: '/public/gazette/:id/:format',
    useCase: getGazetteFile,
    respond: sendSheet,
    rateLimit: MAKING,
  },
];
