import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '../../../src/modules/requests/contract.ts';
import { workflowProblems } from '../../../src/modules/requests/domain/check-workflow.ts';
import { FACT_LABELS } from '../../../src/modules/requests/messages/timeline.ts';
import * as terms from '../../../src/modules/requests/domain/terms.ts';
import { STEPS, WORKFLOW, stepRule, stepsIn } from '../../../src/modules/requests/domain/workflow.ts';
import type { StepRule } from '../../../src/modules/requests/domain/workflow.ts';
import { OUTCOME_CODES } from '../../../src/modules/requests/domain/outcomes/index.ts';
import { requestsModule } from '../../../src/modules/requests/index.ts';

/** What each role may do in each stage, as a policy officer would write it down. */
const EVERY_OPEN_CASE = {
  foi_clerk: [
    'record_delivery',
    'withdraw_request',
    'add_note',
    'upload_file',
    'record_remedy',
    'decide_remedy',
  ],
  handler: ['add_note', 'upload_file'],
  unit_head: ['add_note', 'upload_file'],
  foi_head: [
    'record_delivery',
    'withdraw_request',
    'correct_fact',
    'add_note',
    'upload_file',
    'record_remedy',
    'decide_remedy',
    'correct_remedy',
  ],
  leader: ['add_note'],
  applicant: ['record_delivery', 'withdraw_request'],
};
const CONSULTING = ['record_consultation_delivery', 'record_consultation_return', 'propose_extension'];
const EXTENDING = ['approve_extension', 'decline_extension'];
const OFFICE_AT_START = [
  'assign_request',
  'send_correction_notice',
  'request_reasons',
  'receive_reasons',
  'send_fee_notice',
];

const EXPECTED: Record<string, Partial<Record<keyof typeof EVERY_OPEN_CASE, string[]>>> = {
  received: {
    foi_clerk: [...OFFICE_AT_START, ...CONSULTING],
    foi_head: [...OFFICE_AT_START, ...CONSULTING, ...EXTENDING, 'set_reasonable_delay'],
    unit_head: ['assign_request', ...CONSULTING],
    handler: CONSULTING,
    applicant: ['receive_reasons'],
  },
  handling: {
    foi_clerk: [
      ...OFFICE_AT_START,
      'start_consultation',
      ...CONSULTING,
      'save_decision_draft',
      'submit_draft',
    ],
    foi_head: [
      ...OFFICE_AT_START,
      'start_consultation',
      ...CONSULTING,
      ...EXTENDING,
      'set_reasonable_delay',
      'save_decision_draft',
      'submit_draft',
    ],
    unit_head: ['assign_request', 'start_consultation', ...CONSULTING, 'save_decision_draft', 'submit_draft'],
    handler: ['start_consultation', ...CONSULTING, 'save_decision_draft', 'submit_draft'],
    applicant: ['receive_reasons'],
  },
  consulting: {
    foi_clerk: [
      'assign_request',
      'start_consultation',
      ...CONSULTING,
      'receive_reasons',
      'save_decision_draft',
    ],
    foi_head: [
      'assign_request',
      'start_consultation',
      ...CONSULTING,
      ...EXTENDING,
      'receive_reasons',
      'set_reasonable_delay',
      'save_decision_draft',
    ],
    unit_head: ['assign_request', 'start_consultation', ...CONSULTING, 'save_decision_draft'],
    handler: ['start_consultation', ...CONSULTING, 'save_decision_draft'],
    applicant: ['receive_reasons'],
  },
  awaiting_reasons: {
    foi_clerk: ['assign_request', ...CONSULTING, 'receive_reasons', 'save_decision_draft'],
    foi_head: [
      'assign_request',
      ...CONSULTING,
      ...EXTENDING,
      'receive_reasons',
      'set_reasonable_delay',
      'save_decision_draft',
    ],
    unit_head: ['assign_request', ...CONSULTING, 'save_decision_draft'],
    handler: [...CONSULTING, 'save_decision_draft'],
    applicant: ['receive_reasons'],
  },
  awaiting_correction: {
    foi_clerk: ['receive_correction', 'lapse_correction'],
    foi_head: ['receive_correction', 'lapse_correction'],
    applicant: ['receive_correction'],
  },
  awaiting_payment: {
    foi_clerk: [
      'record_fee_notice_receipt',
      'record_payment',
      'lapse_unpaid_fee',
      'record_consultation_return',
    ],
    foi_head: [
      'record_fee_notice_receipt',
      'record_payment',
      'lapse_unpaid_fee',
      'record_consultation_return',
    ],
    handler: ['record_consultation_return'],
    unit_head: ['record_consultation_return'],
    applicant: ['record_fee_notice_receipt'],
  },
  in_review: {
    foi_clerk: CONSULTING,
    handler: CONSULTING,
    unit_head: [...CONSULTING, 'pass_review', 'send_back'],
    foi_head: [...CONSULTING, ...EXTENDING, 'pass_review', 'send_back'],
    leader: ['pass_review', 'send_back'],
  },
  approved: {
    foi_clerk: [...CONSULTING, 'dispatch_reply'],
    handler: CONSULTING,
    unit_head: [...CONSULTING, 'send_back'],
    foi_head: [...CONSULTING, ...EXTENDING, 'send_back', 'dispatch_reply'],
    leader: ['send_back'],
  },
};

function permitted(stage: terms.Stage, who: string): string[] {
  return stepsIn(stage)
    .filter((step) => (who === 'applicant' ? stepRule(step).applicant : who in stepRule(step).roles))
    .sort();
}

for (const stage of terms.STAGES.filter((one) => one in EXPECTED)) {
  test(`in the stage ${stage} each role may do exactly what the office agreed`, () => {
    for (const who of Object.keys(EVERY_OPEN_CASE) as (keyof typeof EVERY_OPEN_CASE)[]) {
      const expected = [...(EXPECTED[stage]![who] ?? []), ...EVERY_OPEN_CASE[who]].sort();
      assert.deepEqual(permitted(stage, who), expected, who);
    }
  });
}

test('before the receipt only confirming, correcting a date, withdrawing, notes and files; after the end no step of the course', () => {
  const before = ['add_note', 'confirm_receipt', 'correct_fact', 'upload_file', 'withdraw_request'];
  assert.deepEqual([...stepsIn('unconfirmed')].sort(), before);
  const after = [
    'add_note',
    'correct_fact',
    'correct_remedy',
    'decide_remedy',
    'record_delivery',
    'record_remedy',
    'upload_file',
  ];
  assert.deepEqual([...stepsIn('closed')].sort(), after);
  assert.deepEqual(permitted('unconfirmed', 'applicant'), ['withdraw_request']);
});

test('the table is sound, and unsound ones are refused with the reason', () => {
  assert.deepEqual(workflowProblems(WORKFLOW), []);
  const without = (...steps: string[]) =>
    Object.fromEntries(Object.entries(WORKFLOW).filter(([step]) => !steps.includes(step))) as Record<
      string,
      StepRule
    >;
  assert.ok(
    workflowProblems(without('pass_review')).includes('stage approved cannot be reached'),
    'an unreachable stage is noticed',
  );
  const trap: Record<string, StepRule> = {
    ...WORKFLOW,
    receive_correction: { ...WORKFLOW.receive_correction, to: [] },
    lapse_correction: { ...WORKFLOW.lapse_correction, to: [] },
    withdraw_request: { ...WORKFLOW.withdraw_request, from: ['unconfirmed'] },
  };
  assert.ok(workflowProblems(trap).includes('stage awaiting_correction is a dead end'));
  const unknownRole = { ...WORKFLOW, add_note: { from: ['closed'], to: [], roles: { mayor: 'agency' } } };
  assert.ok(workflowProblems(unknownRole as never).includes('add_note: unknown role mayor'));
  const nobody = { ...WORKFLOW, add_note: { from: ['closed'], to: [], roles: {} } } as Record<
    string,
    StepRule
  >;
  assert.ok(workflowProblems(nobody).includes('add_note: nobody may do it'));
});

test('every step has one use case of its name, and every use case its policy row', () => {
  const names = (requestsModule.useCases ?? []).map(({ name }) => name);
  for (const step of STEPS) assert.ok(names.includes(`requests.${step}`), step);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual([...names].sort(), (requestsModule.policy ?? []).map(({ action }) => action).sort());
});

test('the API’s terms are those of the domain', () => {
  assert.deepEqual(contract.channelSchema.options, [...terms.CHANNELS]);
  assert.deepEqual(contract.applicantTypeSchema.options, [...terms.APPLICANT_TYPES]);
  assert.deepEqual(contract.stageSchema.options, [...terms.STAGES]);
  assert.deepEqual(contract.opinionSchema.options, [...terms.OPINIONS]);
  assert.deepEqual(contract.remedyTrackSchema.options, [...terms.REMEDY_TRACKS]);
  assert.deepEqual(contract.remedyResultSchema.options, [...terms.REMEDY_RESULTS]);
  for (const ground of contract.refusalGroundSchema.options) assert.ok(OUTCOME_CODES.includes(ground));
  assert.ok(Object.values(FACT_LABELS).every(({ zh, en }) => zh !== '' && en !== ''));
});
