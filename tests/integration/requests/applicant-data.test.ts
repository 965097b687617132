import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { tellsOf } from '../../../src/modules/requests/domain/mask.ts';
import { A_PDF, aCase, assertProved, decide, requestWorld, run } from '../../support/requests.ts';
import { as, asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, handler, foiHead } = world;
const open = (id: string) => run(world, clerk, requests.getCase, { id });
const namedAt = (field: string) => (error: unknown) =>
  error instanceof AppError && error.problems.some((p) => p.code === 'names_applicant' && p.field === field);

test('what identifies an applicant is recognised, what only resembles it is not', () => {
  const nobody = {
    contactPerson: null,
    identityNumber: null,
    phone: null,
    email: null,
    fax: null,
    address: null,
  };
  const li = { ...nobody, name: '李晓红', phone: '13800001234', email: 'li@example.com' };
  for (const text of ['申请人李晓红要求', '电话 138-0000-1234', 'Li@Example.com 来信', '李 晓 红'])
    assert.ok(tellsOf(text, li), text);
  for (const text of ['申请人要求核对', '李某', '1380000', '']) assert.ok(!tellsOf(text, li), text);
  assert.ok(!tellsOf('delivery', { ...nobody, name: 'Li' }));
});

test('reasons that stay in the ledger for ever do not name the applicant', async () => {
  const id = await aCase(world);
  const propose = (reason: string) =>
    run(world, handler, requests.proposeExtension, { id, workingDays: 5, reason });
  await assert.rejects(propose('李晓红要求的资料较多'), namedAt('reason'));
  await propose('申请人要求的资料较多');
  const look = { id, reason: '给13800001234打电话' };
  await assert.rejects(run(world, clerk, requests.viewApplicant, look), namedAt('reason'));
  const receipt = (await open(id)).timeline.find(({ kind }) => kind === 'requests.received')!;
  const wrong = { id, factId: receipt.factId, on: '2026-03-01', reason: '李晓红提醒' };
  await assert.rejects(run(world, foiHead, requests.correctFact, wrong), namedAt('reason'));
  await assert.rejects(aCase(world, { subject: '李晓红申请采购清单' }), namedAt('subject'));
});

test('third parties and other organs do not learn who asks', async () => {
  const id = await aCase(world);
  const ask = (more: object) =>
    run(world, handler, requests.startConsultation, {
      id,
      party: 'third_party',
      name: '甲公司',
      information: '供货单价',
      ...more,
    });
  await assert.rejects(ask({ information: '李晓红申请的供货单价' }), namedAt('information'));
  await assert.rejects(ask({ question: '是否认识李晓红？' }), namedAt('question'));
  const sent = await ask({});
  const asked = { id, letterId: sent.letterId!, format: 'html' as const };
  const letter = (await run(world, clerk, requests.downloadLetter, asked)).content.toString('utf8');
  assert.ok(letter.includes('甲公司') && !letter.includes('李晓红'));
  const evidence = { overrideReasons: '李晓红的申请涉及重大公共利益' };
  await assert.rejects(
    run(world, handler, requests.saveDecisionDraft, { id, answers: {}, evidence }),
    namedAt('evidence.overrideReasons'),
  );
});

test('a letter whose act is taken back is no longer the applicant’s', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const applicant = asApplicant(id);
  const takeBack = async (kind: string) => {
    const { factId } = (await open(id)).timeline.findLast((entry) => entry.kind === kind)!;
    await run(world, foiHead, requests.correctFact, { id, factId, reason: '误登', takeBack: true });
  };
  const kinds = async () =>
    (await run(world, applicant, requests.getOwnRequest, { id })).letters.map(({ kind }) => kind);
  await run(world, handler, requests.startConsultation, {
    id,
    party: 'third_party',
    name: '甲公司',
    information: '单价',
  });
  assert.deepEqual(await kinds(), ['receipt', 'consultation_notice']);
  await takeBack('requests.consultation_sent');
  await decide(world, id);
  const wrong = await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  assert.deepEqual(await kinds(), ['receipt', 'reply']);
  await takeBack('requests.dispatched');
  assert.deepEqual(await kinds(), ['receipt']);
  const get = (letterId: string) =>
    run(world, applicant, requests.downloadLetter, { id, letterId, format: 'html' });
  await assert.rejects(get(wrong.letterId!));
  const right = await run(world, clerk, requests.dispatchReply, { id, channel: 'collect' });
  assert.deepEqual(await kinds(), ['receipt', 'reply']);
  await get(right.letterId!);
});

test('why an applicant withdrew is kept, encrypted, as a note', async () => {
  const id = await aCase(world);
  const reason = '李晓红已自行查到';
  await run(world, asApplicant(id), requests.withdrawRequest, { id, reason });
  const [note] = (await open(id)).notes;
  assert.deepEqual([note?.text, note?.authorName], [`撤回理由：${reason}`, '申请人']);
  await assertProved(world);
});

test('lists mask the applicant’s numbers in the subject too, not only the name', async () => {
  const description = '本人李晓红（电话13800001234，证件370100199001011234）申请公开评估报告';
  const id = await aCase(world, { description });
  const { rows } = await run(world, clerk, requests.listRequests, { list: 'open', pageSize: 200 });
  const { subject } = rows.find((row) => row.id === id)!;
  for (const secret of ['李晓红', '13800001234', '370100199001011234']) assert.ok(!subject.includes(secret));
  assert.match(subject, /评估报告/);
});

test('papers that show the applicant need the right to that data; their names do not tell, and every look is noted', async () => {
  const id = await aCase(world);
  const upload = async (role: 'proof_of_delivery' | 'applicant_attachment' | 'working_paper', name: string) =>
    (await run(world, handler, requests.uploadFile, { id, role, file: { name, content: A_PDF } })).recordId!;
  const proof = await upload('proof_of_delivery', '李晓红签收.pdf');
  const attachment = await upload('applicant_attachment', '委托书.pdf');
  await upload('working_paper', '李晓红.pdf');
  const page = await open(id);
  assert.deepEqual(page.files.map(({ name }) => name).sort(), ['办理材料.pdf', '委托书.pdf', '送达凭证.pdf']);
  const supervisor = as('supervisor', world.governmentId, { subordinateAgencyIds: [world.agencyId] });
  await assert.rejects(run(world, supervisor, requests.downloadFile, { id, fileId: proof }));
  await run(world, clerk, requests.downloadFile, { id, fileId: proof });
  await run(world, world.colleague, requests.downloadFile, { id, fileId: attachment });
  const looks = (await open(id)).timeline.filter(({ kind }) => kind === 'requests.applicant_viewed');
  assert.deepEqual(looks.map(({ detail }) => detail?.zh).sort(), [
    '下载材料《申请人附件》',
    '下载材料《送达凭证》',
  ]);
});

test('a remedy’s case number and note do not name the applicant', async () => {
  const id = await aCase(world);
  const remedy = { id, track: 'review' as const, organ: '宁川市人民政府' };
  const record = (more: object) => run(world, clerk, requests.recordRemedy, { ...remedy, ...more });
  await assert.rejects(record({ caseNumber: '李晓红诉卫健局' }), namedAt('caseNumber'));
  await assert.rejects(record({ note: '电话13800001234' }), namedAt('note'));
  const { recordId } = await record({ caseNumber: '宁政复〔2026〕8号' });
  const decision = { id, remedyId: recordId!, result: 'upheld' as const, detail: '驳回李晓红的请求' };
  await assert.rejects(run(world, clerk, requests.decideRemedy, decision), namedAt('detail'));
  await assertProved(world);
});
