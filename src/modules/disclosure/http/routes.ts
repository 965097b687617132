import type { FastifyReply } from 'fastify';
import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  documentListSchema,
  fileSchema,
  newestSchema,
  publicCountsSchema,
  releasedListSchema,
  releasedPageSchema,
  savedDocumentSchema,
  searchResultSchema,
  staffDocumentSchema,
  vocabularySchema,
  type ReleasedPage,
} from '../contract.ts';
import { createDocumentDraft } from '../use-cases/create-document-draft.ts';
import { exportDocuments } from '../use-cases/export-documents.ts';
import { getDocument } from '../use-cases/get-document.ts';
import { getReleased } from '../use-cases/get-released.ts';
import { getVocabulary } from '../use-cases/get-vocabulary.ts';
import { listDocuments } from '../use-cases/list-documents.ts';
import { listReleased } from '../use-cases/list-released.ts';
import { newestReleases } from '../use-cases/newest-releases.ts';
import { publicCounts } from '../use-cases/public-counts.ts';
import { readAttachment } from '../use-cases/read-attachment.ts';
import { readPublicFile } from '../use-cases/read-public-file.ts';
import { removeAttachment } from '../use-cases/remove-attachment.ts';
import { repealDocument } from '../use-cases/repeal-document.ts';
import { saveDraft } from '../use-cases/save-draft.ts';
import { searchReleased } from '../use-cases/search-released.ts';
import { startNewEdition } from '../use-cases/start-new-edition.ts';
import { submitDraft } from '../use-cases/submit-draft.ts';
import { uploadAttachment } from '../use-cases/upload-attachment.ts';
import { withdrawRelease } from '../use-cases/withdraw-release.ts';
import { EDITION_ROUTES } from './edition-routes.ts';
import { sendFile } from './file-reply.ts';
import { CHECKS_ROUTES } from './checks-routes.ts';
import { EDITOR_ROUTES } from './editor-routes.ts';
import { OPEN_DATA_ROUTES } from './open-data-routes.ts';
import { GAZETTE_ROUTES } from './gazette-routes.ts';
import { INTERPRETATION_ROUTES } from './interpretation-routes.ts';
import { PUSH_ROUTES } from './push-routes.ts';
import { SCHEME_ROUTES } from './scheme-routes.ts';
import { CHANNEL_ROUTES } from './channel-routes.ts';
import { SUBSCRIPTION_ROUTES } from './subscription-routes.ts';
import { SEARCH_ROUTES } from './search-routes.ts';

/** 410 Gone at the address of a withdrawn document, with the notice as the answer. */
const sendPage = (reply: FastifyReply, page: ReleasedPage) =>
  reply.code(page.state === 'released' ? 200 : 410).send(page);

const saved = { output: savedDocumentSchema };

/** The API of publishing: below `/documents` for staff, below `/public` for everybody. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/documents', useCase: listDocuments, output: documentListSchema },
  { method: 'GET', path: '/documents/export', useCase: exportDocuments, respond: sendSheet },
  { method: 'GET', path: '/documents/vocabulary', useCase: getVocabulary, output: vocabularySchema },
  ...EDITION_ROUTES,
  { method: 'POST', path: '/documents', useCase: createDocumentDraft, ...saved },
  { method: 'GET', path: '/documents/:id', useCase: getDocument, output: staffDocumentSchema },
  { method: 'PATCH', path: '/documents/:id', useCase: saveDraft, ...saved },
  { method: 'POST', path: '/documents/:id/files', useCase: uploadAttachment, output: fileSchema },
  { method: 'GET', path: '/documents/:id/files/:fileId', useCase: readAttachment, respond: sendFile },
  { method: 'DELETE', path: '/documents/:id/files/:fileId', useCase: removeAttachment, ...saved },
  { method: 'POST', path: '/documents/:id/submit', useCase: submitDraft, ...saved },
  { method: 'POST', path: '/documents/:id/editions', useCase: startNewEdition, ...saved },
  { method: 'POST', path: '/documents/:id/withdraw', useCase: withdrawRelease, ...saved },
  { method: 'POST', path: '/documents/:id/repeal', useCase: repealDocument, ...saved },
  { method: 'GET', path: '/public/documents', useCase: listReleased, output: releasedListSchema },
  { method: 'GET', path: '/public/documents/newest', useCase: newestReleases, output: newestSchema },
  { method: 'GET', path: '/public/documents/counts', useCase: publicCounts, output: publicCountsSchema },
  {
    method: 'GET',
    path: '/public/documents/:id',
    useCase: getReleased,
    output: releasedPageSchema,
    respond: sendPage,
  },
  {
    method: 'GET',
    path: '/public/search',
    useCase: searchReleased,
    output: searchResultSchema,
    rateLimit: { max: 120, perSeconds: 60 },
  },
  { method: 'GET', path: '/public/files/:fileId', useCase: readPublicFile, respond: sendFile },
  ...SEARCH_ROUTES,
  ...SUBSCRIPTION_ROUTES,
  ...OPEN_DATA_ROUTES,
  ...PUSH_ROUTES,
  ...GAZETTE_ROUTES,
  ...INTERPRETATION_ROUTES,
  ...SCHEME_ROUTES,
  ...CHANNEL_ROUTES,
  ...EDITOR_ROUTES,
  ...CHECKS_ROUTES,
];
