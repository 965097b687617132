import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';
import { xmlTree } from '../../../src/kernel/markup/xml-tree.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  saveDraft,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import {
  createGazetteIssue,
  gazetteCandidates,
  getGazetteFile,
  publicGazette,
  publicGazetteIssue,
  publishGazetteIssue,
  saveGazetteIssue,
  submitGazetteIssue,
} from '../../../src/modules/disclosure/index.ts';
import { getGazetteIssue } from '../../../src/modules/disclosure/use-cases/gazette/get-issue.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { pdfText } from '../../unit/kernel/documents/read-files.ts';
import { approve, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { assertLedgerHolds } from '../../support/ledger.ts';
import { refusal } from '../../support/refusals.ts';

async function world() {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  const editor = as('editor', agencyId);
  const approver = as('publication_reviewer', agencyId);
  const first = await publish(runtime, agencyId, {
    title: '关于供水价格的通知',
    documentNumber: '宁试发〔2026〕1号',
    body: '<h2>一、标准</h2><p>每立方米 <strong>2.8</strong> 元。</p><table><tr><th>类别</th><th>价格</th></tr><tr><td>居民</td><td>2.8</td></tr></table>',
  });
  const second = await publish(runtime, agencyId, { title: '关于供暖时间的通告' });
  const begin = async (number = 1) => {
    const input = { agencyId, year: 2026, number, issuedOn: '2026-11-20' };
    return (await runUseCase(runtime, editor, createGazetteIssue, input)).id;
  };
  const fill = (id: string, ...documentIds: string[]) =>
    runUseCase(runtime, editor, saveGazetteIssue, { id, sections: [{ name: '规范性文件', documentIds }] });
  const published = async (...documentIds: string[]) => {
    const id = await begin();
    await fill(id, ...documentIds);
    await runUseCase(runtime, editor, submitGazetteIssue, { id });
    await runUseCase(runtime, approver, publishGazetteIssue, { id });
    return id;
  };
  const file = (id: string, format: 'pdf' | 'epub') =>
    runUseCase(runtime, PUBLIC_ACTOR, getGazetteFile, { id, format });
  return { runtime, agencyId, editor, approver, first, second, begin, fill, published, file };
}

const book = (content: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('an issue is assembled by one, approved by another, and read by everybody', async () => {
  const { runtime, agencyId, editor, approver, first, second, begin, fill } = await world();
  const id = await begin();
  await fill(id, first.id, second.id);
  await assert.rejects(runUseCase(runtime, approver, publishGazetteIssue, { id }), refusal('gazette_draft'));
  await runUseCase(runtime, editor, submitGazetteIssue, { id });
  await assert.rejects(fill(id, first.id), refusal('gazette_in_review'));
  await assert.rejects(
    runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id }),
    refusal('gazette_issue_not_found'),
    'nobody outside sees it before',
  );
  await runUseCase(runtime, approver, publishGazetteIssue, { id });
  const read = await runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id });
  assert.deepEqual(
    read.sections.map(({ name, entries }) => [name, entries.map((entry) => entry.standing)]),
    [['规范性文件', ['released', 'released']]],
  );
  const archive = await runUseCase(runtime, PUBLIC_ACTOR, publicGazette, { agencyId });
  assert.deepEqual(archive.years, [2026]);
  assert.equal(archive.issues[0]!.documents, 2);
  const left = await runUseCase(runtime, editor, gazetteCandidates, { agencyId });
  assert.deepEqual(left.documents, [], 'a document stands in one issue only');
  await assertLedgerHolds(runtime);
});

test('nobody approves what they assembled; empty issues, taken numbers and foreign documents are refused', async () => {
  const { runtime, agencyId, first, begin, fill, editor } = await world();
  const both = { ...editor, grants: [...editor.grants, ...as('publication_reviewer', agencyId).grants] };
  const id = await begin();
  await assert.rejects(
    runUseCase(runtime, editor, submitGazetteIssue, { id }),
    refusal('gazette_nothing_in_it'),
  );
  await assert.rejects(begin(1), refusal('gazette_number_taken'));
  const otherAgency = await makeAgency(runtime, { code: 'other', name: '另一局' });
  const foreign = await publish(runtime, otherAgency);
  await assert.rejects(fill(id, foreign.id), refusal('gazette_document_refused'));
  await fill(id, first.id);
  const second = await begin(2);
  await assert.rejects(fill(second, first.id), refusal('gazette_document_refused'));
  await runUseCase(runtime, editor, submitGazetteIssue, { id });
  await assert.rejects(runUseCase(runtime, both, publishGazetteIssue, { id }), refusal('gazette_own_work'));
  const { grants } = as('publication_reviewer', agencyId);
  const deputy = {
    ...editor,
    id: 'deputy',
    grants: grants.map((grant) => ({ ...grant, onBehalfOf: editor.id })),
  };
  await assert.rejects(runUseCase(runtime, deputy, publishGazetteIssue, { id }), refusal('gazette_own_work'));
  const seen = await runUseCase(runtime, both, getGazetteIssue, { id });
  assert.equal(seen.obstacle, 'own_work');
  assert.ok(!seen.steps.includes('publish'));
});

test('the PDF has a cover, contents with pages, and every text; the EPUB is a whole book', async () => {
  const { published, file, first, second } = await world();
  const id = await published(first.id, second.id);
  const pdf = await file(id, 'pdf');
  assert.match(pdf.name, /公报2026年第1期\.pdf$/);
  const text = await pdfText(pdf.content);
  assert.match(text, /2026年第1期/);
  assert.match(text, /规范性文件\s*关于供水价格的通知（宁试发〔2026〕1号）\s*3/, 'under its section');
  assert.match(text, /关于供暖时间的通告\s*4/);
  assert.match(text, /每立方米2\.8元/);
  const epub = await file(id, 'epub');
  assert.equal(epub.mediaType, 'application/epub+zip');
  // A reader knows the book by its first entry, stored as it is.
  const head = Buffer.from(epub.content.subarray(0, 58)).toString('latin1');
  assert.equal(head.slice(30, 38), 'mimetype');
  assert.equal(head.slice(38), 'application/epub+zip');
  const files = book(epub.content);
  for (const [name, content] of Object.entries(files)) {
    if (/\.(xhtml|opf|xml)$/.test(name)) assert.doesNotThrow(() => xmlTree(content), name);
  }
  const manifest = [...files['book/package.opf']!.matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => `book/${href}`,
  );
  for (const name of manifest) assert.ok(files[name], `${name} is there`);
  assert.match(files['book/chapter-1.xhtml']!, /关于供水价格的通知/);
  assert.match(files['book/nav.xhtml']!, /epub:type="toc"/);
  assert.match(files['book/nav.xhtml']!, /<span>规范性文件<\/span><ol><li><a href="chapter-1/);
});

test('a withdrawn document takes its text out of the issue at once, in every form', async () => {
  const { runtime, agencyId, published, file, first, second } = await world();
  const id = await published(first.id, second.id);
  assert.match(await pdfText((await file(id, 'pdf')).content), /供水价格/);
  const withdrawal = { id: first.id, reason: 'personal_privacy', note: '含个人信息' } as const;
  await runUseCase(runtime, as('editor', agencyId), withdrawRelease, withdrawal);
  const read = await runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id });
  assert.deepEqual(read.sections[0]!.entries[0], { standing: 'withdrawn' });
  for (const form of [
    await pdfText((await file(id, 'pdf')).content),
    Object.values(book((await file(id, 'epub')).content)).join(''),
  ]) {
    assert.doesNotMatch(form, /供水价格|宁试发〔2026〕1|2\.8/);
    assert.match(form, /已撤下/);
    assert.match(form, /关于供暖时间的通告/);
  }
});

test('a text that was withdrawn does not come back with the corrected edition that follows it', async () => {
  const { runtime, agencyId, editor, published, file, first } = await world();
  const id = await published(first.id);
  const withdrawal = { id: first.id, reason: 'personal_privacy', note: '含个人信息' } as const;
  await runUseCase(runtime, editor, withdrawRelease, withdrawal);
  await runUseCase(runtime, editor, startNewEdition, { id: first.id });
  const corrected = { id: first.id, title: '关于水费的通知', body: '<p>每立方米 3 元。</p>' };
  await runUseCase(runtime, editor, saveDraft, corrected);
  await runUseCase(runtime, editor, submitDraft, { id: first.id });
  await approve(runtime, agencyId, first.id);
  const read = await runUseCase(runtime, PUBLIC_ACTOR, publicGazetteIssue, { id });
  assert.deepEqual(read.sections[0]!.entries[0], { standing: 'withdrawn' });
  const whole = Object.values(book((await file(id, 'epub')).content)).join('');
  assert.doesNotMatch(whole, /供水价格|2\.8/);
});

test('a new edition leaves the published issue as it was printed', async () => {
  const { runtime, agencyId, editor, published, file, first } = await world();
  const id = await published(first.id);
  const before = await file(id, 'epub');
  await runUseCase(runtime, editor, startNewEdition, { id: first.id, changedOn: '2026-11-20' });
  assert.deepEqual((await file(id, 'epub')).content, before.content);
  const { rows } = {
    rows: await runtime.db.selectFrom('facts').select('kind').where('agency_id', '=', agencyId).execute(),
  };
  assert.ok(
    rows.some(({ kind }) => kind === 'disclosure.channel_release_recorded'),
    'counted as published in the gazette',
  );
});
