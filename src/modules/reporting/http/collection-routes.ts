import type { Route } from '../../../kernel/http/routes.ts';
import {
  addedSchema,
  agencyComparisonSchema,
  aggregateCellSchema,
  aggregateSchema,
  boardSchema,
  collectionHeadSchema,
  collectionListSchema,
  collectionProposalSchema,
  comparisonMinimumSchema,
  jointProposalsSchema,
  memberRowSchema,
  memberViewSchema,
  ownCollectionsSchema,
  remindedSchema,
  submissionByCodeSchema,
  submissionLinkSchema,
  submittedSchema,
} from '../contract.ts';
import { compareAgencies } from '../use-cases/aggregation/compare-agencies.ts';
import { enterJointItem } from '../use-cases/aggregation/enter-joint-item.ts';
import { exportAggregate } from '../use-cases/aggregation/export-aggregate.ts';
import { getAggregateCell } from '../use-cases/aggregation/get-aggregate-cell.ts';
import { getAggregate } from '../use-cases/aggregation/get-aggregate.ts';
import { proposeJointItems } from '../use-cases/aggregation/propose-joint-items.ts';
import { removeJointItem } from '../use-cases/aggregation/remove-joint-item.ts';
import { setComparisonMinimum } from '../use-cases/aggregation/set-comparison-minimum.ts';
import { useForReport } from '../use-cases/aggregation/use-for-report.ts';
import { acceptSubmission } from '../use-cases/collection/accept-submission.ts';
import { addMembers } from '../use-cases/collection/add-members.ts';
import { closeCollection } from '../use-cases/collection/close-collection.ts';
import { exportCollection } from '../use-cases/collection/export-collection.ts';
import { getCollection } from '../use-cases/collection/get-collection.ts';
import { getMember } from '../use-cases/collection/get-member.ts';
import { issueLink } from '../use-cases/collection/issue-link.ts';
import { listCollections } from '../use-cases/collection/list-collections.ts';
import { openCollection } from '../use-cases/collection/open-collection.ts';
import { ownCollections } from '../use-cases/collection/own-collections.ts';
import { proposeCollection } from '../use-cases/collection/propose-collection.ts';
import { readByCode } from '../use-cases/collection/read-by-code.ts';
import { recordPublication } from '../use-cases/collection/record-publication.ts';
import { remindMembers } from '../use-cases/collection/remind-members.ts';
import { removeMember } from '../use-cases/collection/remove-member.ts';
import { reopenCollection } from '../use-cases/collection/reopen-collection.ts';
import { reopenSubmission } from '../use-cases/collection/reopen-submission.ts';
import { returnSubmission } from '../use-cases/collection/return-submission.ts';
import { reviseCollection } from '../use-cases/collection/revise-collection.ts';
import { reviseMember } from '../use-cases/collection/revise-member.ts';
import { revokeLink } from '../use-cases/collection/revoke-link.ts';
import { submitFileByCode } from '../use-cases/collection/submit-file-by-code.ts';
import { submitFormByCode } from '../use-cases/collection/submit-form-by-code.ts';
import { submitFile } from '../use-cases/collection/submit-file.ts';
import { submitForm } from '../use-cases/collection/submit-form.ts';
import { submitReport } from '../use-cases/collection/submit-report.ts';
import { sendReport } from './file-reply.ts';

const ONE = '/collections/:id';
const MEMBER = `${ONE}/members/:memberId`;
const BY_CODE = '/public/submissions/:code';
const head = { output: collectionHeadSchema };
const row = { output: memberRowSchema };
const sum = { output: aggregateSchema };
const submitted = { output: submittedSchema };
/** Codes cannot be guessed at this pace, and reading a file costs something. */
const looking = { rateLimit: { max: 30, perSeconds: 60 } };
const handing = { rateLimit: { max: 10, perSeconds: 60 } };

/** The API of collecting reports. */
export const COLLECTION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/collections', useCase: listCollections, output: collectionListSchema },
  { method: 'POST', path: '/collections', useCase: openCollection, ...head },
  {
    method: 'GET',
    path: '/collections/proposal',
    useCase: proposeCollection,
    output: collectionProposalSchema,
  },
  {
    method: 'PUT',
    path: '/collections/comparison-minimum',
    useCase: setComparisonMinimum,
    output: comparisonMinimumSchema,
  },
  { method: 'GET', path: '/collections/own', useCase: ownCollections, output: ownCollectionsSchema },
  { method: 'GET', path: ONE, useCase: getCollection, output: boardSchema },
  { method: 'PATCH', path: ONE, useCase: reviseCollection, ...head },
  { method: 'POST', path: `${ONE}/close`, useCase: closeCollection, ...head },
  { method: 'POST', path: `${ONE}/reopen`, useCase: reopenCollection, ...head },
  { method: 'GET', path: `${ONE}/export`, useCase: exportCollection, respond: sendReport },
  { method: 'POST', path: `${ONE}/remind`, useCase: remindMembers, output: remindedSchema },
  { method: 'POST', path: `${ONE}/members`, useCase: addMembers, output: addedSchema },
  { method: 'GET', path: MEMBER, useCase: getMember, output: memberViewSchema },
  { method: 'PATCH', path: MEMBER, useCase: reviseMember, ...row },
  { method: 'POST', path: `${MEMBER}/remove`, useCase: removeMember },
  { method: 'POST', path: `${MEMBER}/submit`, useCase: submitReport, ...submitted },
  { method: 'POST', path: `${MEMBER}/file`, useCase: submitFile, ...submitted },
  { method: 'POST', path: `${MEMBER}/form`, useCase: submitForm, ...submitted },
  { method: 'POST', path: `${MEMBER}/return`, useCase: returnSubmission, ...row },
  { method: 'POST', path: `${MEMBER}/accept`, useCase: acceptSubmission, ...row },
  { method: 'POST', path: `${MEMBER}/reopen`, useCase: reopenSubmission, ...row },
  { method: 'POST', path: `${MEMBER}/publication`, useCase: recordPublication, ...row },
  { method: 'POST', path: `${MEMBER}/link`, useCase: issueLink, output: submissionLinkSchema },
  { method: 'POST', path: `${MEMBER}/link/revoke`, useCase: revokeLink },
  { method: 'GET', path: `${ONE}/aggregate`, useCase: getAggregate, ...sum },
  {
    method: 'GET',
    path: `${ONE}/aggregate/cells/:cell`,
    useCase: getAggregateCell,
    output: aggregateCellSchema,
  },
  { method: 'GET', path: `${ONE}/aggregate/export`, useCase: exportAggregate, respond: sendReport },
  { method: 'GET', path: `${ONE}/joint-proposals`, useCase: proposeJointItems, output: jointProposalsSchema },
  { method: 'POST', path: `${ONE}/joint-items`, useCase: enterJointItem, ...sum },
  { method: 'POST', path: `${ONE}/joint-items/:itemId/remove`, useCase: removeJointItem, ...sum },
  { method: 'POST', path: `${ONE}/use-for-report`, useCase: useForReport, ...sum },
  { method: 'GET', path: `${ONE}/comparison`, useCase: compareAgencies, output: agencyComparisonSchema },
  { method: 'GET', path: BY_CODE, useCase: readByCode, output: submissionByCodeSchema, ...looking },
  { method: 'POST', path: `${BY_CODE}/file`, useCase: submitFileByCode, ...submitted, ...handing },
  { method: 'POST', path: `${BY_CODE}/form`, useCase: submitFormByCode, ...submitted, ...handing },
];
