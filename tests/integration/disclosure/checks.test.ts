// Length: one database for the whole way of findings; a second file would found the agency anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import type { Finding, FindingsReport } from '../../../src/modules/disclosure/contract.ts';
import {
  createDocumentDraft,
  disclosureModule,
  getReleased,
  readPublicFile,
  saveDraft,
  startNewEdition,
  submitDraft,
  uploadAttachment,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { textsOfFiles } from '../../../src/modules/disclosure/store/file-texts.ts';
import { convertToHtml } from '../../../src/modules/disclosure/use-cases/checks/convert-to-html.ts';
import { fixFindings } from '../../../src/modules/disclosure/use-cases/checks/fix-findings.ts';
import { getFindings } from '../../../src/modules/disclosure/use-cases/checks/get-findings.ts';
import { judgeFinding } from '../../../src/modules/disclosure/use-cases/checks/judge-finding.ts';
import { saveCheckSettings } from '../../../src/modules/disclosure/use-cases/checks/save-check-settings.ts';
import { uploadPicture } from '../../../src/modules/disclosure/use-cases/checks/upload-picture.ts';
import { withdrawJudgement } from '../../../src/modules/disclosure/use-cases/checks/withdraw-judgement.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { wordFileWithSecrets, workbookWithSecrets } from '../../support/hidden-files.ts';
import { aPdf, approve, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const ID_NUMBER = '11010519491231002X';

const draft = async (more: Record<string, unknown> = {}): Promise<string> =>
  (await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more))).id;
const check = (id: string): Promise<FindingsReport> => runUseCase(runtime, editor, getFindings, { id });
const openCodes = ({ findings }: FindingsReport): string[] =>
  findings.filter(({ severity, judgement }) => severity !== 'info' && !judgement).map(({ code }) => code);
const find = ({ findings }: FindingsReport, code: string): Finding => {
  const found = findings.find((finding) => finding.code === code);
  assert.ok(found, `${code} among ${findings.map((finding) => finding.code).join()}`);
  return found;
};
const fix = (id: string, report: FindingsReport, code: string, kind: string) =>
  runUseCase(runtime, editor, fixFindings, {
    id,
    findingIds: report.findings.filter((finding) => finding.code === code).map((finding) => finding.id),
    fix: kind,
  });
const submit = (id: string, warningsSeen?: string | null) =>
  runUseCase(runtime, editor, submitDraft, { id, ...(warningsSeen ? { warningsSeen } : {}) });
const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.ok(
    error.problems.some((problem) => problem.code === code),
    String(error),
  );
  return true;
};
const attachTo = async (id: string, name: string, content: Uint8Array): Promise<string> =>
  (await runUseCase(runtime, editor, uploadAttachment, { id, file: { name, content } })).id;

test('a draft without faults has no open findings and passes as before', async () => {
  const id = await draft({ documentNumber: '宁试发〔2026〕1号' });
  const report = await check(id);
  assert.deepEqual([report.findings, report.blocked, report.warningsKey], [[], false, null]);
  await submit(id);
  await approve(runtime, agencyId, id);
});

test('personal data in the text stands in the way until it is masked, and is never shown whole', async () => {
  const id = await draft({ body: `<p>户主王某，身份证号${ID_NUMBER}，手机13812345678。</p>` });
  const report = await check(id);
  assert.deepEqual(openCodes(report), ['id_number', 'mobile_phone']);
  assert.ok(!JSON.stringify(report).includes('19491231') && !JSON.stringify(report).includes('13812345678'));
  const found = find(report, 'id_number');
  assert.deepEqual(
    [found.place.part, found.place.paragraph, found.place.start, found.place.end],
    ['body', 0, 9, 27],
  );
  await assert.rejects(submit(id), refused('findings_open'));
  const fixed = await fix(id, report, 'id_number', 'mask');
  assert.equal(fixed.body, '<p>户主王某，身份证号110***********002X，手机13812345678。</p>');
  assert.deepEqual(openCodes(fixed.report), ['mobile_phone']);
  const { body } = await fix(id, fixed.report, 'mobile_phone', 'remove');
  assert.equal(body, '<p>户主王某，身份证号110***********002X，手机。</p>');
  await submit(id);
  await approve(runtime, agencyId, id);
});

test('what files hide is taken out by a new file, proved, and the old file stays untouched', async () => {
  const id = await draft();
  const fileId = await attachTo(id, '名单.docx', wordFileWithSecrets());
  let report = await check(id);
  assert.deepEqual(openCodes(report).sort(), [
    'comments',
    'embedded_objects',
    'external_links',
    'hidden_text',
    'id_number',
    'mobile_phone',
    'office_metadata',
    'tracked_changes',
  ]);
  await assert.rejects(submit(id), refused('findings_open'));
  await assert.rejects(fix(id, report, 'comments', 'accept_changes'), refused('fix_not_offered'));
  for (const [code, kind] of [
    ['comments', 'remove_comments'],
    ['tracked_changes', 'accept_changes'],
    ['hidden_text', 'remove_hidden'],
    ['office_metadata', 'strip_metadata'],
    ['embedded_objects', 'remove_embedded'],
    ['external_links', 'remove_links'],
  ] as const) {
    const fixed = await fix(id, report, code, kind);
    assert.equal(fixed.files.length, 1, code);
    report = fixed.report;
  }
  assert.deepEqual(openCodes(report), ['id_number']);
  const copy = await draft();
  await attachTo(copy, '名单.docx', wordFileWithSecrets());
  const inCopy = await check(copy);
  const masked = await fix(copy, inCopy, 'id_number', 'mask');
  assert.ok(!openCodes(masked.report).includes('id_number'));
  const maskedText = await textsOfFiles(runtime.db, [masked.files[0]!.to]);
  assert.match(maskedText.get(masked.files[0]!.to)!, /赵某\t110\*{11}002X/);
  const { editions } = await runUseCase(runtime, editor, getDocument, { id });
  const [now] = editions[0]!.files;
  assert.notEqual(now!.id, fileId);
  const { content } = await runtime.files.read(runtime.db, fileId);
  assert.deepEqual(new Uint8Array(content), wordFileWithSecrets());
  const facts = await factsOf(runtime.db, 'document', id);
  const proofs = facts.filter(({ kind }) => kind === 'disclosure.findings_fixed').map(({ data }) => data);
  assert.equal(proofs.length, 6);
  assert.ok((proofs[0]!['files'] as { searched: number }[])[0]!.searched > 0);
  const judged = await runUseCase(runtime, editor, judgeFinding, {
    id,
    findingId: find(report, 'id_number').id,
    verdict: 'accepted',
    reason: '已取得本人书面同意',
  });
  assert.equal(judged.blocked, false);
  await submit(id, judged.warningsKey);
  await approve(runtime, agencyId, id);
  const released = await runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId: now!.id });
  assert.ok(released.content.length > 0);
  await assert.rejects(runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId }));
});

test('a judgement stays while the text moves, and goes when it is taken back', async () => {
  const id = await draft({ body: '<p>联系人手机13812345678。</p>' });
  const first = find(await check(id), 'mobile_phone');
  const judge = { id, findingId: first.id, verdict: 'accepted', reason: '值班手机，对外公布' } as const;
  await runUseCase(runtime, editor, judgeFinding, judge);
  const body = '<p>新的一段。</p><p>另一段</p><p>如有疑问，请拨打13812345678咨询。</p>';
  await runUseCase(runtime, editor, saveDraft, { id, body });
  const again = find(await check(id), 'mobile_phone');
  assert.deepEqual(
    [again.id, again.judgement?.reason, again.blocks],
    [first.id, '值班手机，对外公布', false],
  );
  await runUseCase(runtime, editor, saveDraft, { id, body: '<p>请拨打13912345678。</p>' });
  assert.equal(find(await check(id), 'mobile_phone').blocks, true);
  await runUseCase(runtime, editor, saveDraft, { id, body });
  const reopened = await runUseCase(runtime, editor, withdrawJudgement, { id, findingId: first.id });
  assert.equal(reopened.blocked, true);
  await assert.rejects(
    runUseCase(runtime, editor, withdrawJudgement, { id, findingId: first.id }),
    refused('judgement_not_found'),
  );
});

test('warnings must have been seen, exactly these; facts say what stood open', async () => {
  const id = await draft({ body: '<p>请开立帐户，填写××年。</p>' });
  const report = await check(id);
  assert.deepEqual(openCodes(report), ['wrong_word', 'placeholder']);
  await assert.rejects(submit(id), refused('warnings_not_seen'));
  await assert.rejects(submit(id, 'something else'), refused('warnings_not_seen'));
  await submit(id, report.warningsKey);
  await approve(runtime, agencyId, id);
  const facts = await factsOf(runtime.db, 'document', id);
  for (const kind of ['disclosure.submitted', 'disclosure.approved'])
    assert.deepEqual((facts.find((fact) => fact.kind === kind)!.data['findings'] as { open: object }).open, {
      document_number_missing: 1,
      placeholder: 1,
      wrong_word: 1,
    });
});

test('links to what is not there for readers are errors, and a withdrawal is noticed at the approval', async () => {
  const released = await publish(runtime, agencyId);
  const unreleased = await draft();
  const id = await draft({
    body: `<p><a href="/documents/${released.id}">甲</a><a href="/documents/${unreleased}">乙</a><a href="/documents/none">丙</a></p>`,
  });
  assert.deepEqual(openCodes(await check(id)), ['link_not_released', 'link_missing']);
  const report = await check(id);
  await fix(id, report, 'link_missing', 'unlink');
  const { body } = await fix(id, await check(id), 'link_not_released', 'unlink');
  assert.equal(body, `<p><a href="/documents/${released.id}">甲</a>乙丙</p>`);
  await submit(id);
  const withdrawal = { id: released.id, reason: 'duplicate', note: '重复发布' };
  await runUseCase(runtime, as('foi_head', agencyId), withdrawRelease, withdrawal);
  await assert.rejects(approve(runtime, agencyId, id), refused('findings_open'));
});

test('the office’s own numbers and domains are no personal data', async () => {
  const id = await draft({ body: '<p>值班手机13812345678，邮箱zhiban@163.com。</p>' });
  assert.deepEqual(openCodes(await check(id)), ['mobile_phone', 'email']);
  await runUseCase(runtime, as('foi_head', agencyId), saveCheckSettings, {
    agencyId,
    externalLinks: false,
    allowedPhones: ['138-1234-5678'],
    officialDomains: ['163.com'],
  });
  assert.deepEqual(openCodes(await check(id)), []);
  await runUseCase(runtime, as('foi_head', agencyId), saveCheckSettings, {
    agencyId,
    externalLinks: false,
    allowedPhones: [],
    officialDomains: [],
  });
});

const picture = async (): Promise<{ name: string; content: Uint8Array }> => ({
  name: '照片.png',
  content: await createCanvas(30, 20).encode('png'),
});

test('pictures: own ones only, an alternative text first, seen with the release, unused ones never', async () => {
  const id = await draft();
  const other = await draft();
  const add = async (to: string) =>
    runUseCase(runtime, editor, uploadPicture, { id: to, file: await picture() });
  const [used, unused, foreign] = [await add(id), await add(id), await add(other)];
  assert.deepEqual([used.width, used.height, used.src], [30, 20, `/files/${used.id}`]);
  const shown = (alt: string): string =>
    `<p>图</p><p><img src="${used.src}" alt="${alt}"><img src="${foreign.src}" alt="x"><img src="https://x.cn/a.png" alt="x"></p>`;
  await runUseCase(runtime, editor, saveDraft, { id, body: shown('') });
  const report = await check(id);
  assert.deepEqual(openCodes(report), ['picture_without_alt']);
  await assert.rejects(submit(id), refused('findings_open'));
  await runUseCase(runtime, editor, saveDraft, { id, body: shown('两个人在签约') });
  const readable = (fileId: string) => runUseCase(runtime, PUBLIC_ACTOR, readPublicFile, { fileId });
  await assert.rejects(readable(used.id));
  await submit(id);
  await approve(runtime, agencyId, id);
  assert.equal((await readable(used.id)).file.mediaType, 'image/png');
  await assert.rejects(readable(unused.id));
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  assert.ok(page.state === 'released');
  assert.equal(page.document.body, `<p>图</p><p><img src="${used.src}" alt="两个人在签约" /></p>`);
  assert.deepEqual(page.document.files, []);
  await runUseCase(runtime, editor, startNewEdition, { id });
  assert.deepEqual(openCodes(await check(id)), []);
});

test('a file becomes text with its pictures stored as the draft’s own', async () => {
  const id = await draft();
  const { content } = await picture();
  const data = Buffer.from(content).toString('base64');
  const html = `<html><body><p style="font-family:x">正文</p><img src="data:image/png;base64,${data}"><img src="data:image/png;base64,AAAA"></body></html>`;
  const file = { name: '稿件.html', content: new TextEncoder().encode(html) };
  const converted = await runUseCase(runtime, editor, convertToHtml, { id, file });
  const [stored] = converted.pictures;
  assert.equal(converted.html, `<p>正文</p><img src="/files/${stored!.id}" alt="" width="30" height="20" />`);
  const codes = converted.notes.map(({ code, count }) => `${code}:${count}`);
  assert.deepEqual(codes, ['styles:1', 'pictures:1', 'pictures_dropped:1']);
  await runUseCase(runtime, editor, saveDraft, { id, body: converted.html });
  assert.ok((await runUseCase(runtime, editor, getDocument, { id })).editions[0]!.body.includes(stored!.id));
  await assert.rejects(
    runUseCase(runtime, editor, convertToHtml, { id, file: { name: 'a.zip', content: new Uint8Array(9) } }),
    refused('not_convertible'),
  );
});

test('texts of files for search: what readers see, nothing hidden', async () => {
  const id = await draft();
  const word = await attachTo(id, '名单.docx', wordFileWithSecrets());
  const sheet = await attachTo(id, '表.xlsx', workbookWithSecrets());
  const pdf = await attachTo(id, 'a.pdf', aPdf('Hello').content);
  const texts = await textsOfFiles(runtime.db, [word, sheet, pdf]);
  assert.match(texts.get(word)!, /公开的正文/);
  assert.match(texts.get(sheet)!, /甲项目\t120/);
  assert.equal(texts.get(pdf), 'Hello');
  assert.doesNotMatch([...texts.values()].join(), /隐藏的联系人|内部意见|未批准的乙项目|先别对外讲/);
});

test('others see findings but change nothing; what is in review cannot be mended', async () => {
  const id = await draft({ body: '<p>手机13812345678</p>' });
  const report = await check(id);
  const [finding] = report.findings;
  const seen = await runUseCase(runtime, as('publication_reviewer', agencyId), getFindings, { id });
  assert.deepEqual(
    [seen.editable, seen.findings[0]!.canFix, seen.findings[0]!.canJudge],
    [false, false, false],
  );
  const input = { id, findingIds: [finding!.id], fix: 'mask' };
  const otherAgency = await makeAgency(runtime);
  for (const actor of [as('publication_reviewer', agencyId), as('editor', otherAgency), PUBLIC_ACTOR])
    await assert.rejects(runUseCase(runtime, actor, fixFindings, input), AppError);
  await assert.rejects(runUseCase(runtime, as('editor', otherAgency), getFindings, { id }), AppError);
  await runUseCase(runtime, editor, fixFindings, input);
  await submit(id);
  await assert.rejects(
    runUseCase(runtime, editor, judgeFinding, {
      ...input,
      findingId: finding!.id,
      verdict: 'accepted',
      reason: '理由',
    }),
    refused('edition_not_editable'),
  );
});

test('the ledger proves judgements and documents after all of this', async () => {
  const verified = await verifyLedger(runtime.db, runtime.files, disclosureModule.recordDigests!);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});
