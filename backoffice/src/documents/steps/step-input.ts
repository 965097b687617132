import type { Me } from '../../api/identity.ts';
import type { Edition, StaffDocument } from '../../api/documents.ts';
import { ownSteps, usualSteps } from './own-steps.ts';

type Values = Record<string, unknown>;

/** What the form of a step holds to begin with. */
export function stepValues(action: string, document: StaffDocument, me: Me): Values {
  const { reviewTrail } = document;
  switch (action) {
    case 'disclosure.pass_review':
      return { steps: usualSteps(ownSteps(reviewTrail, me, document.agencyId)) };
    case 'disclosure.send_back':
      return { gate: reviewTrail.steps.some(({ mine }) => mine) ? 'review' : 'secrecy' };
    case 'disclosure.decide_emergency':
      return { decision: 'approve' };
    case 'disclosure.reassess':
      return { decision: 'keep' };
    case 'disclosure.withdraw_release':
      return { moved: 'none' };
    case 'disclosure.annul_repeal':
      return {};
    default:
      return { repealedOn: me.today, changedOn: me.today };
  }
}

/** Acts that are done on exactly what was read. */
const ON_WHAT_WAS_READ = new Set([
  'disclosure.pass_review',
  'disclosure.pass_secrecy_review',
  'disclosure.approve_and_release',
]);

/** What is sent for a step: the form's values as the API takes them, with what was read. */
export function stepInput(action: string, values: Values, document: StaffDocument, edition: Edition): Values {
  if (ON_WHAT_WAS_READ.has(action)) {
    return { ...values, editionNumber: edition.number, contentHash: document.reviewTrail.contentHash };
  }
  if (action === 'disclosure.publish_emergency') return { ...values, editionNumber: edition.number };
  if (action === 'disclosure.submit_draft') {
    const { warningsSeen } = values;
    return warningsSeen === undefined ? {} : { warningsSeen };
  }
  if (action === 'disclosure.send_back') {
    const mayBoth = document.reviewTrail.steps.some(({ mine }) => mine);
    return { ...values, gate: values['gate'] ?? (mayBoth ? 'review' : 'secrecy') };
  }
  if (action === 'disclosure.withdraw_release') {
    const { moved, documentId, path, ...rest } = values;
    if (moved === 'document') return { ...rest, movedTo: { documentId } };
    return moved === 'path' ? { ...rest, movedTo: { path } } : rest;
  }
  return values;
}
