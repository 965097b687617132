import type { FastifyReply } from 'fastify';
import type { Route } from '../../../kernel/http/routes.ts';
import type { AnyUseCase } from '../../../kernel/runtime/use-case.ts';
import { getCaseOutput } from '../contract/case.ts';
import { guideDecisionOutput } from '../contract/decision.ts';
import { actOutput, registerRequestOutput, submitRequestOutput } from '../contract/intake.ts';
import { getBoardOutput, listRequestsOutput } from '../contract/list.ts';
import { applicantDataSchema } from '../contract/steps.ts';
import { trackedRequestSchema, trackRequestOutput } from '../contract/track.ts';
import type { TrackRequestOutput } from '../contract/track.ts';
import { requestSettingsSchema } from '../contract/settings.ts';
import { changeSettings } from '../use-cases/change-settings.ts';
import { downloadFile } from '../use-cases/download-file.ts';
import { downloadLetter } from '../use-cases/download-letter.ts';
import { exportRequests } from '../use-cases/export-requests.ts';
import { getBoard } from '../use-cases/get-board.ts';
import { getCase } from '../use-cases/get-case.ts';
import { getOwnRequest } from '../use-cases/get-own-request.ts';
import { getSettings } from '../use-cases/get-settings.ts';
import { guideDecision } from '../use-cases/guide-decision.ts';
import { listRequests } from '../use-cases/list-requests.ts';
import { previewReply } from '../use-cases/preview-reply.ts';
import { registerRequest } from '../use-cases/register-request.ts';
import { STEP_USE_CASES } from '../use-cases/steps.ts';
import { submitRequest } from '../use-cases/submit-request.ts';
import { trackRequest } from '../use-cases/track-request.ts';
import { viewApplicant } from '../use-cases/view-applicant.ts';
import { sendFile, sendPage } from './file-reply.ts';

/** A refused attempt to track is 404, or 429 when there were too many; the attempt stays counted. */
function sendTracked(reply: FastifyReply, result: TrackRequestOutput): FastifyReply {
  if (result.found) return reply.send(result);
  return reply.code(result.reason === 'no_match' ? 404 : 429).send(result);
}

/** `POST /requests/:id/send-correction-notice` and so on: one route a step. */
const STEP_ROUTES: readonly Route[] = STEP_USE_CASES.map((useCase: AnyUseCase): Route => {
  const path = useCase.name.replace('requests.', '').replaceAll('_', '-');
  return { method: 'POST', path: `/requests/:id/${path}`, useCase, output: actOutput };
});

/** The API of requests, below `/api/v1`. */
export const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/requests',
    useCase: submitRequest,
    output: submitRequestOutput,
    rateLimit: { max: 30, perSeconds: 3600 },
  },
  {
    method: 'POST',
    path: '/requests/track',
    useCase: trackRequest,
    output: trackRequestOutput,
    respond: sendTracked,
    fromRequest: (request) => ({ clientAddress: request.ip }),
    rateLimit: { max: 60, perSeconds: 900 },
  },
  { method: 'POST', path: '/requests/register', useCase: registerRequest, output: registerRequestOutput },
  { method: 'GET', path: '/requests', useCase: listRequests, output: listRequestsOutput },
  { method: 'GET', path: '/requests/board', useCase: getBoard, output: getBoardOutput },
  { method: 'GET', path: '/requests/export', useCase: exportRequests, respond: sendFile },
  { method: 'GET', path: '/requests/settings', useCase: getSettings, output: requestSettingsSchema },
  { method: 'PUT', path: '/requests/settings', useCase: changeSettings, output: requestSettingsSchema },
  { method: 'GET', path: '/requests/:id', useCase: getCase, output: getCaseOutput },
  { method: 'GET', path: '/requests/:id/own', useCase: getOwnRequest, output: trackedRequestSchema },
  {
    method: 'POST',
    path: '/requests/:id/view-applicant',
    useCase: viewApplicant,
    output: applicantDataSchema,
  },
  {
    method: 'POST',
    path: '/requests/:id/guide-decision',
    useCase: guideDecision,
    output: guideDecisionOutput,
  },
  { method: 'GET', path: '/requests/:id/preview-reply', useCase: previewReply, respond: sendPage },
  { method: 'GET', path: '/requests/:id/letters/:letterId', useCase: downloadLetter, respond: sendFile },
  { method: 'GET', path: '/requests/:id/files/:fileId', useCase: downloadFile, respond: sendFile },
  ...STEP_ROUTES,
];
