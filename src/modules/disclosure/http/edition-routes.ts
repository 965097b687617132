import type { Route } from '../../../kernel/http/routes.ts';
import {
  approvedSchema,
  chainSchema,
  chaseSchema,
  comparisonSchema,
  createdPreviewSchema,
  deskSchema,
  disclosureSettingsSchema,
  emergencyListSchema,
  previewSchema,
  reassessedSchema,
  savedDocumentSchema,
  timelinessSchema,
  withheldListSchema,
} from '../contract.ts';
import { changeDisclosureSettings } from '../use-cases/change-settings.ts';
import { compareEditions } from '../use-cases/compare-editions.ts';
import { chaseDeadlines } from '../use-cases/desk/chase-deadlines.ts';
import { getDesk } from '../use-cases/desk/get-desk.ts';
import { getTimeliness } from '../use-cases/desk/get-timeliness.ts';
import { decideEmergency } from '../use-cases/emergency/decide-emergency.ts';
import { listEmergencies } from '../use-cases/emergency/list-emergencies.ts';
import { publishEmergency } from '../use-cases/emergency/publish-emergency.ts';
import { getDisclosureSettings } from '../use-cases/get-settings.ts';
import { createPreviewLink } from '../use-cases/preview/create-preview-link.ts';
import { readPreview } from '../use-cases/preview/read-preview.ts';
import { revokePreviewLink } from '../use-cases/preview/revoke-preview-link.ts';
import { listWithheld } from '../use-cases/reassessment/list-withheld.ts';
import { reassess } from '../use-cases/reassessment/reassess.ts';
import { annulRepeal } from '../use-cases/relations/annul-repeal.ts';
import { getChain } from '../use-cases/relations/get-chain.ts';
import { getPublicChain } from '../use-cases/relations/get-public-chain.ts';
import { relateDocument } from '../use-cases/relations/relate-document.ts';
import { removeRelation } from '../use-cases/relations/remove-relation.ts';
import { approveAndRelease } from '../use-cases/review/approve-and-release.ts';
import { discardDraft } from '../use-cases/review/discard-draft.ts';
import { passReview } from '../use-cases/review/pass-review.ts';
import { passSecrecyReview } from '../use-cases/review/pass-secrecy-review.ts';
import { recallDraft } from '../use-cases/review/recall-draft.ts';
import { sendBack } from '../use-cases/review/send-back.ts';

const saved = { output: savedDocumentSchema };
const approved = { output: approvedSchema };

/** Lists and settings of publishing; before `/documents/:id`, so that their words are no ids. */
const LISTS: readonly Route[] = [
  { method: 'GET', path: '/documents/desk', useCase: getDesk, output: deskSchema },
  { method: 'GET', path: '/documents/chase', useCase: chaseDeadlines, output: chaseSchema },
  { method: 'GET', path: '/documents/timeliness', useCase: getTimeliness, output: timelinessSchema },
  { method: 'GET', path: '/documents/withheld', useCase: listWithheld, output: withheldListSchema },
  { method: 'GET', path: '/documents/emergencies', useCase: listEmergencies, output: emergencyListSchema },
  {
    method: 'GET',
    path: '/documents/settings',
    useCase: getDisclosureSettings,
    output: disclosureSettingsSchema,
  },
  {
    method: 'PATCH',
    path: '/documents/settings',
    useCase: changeDisclosureSettings,
    output: disclosureSettingsSchema,
  },
  { method: 'GET', path: '/documents/previews/:token', useCase: readPreview, output: previewSchema },
];

/** Review, emergency, relations, preview, reassessment of one document. */
export const EDITION_ROUTES: readonly Route[] = [
  ...LISTS,
  { method: 'POST', path: '/documents/:id/reviews', useCase: passReview, ...saved },
  { method: 'POST', path: '/documents/:id/secrecy-review', useCase: passSecrecyReview, ...saved },
  { method: 'POST', path: '/documents/:id/approve', useCase: approveAndRelease, ...approved },
  { method: 'POST', path: '/documents/:id/send-back', useCase: sendBack, ...saved },
  { method: 'POST', path: '/documents/:id/recall', useCase: recallDraft, ...saved },
  { method: 'POST', path: '/documents/:id/discard', useCase: discardDraft, ...saved },
  { method: 'POST', path: '/documents/:id/emergency', useCase: publishEmergency, ...approved },
  { method: 'POST', path: '/documents/:id/emergency/decision', useCase: decideEmergency, ...saved },
  { method: 'POST', path: '/documents/:id/relations', useCase: relateDocument, ...saved },
  { method: 'DELETE', path: '/documents/:id/relations/:relationId', useCase: removeRelation, ...saved },
  { method: 'POST', path: '/documents/:id/annul-repeal', useCase: annulRepeal, ...saved },
  { method: 'GET', path: '/documents/:id/chain', useCase: getChain, output: chainSchema },
  { method: 'GET', path: '/documents/:id/comparison', useCase: compareEditions, output: comparisonSchema },
  {
    method: 'POST',
    path: '/documents/:id/previews',
    useCase: createPreviewLink,
    output: createdPreviewSchema,
  },
  { method: 'DELETE', path: '/documents/:id/previews/:linkId', useCase: revokePreviewLink, ...saved },
  { method: 'POST', path: '/documents/:id/reassessment', useCase: reassess, output: reassessedSchema },
  { method: 'GET', path: '/public/documents/:id/chain', useCase: getPublicChain, output: chainSchema },
];
