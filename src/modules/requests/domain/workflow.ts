import type { CaseRole, Stage } from './terms.ts';

/** How far a role reaches in a step: all cases of its agency, those of its division. */
export type StepReach = 'agency' | 'division';

/** One row of the table role × stage × step: who may do what, where, and where it leads. */
export interface StepRule {
  /** Stages in which the step is possible. */
  readonly from: readonly Stage[];
  /** Stages it can lead to; empty: the stage stays. */
  readonly to: readonly Stage[];
  readonly roles: Partial<Record<CaseRole, StepReach>>;
  /** The applicant may do it on their own request. */
  readonly applicant?: true;
}

const OFFICE = { foi_clerk: 'agency', foi_head: 'agency' } as const;
const UNIT = { ...OFFICE, handler: 'division', unit_head: 'division' } as const;
const REVIEWERS = { unit_head: 'division', foi_head: 'agency', leader: 'agency' } as const;
const EVERYBODY = { ...UNIT, leader: 'agency' } as const;

const WORKING: readonly Stage[] = ['received', 'handling', 'consulting', 'awaiting_reasons'];
const RUNNING: readonly Stage[] = [...WORKING, 'in_review', 'approved'];
const OPEN: readonly Stage[] = [...RUNNING, 'awaiting_correction', 'awaiting_payment'];
const AFTER_RECEIPT: readonly Stage[] = [...OPEN, 'closed'];

/** The steps of a case (Art. 30–36, 45: register, review, handle, reply, archive). Read by the policy and the case page. */
export const WORKFLOW = {
  confirm_receipt: { from: ['unconfirmed'], to: ['received'], roles: OFFICE },
  assign_request: { from: WORKING, to: ['handling'], roles: { ...OFFICE, unit_head: 'division' } },
  send_correction_notice: { from: ['received', 'handling'], to: ['awaiting_correction'], roles: OFFICE },
  receive_correction: {
    from: ['awaiting_correction'],
    to: ['received', 'handling'],
    roles: OFFICE,
    applicant: true,
  },
  lapse_correction: { from: ['awaiting_correction'], to: ['closed'], roles: OFFICE },
  start_consultation: { from: ['handling', 'consulting'], to: ['consulting'], roles: UNIT },
  record_consultation_delivery: { from: RUNNING, to: [], roles: UNIT },
  // an opinion that comes after its 15 working days may meet a case that waits for a fee by now (Art. 32–34)
  record_consultation_return: { from: [...RUNNING, 'awaiting_payment'], to: ['handling'], roles: UNIT },
  propose_extension: { from: RUNNING, to: [], roles: UNIT },
  approve_extension: { from: RUNNING, to: [], roles: { foi_head: 'agency' } },
  decline_extension: { from: RUNNING, to: [], roles: { foi_head: 'agency' } },
  request_reasons: { from: ['received', 'handling'], to: ['awaiting_reasons'], roles: OFFICE },
  // also after the day to answer, when the agency has gone on: whoever gives reasons late has given them (Art. 35)
  receive_reasons: {
    from: WORKING,
    to: ['received', 'handling', 'consulting'],
    roles: OFFICE,
    applicant: true,
  },
  set_reasonable_delay: { from: WORKING, to: [], roles: { foi_head: 'agency' } },
  send_fee_notice: { from: ['received', 'handling'], to: ['awaiting_payment'], roles: OFFICE },
  record_fee_notice_receipt: { from: ['awaiting_payment'], to: [], roles: OFFICE, applicant: true },
  record_payment: { from: ['awaiting_payment'], to: ['received', 'handling'], roles: OFFICE },
  lapse_unpaid_fee: { from: ['awaiting_payment'], to: ['closed'], roles: OFFICE },
  save_decision_draft: { from: ['handling', 'consulting', 'awaiting_reasons'], to: [], roles: UNIT },
  submit_draft: { from: ['handling'], to: ['in_review'], roles: UNIT },
  pass_review: { from: ['in_review'], to: ['in_review', 'approved'], roles: REVIEWERS },
  send_back: { from: ['in_review', 'approved'], to: ['handling'], roles: REVIEWERS },
  dispatch_reply: { from: ['approved'], to: ['closed'], roles: OFFICE },
  record_delivery: { from: AFTER_RECEIPT, to: [], roles: OFFICE, applicant: true },
  withdraw_request: { from: ['unconfirmed', ...OPEN], to: ['closed'], roles: OFFICE, applicant: true },
  correct_fact: { from: ['unconfirmed', ...AFTER_RECEIPT], to: [], roles: { foi_head: 'agency' } },
  add_note: { from: ['unconfirmed', ...AFTER_RECEIPT], to: [], roles: EVERYBODY },
  upload_file: { from: ['unconfirmed', ...AFTER_RECEIPT], to: [], roles: UNIT },
  record_remedy: { from: AFTER_RECEIPT, to: [], roles: OFFICE },
  decide_remedy: { from: AFTER_RECEIPT, to: [], roles: OFFICE },
  correct_remedy: { from: AFTER_RECEIPT, to: [], roles: { foi_head: 'agency' } },
} as const satisfies Record<string, StepRule>;

export type Step = keyof typeof WORKFLOW;
export const STEPS = Object.keys(WORKFLOW) as Step[];

/** The rule of a step, seen without its literal types. */
export function stepRule(step: Step): StepRule {
  return WORKFLOW[step];
}

/** Steps that a stage permits, apart from who asks and from what the case's history rules out. */
export function stepsIn(stage: Stage): Step[] {
  return STEPS.filter((step) => stepRule(step).from.includes(stage));
}
