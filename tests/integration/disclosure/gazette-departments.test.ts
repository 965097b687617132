import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import {
  createGazetteIssue,
  gazetteCandidates,
  getGazetteFile,
  publicGazetteIssue,
  publishGazetteIssue,
  saveGazetteIssue,
  submitGazetteIssue,
} from '../../../src/modules/disclosure/index.ts';
import { recordChannelRelease } from '../../../src/modules/disclosure/use-cases/channels/record-channel-release.ts';
import { listChannelReleases } from '../../../src/modules/disclosure/use-cases/channels/list-channel-releases.ts';
import { getGazetteIssue } from '../../../src/modules/disclosure/use-cases/gazette/get-issue.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { pdfText } from '../../unit/kernel/documents/read-files.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { assertLedgerHolds } from '../../support/ledger.ts';
import { refusal } from '../../support/refusals.ts';

/** A province, its city, a bureau of the city; each with a released document. */
async function twoLevels() {
  const runtime = await testRuntime();
  const province = await makeAgency(runtime, { code: 'province', kind: 'government' });
  const city = await makeAgency(runtime, {
    code: 'city',
    name: '宁川市人民政府',
    kind: 'government',
    parentId: province,
  });
  const bureau = await makeAgency(runtime, { code: 'bureau', name: '宁川市水务局', parentId: city });
  const ofCity = await publish(runtime, city, { title: '关于城市供水的通知' });
  const ofBureau = await publish(runtime, bureau, { title: '关于用水户信息的公告' });
  const issueOf = async (agencyId: string, ...documentIds: string[]) => {
    const input = { agencyId, year: 2026, number: 1, issuedOn: '2026-11-20' };
    const { id } = await runUseCase(runtime, as('editor', agencyId), createGazetteIssue, input);
    const sections = [{ name: '部门文件', documentIds }];
    await runUseCase(runtime, as('editor', agencyId), saveGazetteIssue, { id, sections });
    return id;
  };
  const print = async (...documentIds: string[]) => {
    const id = await issueOf(city, ...documentIds);
    await runUseCase(runtime, as('editor', city), submitGazetteIssue, { id });
    await runUseCase(runtime, as('publication_reviewer', city), publishGazetteIssue, { id });
    return id;
  };
  const candidates = (agencyId: string, more: { ofAgencyId?: string; kind?: 'plan'; text?: string } = {}) =>
    runUseCase(runtime, as('editor', agencyId), gazetteCandidates, { agencyId, ...more });
  const recorded = async (agencyId: string) => {
    const { items } = await runUseCase(runtime, as('editor', agencyId), listChannelReleases, { agencyId });
    return items.map((one) => [one.channel, one.outletName, one.reference]);
  };
  const handRecord = (reference: string) => ({
    agencyId: bureau,
    documentIds: [ofBureau.id],
    channel: 'gazette' as const,
    outletName: '市政府公报',
    publishedOn: '2026-11-20',
    reference,
  });
  return {
    runtime,
    province,
    city,
    bureau,
    ofCity,
    ofBureau,
    issueOf,
    print,
    candidates,
    recorded,
    handRecord,
  };
}

test('a government prints the documents of its departments too, none of a superior or a lower government', async () => {
  const { province, city, bureau, ofCity, ofBureau, issueOf, candidates } = await twoLevels();
  const offered = async (...asked: Parameters<typeof candidates>) =>
    new Set((await candidates(...asked)).documents.map((one) => one.documentId));
  assert.deepEqual(await offered(city), new Set([ofCity.id, ofBureau.id]));
  assert.deepEqual(
    (await candidates(city)).agencies.map(({ id }) => id),
    [city, bureau],
    'its own first',
  );
  assert.deepEqual(await offered(city, { ofAgencyId: bureau }), new Set([ofBureau.id]));
  assert.deepEqual(await offered(city, { text: '供水' }), new Set([ofCity.id]));
  assert.deepEqual(await offered(city, { kind: 'plan' }), new Set());
  assert.deepEqual(await offered(province), new Set(), 'a lower government has a gazette of its own');
  assert.deepEqual(await offered(bureau, { ofAgencyId: city }), new Set(), 'none of a superior');
  await assert.rejects(issueOf(bureau, ofCity.id), refusal('gazette_document_refused'));
});

test('what is printed counts once, with the agency whose document it is', async () => {
  const { runtime, city, bureau, ofCity, ofBureau, print, recorded, handRecord } = await twoLevels();
  await print(ofCity.id, ofBureau.id);
  const printed = [['gazette', '宁川市人民政府公报', '2026年第1期']];
  assert.deepEqual(await recorded(bureau), printed);
  assert.deepEqual(await recorded(city), printed);
  const again = runUseCase(runtime, as('editor', bureau), recordChannelRelease, handRecord('第1期'));
  await assert.rejects(again, refusal('printed_already'));
  await assertLedgerHolds(runtime);
});

test('a printing that was recorded by hand before is not recorded twice', async () => {
  const { runtime, bureau, ofBureau, print, recorded, handRecord } = await twoLevels();
  await runUseCase(runtime, as('editor', bureau), recordChannelRelease, handRecord('第1期'));
  await print(ofBureau.id);
  assert.deepEqual(await recorded(bureau), [['gazette', '市政府公报', '第1期']]);
});

test('a document of a department bears its name, and once it is withdrawn tells nothing to the publisher', async () => {
  const { runtime, city, bureau, ofCity, ofBureau, print } = await twoLevels();
  const id = await print(ofBureau.id, ofCity.id);
  const pdf = await runUseCase(runtime, PUBLIC_ACTOR, getGazetteFile, { id, format: 'pdf' });
  assert.match(await pdfText(pdf.content), /关于用水户信息的公告（宁川市水务局）/);
  assert.doesNotMatch(await pdfText(pdf.content), /供水的通知（宁川市人民政府）/);
  const read = await runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id });
  assert.deepEqual(
    read.sections[0]!.entries.map((entry) => entry.standing === 'released' && entry.issuer),
    ['宁川市水务局', '宁川市人民政府'],
  );
  const withdrawal = { reason: 'personal_privacy', note: '含个人信息' } as const;
  await runUseCase(runtime, as('editor', bureau), withdrawRelease, { id: ofBureau.id, ...withdrawal });
  await runUseCase(runtime, as('editor', city), withdrawRelease, { id: ofCity.id, ...withdrawal });
  const staff = await runUseCase(runtime, as('editor', city), getGazetteIssue, { id });
  assert.deepEqual(
    staff.sections[0]!.entries.map(({ title, standing }) => [title, standing]),
    [
      ['', 'withdrawn'],
      ['关于城市供水的通知', 'withdrawn'],
    ],
  );
});
