import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { channelsOf } from '../../../src/modules/disclosure/index.ts';
import { SCHEME_DIGESTS } from '../../../src/modules/disclosure/store/scheme/record-digests.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/use-cases/create-document-draft.ts';
import { correctChannelRelease } from '../../../src/modules/disclosure/use-cases/channels/correct-channel-release.ts';
import { exportChannelReleases } from '../../../src/modules/disclosure/use-cases/channels/export-channel-releases.ts';
import { listChannelReleases } from '../../../src/modules/disclosure/use-cases/channels/list-channel-releases.ts';
import { readChannelProof } from '../../../src/modules/disclosure/use-cases/channels/read-channel-proof.ts';
import { recordChannelRelease } from '../../../src/modules/disclosure/use-cases/channels/record-channel-release.ts';
import { addPageViews } from '../../../src/modules/disclosure/use-cases/page-views/add-page-views.ts';
import { listPageViews } from '../../../src/modules/disclosure/use-cases/page-views/list-page-views.ts';
import { closeTransfer } from '../../../src/modules/disclosure/use-cases/transfers/close-transfer.ts';
import { discardTransfer } from '../../../src/modules/disclosure/use-cases/transfers/discard-transfer.ts';
import { downloadTransfer } from '../../../src/modules/disclosure/use-cases/transfers/download-transfer.ts';
import { getTransfer } from '../../../src/modules/disclosure/use-cases/transfers/get-transfer.ts';
import { listTransfers } from '../../../src/modules/disclosure/use-cases/transfers/list-transfers.ts';
import { openTransfer } from '../../../src/modules/disclosure/use-cases/transfers/open-transfer.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { addOutlet, addReadingPlace } from '../../../src/modules/platforms/index.ts';
import { aPdf, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

async function world() {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  return { runtime, agencyId, clerk: as('foi_clerk', agencyId), head: as('foi_head', agencyId) };
}

test('a publication elsewhere is recorded with proof, found by channel, corrected with a reason, voided', async () => {
  const { runtime, agencyId, clerk } = await world();
  const account = await runUseCase(runtime, clerk, addOutlet, {
    agencyId,
    channel: 'official_account',
    name: '宁川发布',
    provider: '微信',
  });
  const { id: documentId } = await publish(runtime, agencyId);
  const record = (more: object) =>
    runUseCase(runtime, clerk, recordChannelRelease, {
      agencyId,
      documentIds: [documentId],
      channel: 'official_account',
      outletId: account.id,
      publishedOn: '2026-11-20',
      ...more,
    });
  await assert.rejects(record({ publishedOn: '2026-11-21' }), /不能晚于今天/);
  await assert.rejects(record({ channel: 'press' }), /与公开渠道类别不符/);
  await assert.rejects(record({ documentIds: [] }), /请填写标题/);
  const draft = await runUseCase(runtime, as('editor', agencyId), createDocumentDraft, draftOf(agencyId));
  await assert.rejects(record({ documentIds: [draft.id] }), /没有在政府网站公开过/);
  const { ids } = await record({ file: aPdf(), reference: 'https://news.example/1' });
  assert.deepEqual([...(await channelsOf(runtime.db, [documentId]))], [[documentId, ['official_account']]]);
  const list = () => runUseCase(runtime, clerk, listChannelReleases, { agencyId });
  const [one] = (await list()).items;
  assert.deepEqual(
    [one?.title, one?.outletName, one?.proof?.name],
    ['关于印发老旧小区改造实施方案的通知', '宁川发布', '附件.pdf'],
  );
  const proof = await runUseCase(runtime, clerk, readChannelProof, { id: ids[0]! });
  assert.equal(proof.file.mediaType, 'application/pdf');
  const correct = (more: object) =>
    runUseCase(runtime, clerk, correctChannelRelease, { id: ids[0]!, reason: '日期登记有误', ...more });
  await assert.rejects(correct({}), /没有要更正的内容/);
  await correct({ publishedOn: '2026-11-19' });
  const [corrected] = (await list()).items;
  assert.deepEqual(
    [corrected?.publishedOn, corrected?.corrections.map(({ reason }) => reason)],
    ['2026-11-19', ['日期登记有误']],
  );
  const csv = await runUseCase(runtime, clerk, exportChannelReleases, { agencyId, format: 'csv' });
  assert.match(csv.content.toString('utf8'), /宁川发布","2026-11-19/);
  await correct({ void: true });
  assert.equal((await list()).total, 0);
  assert.equal((await channelsOf(runtime.db, [documentId])).size, 0);
  assert.equal((await verifyLedger(runtime.db, runtime.files, SCHEME_DIGESTS)).firstBreak, null);
});

test('a document goes to a receiver once; a discarded list frees its documents; the form is made', async () => {
  const { runtime, agencyId, head } = await world();
  const place = await runUseCase(runtime, head, addReadingPlace, {
    agencyId,
    kind: 'archives',
    name: '宁川市档案馆',
    address: '人民路1号',
    hours: '工作日 9:00—17:00',
    phone: '0000-1234567',
    receivesTransfers: true,
  });
  await publish(runtime, agencyId);
  await publish(runtime, agencyId, { title: '关于停水的通告', kind: 'public_notice' });
  const open = (more: object = {}) =>
    runUseCase(runtime, head, openTransfer, {
      agencyId,
      placeId: place.id,
      from: '2026-01-01',
      to: '2026-11-20',
      ...more,
    });
  await assert.rejects(open({ placeId: null }), /接收单位/);
  await assert.rejects(open({ from: '2026-01-01', to: '2026-06-30' }), /没有尚未移送/);
  const first = await open();
  await assert.rejects(open(), /没有尚未移送/);
  await runUseCase(runtime, head, discardTransfer, { id: first.id, reason: '重新整理' });
  const second = await open();
  const other = await open({ placeId: null, receiverKind: 'library', receiverName: '宁川市图书馆' });
  assert.notEqual(second.id, other.id);
  const close = (handedOn: string) =>
    runUseCase(runtime, head, closeTransfer, {
      id: second.id,
      handedOn,
      handedBy: '甲',
      receivedBy: '乙',
    });
  await assert.rejects(close('2026-11-19'), /不能早于/);
  await close('2026-11-20');
  await assert.rejects(close('2026-11-20'), /已经办结/);
  const detail = await runUseCase(runtime, head, getTransfer, { id: second.id });
  assert.deepEqual([detail.number, detail.state, detail.list.length], ['2026-002', 'closed', 2]);
  for (const [format, sign] of [
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['pdf', '%PDF'],
  ] as const) {
    const file = await runUseCase(runtime, head, downloadTransfer, { id: second.id, format });
    assert.equal(file.content.subarray(0, sign.length).toString('latin1'), sign);
  }
  runtime.clock.goTo('2027-03-15');
  const third = await publish(runtime, agencyId, { title: '新的通知', signedOn: '2027-03-10' });
  assert.ok(third.id);
  let [receiver] = (await runUseCase(runtime, head, listTransfers, { agencyId })).receivers;
  assert.deepEqual([receiver?.waiting, receiver?.overdue], [1, false]);
  runtime.clock.goTo('2027-06-30');
  [receiver] = (await runUseCase(runtime, head, listTransfers, { agencyId })).receivers;
  assert.deepEqual([receiver?.waiting, receiver?.overdue], [1, true]);
  assert.equal((await verifyLedger(runtime.db, runtime.files, SCHEME_DIGESTS)).firstBreak, null);
  await assert.rejects(
    runUseCase(runtime, as('editor', agencyId), openTransfer, {
      agencyId,
      placeId: place.id,
      from: '2027-01-01',
      to: '2027-06-30',
    }),
    /权限/,
  );
});

test('views of documents are summed by page and day, without anything about readers', async () => {
  const { runtime, agencyId, clerk } = await world();
  const { id } = await publish(runtime, agencyId);
  const counts = (views: number, page = `/documents/${id}`) => [{ day: '2026-11-20', site: '', page, views }];
  await assert.rejects(runUseCase(runtime, clerk, addPageViews, { counts: counts(1) }), /权限/);
  await runUseCase(runtime, SYSTEM_ACTOR, addPageViews, { counts: counts(3) });
  await runUseCase(runtime, SYSTEM_ACTOR, addPageViews, {
    counts: [
      ...counts(4),
      ...counts(9, '/documents/unknown'),
      ...counts(5, '/guide'),
      ...counts(3, '/catalogue/topic'),
      ...counts(2, '/statutory-content/scheme'),
      ...counts(1, '/gazette/gone'),
    ],
  });
  const period = { agencyId, from: '2026-11-01', to: '2026-11-30' };
  const documents = await runUseCase(runtime, clerk, listPageViews, period);
  assert.deepEqual(
    documents.items.map(({ name, views }) => [name.zh, views]),
    [['关于印发老旧小区改造实施方案的通知', 7]],
  );
  assert.deepEqual(documents.byDay, [{ day: '2026-11-20', views: 7 }]);
  const pages = await runUseCase(runtime, clerk, listPageViews, { ...period, what: 'pages' });
  assert.deepEqual(
    pages.items.map(({ page, name, views }) => [page, name.zh, views]),
    [
      ['/guide', '政府信息公开指南', 5],
      ['/catalogue/topic', '分类目录：按主题', 3],
      ['/statutory-content/scheme', '法定主动公开内容：主动公开基本目录', 2],
      ['/gazette/gone', '政府公报：其他页面', 1],
    ],
  );
});
