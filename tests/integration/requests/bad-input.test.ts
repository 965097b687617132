import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { MAX_UPLOAD_BYTES } from '../../../src/kernel/files/accepted-kinds.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import {
  A_PDF,
  aCase,
  aForm,
  assertProved,
  decide,
  GRANTED,
  requestWorld,
  run,
} from '../../support/requests.ts';

const world = await requestWorld('2026-03-02');

/** Runs, expects a refusal with the code at the field, in both languages, and that not one fact was added. */
async function refuses(act: () => Promise<unknown>, code: string, field?: string): Promise<AppError> {
  const facts = await countFacts();
  let caught: unknown;
  try {
    await act();
  } catch (error) {
    caught = error;
  }
  assert.ok(caught instanceof AppError, `expected ${code}, got ${String(caught)}`);
  const problem = caught.problems.find((one) => one.code === code);
  assert.ok(problem, `expected ${code}, got ${caught.problems.map((one) => one.code).join(', ')}`);
  if (field !== undefined) assert.equal(problem.field, field);
  assert.match(problem.zh, /\p{Script=Han}/u);
  assert.match(problem.en, /[a-z]/);
  assert.equal(await countFacts(), facts, 'nothing half saved');
  return caught;
}

async function countFacts(): Promise<number> {
  const { db } = world.runtime;
  const row = await db
    .selectFrom('facts')
    .select((s) => s.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

const register = (more: Record<string, unknown>) =>
  run(world, world.clerk, requests.registerRequest, {
    ...aForm(world.agencyId),
    channel: 'in_person',
    ...more,
  } as never);

test('receipt in the future, confirmation before arrival, confirmation where none belongs', async () => {
  world.clock.goTo('2026-03-02');
  await refuses(() => register({ arrivedOn: '2026-03-03' }), 'received_in_future', 'arrivedOn');
  const fax = { channel: 'fax', arrivedOn: '2026-03-02', confirmedOn: '2026-02-27' };
  await refuses(() => register(fax), 'confirmed_before_arrival', 'confirmedOn');
  await refuses(() => register({ confirmedOn: '2026-03-02' }), 'confirmation_not_needed', 'confirmedOn');
  await refuses(() => register({ arrivedOn: '2026-02-30' }), 'invalid_custom', 'arrivedOn');
});

test('what Art. 29 asks for is asked for at its field; a purpose is not', async () => {
  const submit = (more: Record<string, unknown>) =>
    run(world, PUBLIC_ACTOR, requests.submitRequest, { ...aForm(world.agencyId), ...more } as never);
  await refuses(() => submit({ applicantName: ' ' }), 'invalid_too_small', 'applicantName');
  await refuses(() => submit({ description: '' }), 'invalid_too_small', 'description');
  await refuses(
    () => submit({ phone: '', email: '', address: '', delivery: 'collect' }),
    'invalid_custom',
    'phone',
  );
  await refuses(() => submit({ delivery: 'fax' }), 'invalid_custom', 'fax');
  await refuses(() => submit({ address: '' }), 'invalid_custom', 'address');
  await refuses(() => submit({ email: 'nobody' }), 'invalid_custom', 'email');
  await refuses(() => submit({ applicantType: 'alien' }), 'invalid_invalid_value', 'applicantType');
  await refuses(() => submit({ agencyId: 'nowhere' }), 'agency_not_found', 'agencyId');
});

test('files of the wrong kind, with a false name, empty or too large are refused at their field', async () => {
  const submit = (name: string, content: Uint8Array) =>
    run(world, PUBLIC_ACTOR, requests.submitRequest, {
      ...aForm(world.agencyId),
      identityProof: { name, content },
    });
  await refuses(
    () => submit('证明.exe', Buffer.from('MZ\x90\x00\x03')),
    'file_kind_not_accepted',
    'identityProof',
  );
  await refuses(() => submit('证明.png', A_PDF), 'file_name_disagrees', 'identityProof');
  await refuses(() => submit('证明.pdf', Buffer.alloc(0)), 'file_empty', 'identityProof');
  await refuses(
    () => submit('证明.pdf', Buffer.alloc(MAX_UPLOAD_BYTES + 1)),
    'file_too_large',
    'identityProof',
  );
});

test('an act in the future, before the receipt; a reply before the receipt', async () => {
  world.clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-05' });
  const note = (on: string) => run(world, world.clerk, requests.addNote, { id, text: '备注', on });
  await refuses(() => note('2026-03-11'), 'on_in_future', 'on');
  await refuses(() => note('2026-03-04'), 'on_before_receipt', 'on');
  await decide(world, id);
  await refuses(
    () => run(world, world.clerk, requests.dispatchReply, { id, channel: 'post', on: '2026-03-04' }),
    'on_before_receipt',
    'on',
  );
});

test('a second correction notice, a lapse before its day, a period that ends before it begins', async () => {
  world.clock.goTo('2026-03-02');
  const id = await aCase(world);
  const notice = (more: Record<string, unknown> = {}) =>
    run(world, world.clerk, requests.sendCorrectionNotice, { id, items: ['请写明年度'], ...more });
  await refuses(() => notice({ respondBy: '2026-03-02' }), 'period_ends_too_early', 'respondBy');
  await refuses(() => notice({ items: [] }), 'invalid_custom', 'items');
  await notice();
  await refuses(() => run(world, world.clerk, requests.lapseCorrection, { id }), 'correction_period_running');
  await run(world, world.clerk, requests.receiveCorrection, { id, description: '2025年度清单' });
  const second = await refuses(() => notice(), 'second_correction_notice');
  assert.equal(second.problems[0]?.rule, '《条例》第三十条');
});

test('an extension after the due date, a second one, more than 20 days, without proposal or reason', async () => {
  world.clock.goTo('2026-03-02');
  const [late, twice] = [await aCase(world), await aCase(world)];
  const approve = (id: string, more: Record<string, unknown>) =>
    run(world, world.foiHead, requests.approveExtension, { id, ...more });
  await refuses(() => approve(twice, {}), 'extension_incomplete', 'workingDays');
  await refuses(() => approve(twice, { workingDays: 5 }), 'extension_incomplete', 'reason');
  await refuses(() => approve(twice, { workingDays: 21, reason: '核对' }), 'invalid_too_big', 'workingDays');
  await approve(twice, { workingDays: 20, reason: '核对' });
  await refuses(() => approve(twice, { workingDays: 5, reason: '再延' }), 'second_extension');
  world.clock.goTo('2026-03-31');
  await refuses(() => approve(late, { workingDays: 5, reason: '核对' }), 'extension_after_due', 'on');
  const propose = { id: late, workingDays: 5, reason: '核对' };
  await refuses(() => run(world, world.handler, requests.proposeExtension, propose), 'extension_after_due');
});

test('a decision without outcome, basis, reasons, evidence is not submitted', async () => {
  world.clock.goTo('2026-03-02');
  const id = await aCase(world);
  const save = (draft: object) =>
    run(world, world.handler, requests.saveDecisionDraft, { id, ...draft } as never);
  const submit = () => run(world, world.handler, requests.submitDraft, { id });
  await refuses(submit, 'no_draft');
  await save({ answers: { clarity: 'clear' } });
  await refuses(submit, 'guide_not_finished', 'answers');
  await save({ ...GRANTED, basis: [] });
  await refuses(submit, 'decision_basis_missing', 'basis');
  await save({ answers: GRANTED.answers });
  await refuses(submit, 'decision_evidence_missing');
  const refusal = { ...GRANTED.answers, disclosure: 'withhold', ground: 'refused_enforcement_file' };
  await save({
    answers: { ...refusal, file_must_publish: 'no', severance: 'whole' },
    evidence: { classMembership: '执法案卷' },
  });
  await refuses(submit, 'decision_reasons_missing', 'reasons');
  await refuses(() => save({ answers: { clarity: 'perhaps' } }), 'unknown_answer', 'answers.clarity');
  await refuses(
    () => run(world, world.clerk, requests.dispatchReply, { id, channel: 'post' }),
    'step_not_possible',
  );
});

test('consultations: an opinion before its letter, twice, of nobody asked', async () => {
  world.clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-02' });
  const { recordId } = await run(world, world.handler, requests.startConsultation, {
    id,
    party: 'co_producer',
    name: '宁川市财政局',
    information: '联合发文',
  });
  const consultationId = recordId!;
  const returned = (more: object) =>
    run(world, world.handler, requests.recordConsultationReturn, {
      id,
      consultationId,
      opinion: 'consents',
      ...more,
    });
  await refuses(() => returned({ on: '2026-03-09' }), 'returned_before_sent', 'on');
  await refuses(() => returned({ consultationId: 'nobody' }), 'part_not_found', 'consultationId');
  const delivered = { id, consultationId, on: '2026-03-09' };
  await refuses(
    () => run(world, world.handler, requests.recordConsultationDelivery, delivered),
    'party_received_before_sent',
    'on',
  );
  await returned({});
  await refuses(() => returned({}), 'no_opinion_outstanding');
});

test('fees: nothing to charge, more than the tariff, less without a reason, pages for an inspection', async () => {
  world.clock.goTo('2026-03-02');
  const id = await aCase(world);
  const inspection = await aCase(world, { wantedForm: 'inspection' });
  const charge = (more: object) =>
    run(world, world.clerk, requests.sendFeeNotice, {
      id,
      basis: 'per_page',
      quantity: 68,
      paymentMethod: '转账',
      ...more,
    });
  await refuses(() => charge({ quantity: 30 }), 'nothing_to_charge', 'quantity');
  await refuses(() => charge({ amount: 381 }), 'more_than_tariff', 'amount');
  await refuses(() => charge({ amount: 100 }), 'reduction_needs_reason', 'reductionReason');
  await refuses(() => charge({ amount: 0, reductionReason: '困难' }), 'waived_needs_no_notice', 'amount');
  await refuses(() => charge({ id: inspection }), 'not_by_page', 'basis');
  world.clock.goTo('2026-03-31');
  await refuses(() => charge({}), 'fee_notice_after_due', 'on');
});

test('corrections of records: unknown, of a kind that is not corrected, into the future, against the order of things', async () => {
  world.clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-05' });
  await run(world, world.clerk, requests.addNote, { id, text: '备注' });
  const page = await run(world, world.clerk, requests.getCase, { id });
  const factOf = (kind: string) => page.timeline.find((entry) => entry.kind === kind)!.factId;
  const correct = (factId: string, more: object) =>
    run(world, world.foiHead, requests.correctFact, { id, factId, reason: '登记有误', ...more });
  await refuses(() => correct('nothing', { on: '2026-03-04' }), 'part_not_found', 'factId');
  await refuses(
    () => correct(factOf('requests.note_added'), { on: '2026-03-06' }),
    'not_correctable',
    'factId',
  );
  await refuses(() => correct(factOf('requests.received'), { on: '2026-03-11' }), 'on_in_future', 'on');
  await refuses(() => correct(factOf('requests.received'), { takeBack: true }), 'receipt_stays', 'takeBack');
  await refuses(() => correct(factOf('requests.received'), {}), 'nothing_to_correct', 'on');
  await refuses(
    () =>
      run(world, world.foiHead, requests.correctFact, {
        id,
        factId: factOf('requests.received'),
        on: '2026-03-04',
        reason: '',
      }),
    'invalid_too_small',
    'reason',
  );
  await run(world, world.clerk, requests.sendCorrectionNotice, { id, items: ['年度'], on: '2026-03-06' });
  await refuses(
    () => correct(factOf('requests.received'), { on: '2026-03-09' }),
    'event_before_receipt',
    'on',
  );
});

test('what does not exist is said so', async () => {
  await refuses(
    () => run(world, world.clerk, requests.getCase, { id: 'nothing' }),
    'request_not_found',
    'id',
  );
  const id = await aCase(world);
  const assign = { id, divisionId: 'nowhere' };
  await refuses(
    () => run(world, world.clerk, requests.assignRequest, assign),
    'division_not_found',
    'divisionId',
  );
  const person = { id, divisionId: world.divisionId, assigneeId: 'nobody' };
  await refuses(
    () => run(world, world.clerk, requests.assignRequest, person),
    'person_not_found',
    'assigneeId',
  );
  await refuses(
    () => run(world, world.clerk, requests.decideRemedy, { id, remedyId: 'none', result: 'upheld' }),
    'part_not_found',
    'remedyId',
  );
  await refuses(
    () => run(world, world.clerk, requests.recordDelivery, { id, letterId: 'none' }),
    'part_not_found',
    'letterId',
  );
  await assertProved(world);
});
