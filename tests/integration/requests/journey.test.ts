import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as requests from '../../../src/modules/requests/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { A_PDF, aForm, assertProved, decide, requestWorld, run } from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';

/**
 * The journey of issue section 4 from the citizen's form to the court, day by day: confirmed, corrected, consulted,
 * extended, sent back once, approved at two levels, dispatched, read by the applicant, reviewed.
 */
test('a request travels from the portal to its reply and the remedy', async () => {
  const world = await requestWorld('2026-02-27');
  const { clock, clerk, handler, unitHead, foiHead } = world;
  const filed = await run(world, PUBLIC_ACTOR, requests.submitRequest, {
    ...aForm(world.agencyId),
    identityProof: { name: '李晓红身份证.pdf', content: A_PDF },
  });
  const { id } = filed;
  const applicant = asApplicant(id);
  const seen = () => run(world, handler, requests.getCase, { id });
  const track = async () => {
    const answer = await run(world, PUBLIC_ACTOR, requests.trackRequest, {
      number: filed.number,
      queryCode: filed.queryCode,
    });
    assert.ok(answer.found);
    return answer.request;
  };
  assert.match(filed.number, /公开〔2026〕第0001号$/);
  assert.equal((await track()).stage, 'unconfirmed');
  assert.equal((await track()).clock, null);

  clock.goTo('2026-03-02');
  const confirmed = await run(world, clerk, requests.confirmReceipt, { id });
  assert.deepEqual([confirmed.stage, confirmed.dueOn], ['received', '2026-03-30']);
  const { divisionId } = world;
  await run(world, clerk, requests.assignRequest, { id, divisionId, assigneeId: handler.id });

  clock.goTo('2026-03-09');
  const noticed = await run(world, clerk, requests.sendCorrectionNotice, {
    id,
    items: ['请写明所需清单的年度', '请写明所需清单涉及的机构'],
    guidance: '可以写明文件名称或者文号',
  });
  assert.deepEqual([noticed.stage, noticed.warnings], ['awaiting_correction', []]);
  const asked = await track();
  assert.deepEqual(asked.correction?.items, ['请写明所需清单的年度', '请写明所需清单涉及的机构']);
  assert.equal(asked.correction?.respondBy, '2026-03-30');

  clock.goTo('2026-03-20');
  const corrected = await run(world, applicant, requests.receiveCorrection, {
    id,
    description: '2025年度市属社区卫生服务中心设备采购清单',
  });
  assert.deepEqual([corrected.stage, corrected.dueOn], ['handling', '2026-04-20']); // worked example 9

  clock.goTo('2026-03-24');
  const consulted = await run(world, handler, requests.startConsultation, {
    id,
    party: 'third_party',
    name: '康宁医疗器械有限公司',
    information: '采购清单中的供货单价',
  });
  assert.equal(consulted.stage, 'consulting');
  const consultationId = consulted.recordId!;
  clock.goTo('2026-03-26');
  await run(world, handler, requests.recordConsultationDelivery, { id, consultationId });
  clock.goTo('2026-04-02');
  const returned = await run(world, handler, requests.recordConsultationReturn, {
    id,
    consultationId,
    opinion: 'consents',
    summary: '同意公开单价',
    answer: { name: '意见.pdf', content: A_PDF },
  });
  // 24 March to 2 April: 7 working days are not counted, 20 April moves to 29 April
  assert.deepEqual([returned.stage, returned.dueOn], ['handling', '2026-04-29']);

  clock.goTo('2026-04-21');
  await run(world, handler, requests.proposeExtension, {
    id,
    workingDays: 10,
    reason: '清单涉及多家单位，需要核对',
  });
  const extended = await run(world, foiHead, requests.approveExtension, { id });
  assert.equal(extended.dueOn, '2026-05-15');

  await run(world, handler, requests.saveDecisionDraft, {
    id,
    answers: { clarity: 'clear', nature: 'government_information' },
  });
  await decideWithReturn();
  async function decideWithReturn(): Promise<void> {
    const { GRANTED } = await import('../../support/requests.ts');
    await run(world, handler, requests.saveDecisionDraft, { id, ...GRANTED });
    await run(world, handler, requests.submitDraft, { id });
    const back = await run(world, unitHead, requests.sendBack, { id, reason: '请补充清单名称' });
    assert.equal(back.stage, 'handling');
    await decide(world, id);
  }
  assert.equal((await seen()).row.stage, 'approved');
  assert.equal((await track()).stageLabel.zh, '待发出');

  clock.goTo('2026-05-14');
  const sent = await run(world, clerk, requests.dispatchReply, {
    id,
    channel: 'post',
    reference: 'EMS 1234567890',
    proof: { name: '邮寄凭证.pdf', content: A_PDF },
    enclosures: [{ name: '采购清单.pdf', content: A_PDF }],
  });
  assert.deepEqual([sent.stage, sent.warnings], ['closed', []]);

  clock.goTo('2026-05-18');
  const answered = await track();
  assert.equal(answered.clock?.inTime, true);
  assert.equal(answered.outcomeLabel?.zh, '予以公开');
  const reply = answered.letters.find(({ kind }) => kind === 'reply')!;
  await run(world, applicant, requests.recordDelivery, { id, letterId: reply.id });
  for (const format of ['pdf', 'docx'] as const) {
    const { content } = await run(world, applicant, requests.downloadLetter, {
      id,
      letterId: reply.id,
      format,
    });
    assert.equal(content.subarray(0, 4).toString('latin1'), format === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  }
  const enclosure = answered.files.find(({ name }) => name === '采购清单.pdf')!;
  const got = await run(world, applicant, requests.downloadFile, { id, fileId: enclosure.id });
  assert.deepEqual(got.content, A_PDF);

  const remedy = await run(world, clerk, requests.recordRemedy, {
    id,
    track: 'review',
    organ: '宁川市人民政府',
    caseNumber: '宁政复〔2026〕8号',
  });
  clock.goTo('2026-06-20');
  await run(world, clerk, requests.decideRemedy, { id, remedyId: remedy.recordId!, result: 'upheld' });

  const page = await seen();
  assert.equal(page.timeline.filter(({ kind }) => kind === 'requests.closed').length, 1);
  assert.equal(page.remedies[0]?.resultLabel?.zh, '结果维持');
  assert.equal(page.row.applicantName, '李**');
  assert.ok(page.files.some(({ name }) => name === '身份证明.pdf'));
  assert.equal(page.clock?.account.filter(({ counted }) => counted).length, 30);
  await assertProved(world);
});
