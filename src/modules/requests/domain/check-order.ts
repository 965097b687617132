import type { Problem } from '../../../kernel/errors.ts';
import type { RequestFact, RequestFactKind } from './facts.ts';
import { orderProblem } from './messages/order-problems.ts';
import type { OrderProblemCode } from './messages/order-problems.ts';

/** Pairs of acts that the clock does not compare: the second cannot lie before the first recorded before it. */
const RULES: readonly [earlier: RequestFactKind, later: RequestFactKind, code: OrderProblemCode][] = [
  ['requests.submitted', 'requests.received', 'received_before_submitted'], // Art. 31
  ['requests.arrived', 'requests.received', 'received_before_arrived'], // Art. 31
  ['requests.reasons_requested', 'requests.reasons_received', 'reasons_before_asked'], // Art. 35
  ['requests.fee_notice_sent', 'requests.fee_notice_received', 'fee_notice_received_before_sent'],
  ['requests.fee_notice_sent', 'requests.fee_paid', 'paid_before_notice'],
  ['requests.draft_submitted', 'requests.review_passed', 'passed_before_submitted'], // Art. 45
  // Art. 33: what decides about being in time cannot lie before the decision it carries
  ['requests.decided', 'requests.dispatched', 'dispatched_before_decided'],
];

/** Contradictions of dates that `after` has and `before` had not; both as effective facts in recorded order. */
export function newOrderProblems(before: readonly RequestFact[], after: readonly RequestFact[]): Problem[] {
  const known = new Set(contradictions(before).map(([key]) => key));
  return contradictions(after)
    .filter(([key]) => !known.has(key))
    .map(([, problem]) => problem);
}

function contradictions(facts: readonly RequestFact[]): [key: string, problem: Problem][] {
  return facts.flatMap((later, i) => {
    const recorded = facts.slice(0, i);
    const found: [OrderProblemCode, RequestFact | undefined][] = RULES.filter(
      ([, kind]) => kind === later.kind,
    ).map(([kind, , code]) => [code, recorded.findLast((fact) => fact.kind === kind)]);
    if (later.kind === 'requests.delivered')
      found.push(['delivered_before_issue', issueOf(recorded, later.data.letter_id)]);
    return found.flatMap(([code, earlier]): [string, Problem][] =>
      earlier && later.legalOn < earlier.legalOn
        ? [[`${code} ${later.id} ${earlier.id}`, orderProblem(code, later.legalOn, earlier.legalOn)]]
        : [],
    );
  });
}

/** The act by which a letter went out. */
function issueOf(facts: readonly RequestFact[], letterId: string): RequestFact | undefined {
  return facts.find(
    (fact) =>
      fact.kind !== 'requests.delivered' && 'letter_id' in fact.data && fact.data.letter_id === letterId,
  );
}
