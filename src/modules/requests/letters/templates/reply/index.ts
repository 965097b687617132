import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { OutcomeCode } from '../../../domain/outcomes/index.ts';
import { remedyClause } from '../../../domain/outcomes/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import type { LetterDraft } from '../../model.ts';
import { remedySettings } from '../override-notice.ts';
import { asked, paragraph, received } from '../wording.ts';
import { closedOther, correctionLapsed, feeUnpaid } from './closed.ts';
import { granted } from './granted.ts';
import { historyOf } from './history.ts';
import { duplicate, excessive, petition, publication, reconfirmation } from './not-processed.ts';
import { administrativeQuery, partiallyGranted, refused } from './refused.ts';
import { REPLY_TITLE, replyTitle } from './titles.ts';
import { needsCreation, nonexistent, otherAgency, stillUnclear } from './unavailable.ts';
import type { DecisionText } from './words.ts';

const DECISION: Record<OutcomeCode, DecisionText> = {
  granted,
  partially_granted: partiallyGranted,
  refused_state_secret: refused,
  refused_prohibited_by_law: refused,
  refused_security_stability: refused,
  refused_third_party_rights: refused,
  refused_internal_affairs: refused,
  refused_process_information: refused,
  refused_enforcement_file: refused,
  refused_administrative_query: administrativeQuery,
  unavailable_not_held: (facts) =>
    facts.decision.subKind === 'other_agency' ? otherAgency(facts) : nonexistent(facts),
  unavailable_needs_creation: needsCreation,
  unavailable_still_unclear: stillUnclear,
  not_processed_petition: petition,
  not_processed_duplicate: duplicate,
  not_processed_publication: publication,
  not_processed_excessive: excessive,
  not_processed_reconfirmation: reconfirmation,
  closed_correction_lapsed: correctionLapsed,
  closed_fee_unpaid: feeUnpaid,
  closed_other: closedOther,
};

/** The reply or closing notice: facts, basis, decision, remedies (reply-types.md sections 2 and 3). */
export function reply(facts: ReplyFacts): LetterDraft {
  const { agency, decision, request } = facts;
  const names = replyTitle(decision);
  const withdrawn = decision.subKind === 'withdrawn';
  const single = (agency.titleStyle ?? 'single') === 'single' && !withdrawn;
  const title = single ? REPLY_TITLE : names.perResult;
  const { problems, ...remedy } = remedyClause({
    outcome: decision.outcome,
    repliedElectronically: facts.electronic,
    agency: agency.reconsideration,
    letterName: single ? '本答复书' : '本告知书',
    ...remedySettings(facts),
  });
  const body: DocumentBlock[] = [
    paragraph(received(request)),
    ...asked(request),
    // A closing notice tells the correction or the fee itself.
    ...(names.documentId === 'closing_notice' ? [] : historyOf(facts)),
    ...DECISION[decision.outcome](facts),
  ];
  return {
    title,
    documentId: names.documentId,
    addressee: request.applicant.name,
    body,
    remedy,
    problems,
    enclosures: facts.enclosures ?? [],
  };
}
