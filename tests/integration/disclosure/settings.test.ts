import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  changeDisclosureSettings,
  createDocumentDraft,
  getReleased,
  saveDraft,
  startNewEdition,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { compareEditions } from '../../../src/modules/disclosure/use-cases/compare-editions.ts';
import { getDisclosureSettings } from '../../../src/modules/disclosure/use-cases/get-settings.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { approve, attach, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
runtime.clock.goTo('2026-11-20');
const change = (agencyId: string, changes: Record<string, unknown>) =>
  runUseCase(runtime, as('foi_head', agencyId), changeDisclosureSettings, { agencyId, ...changes });

test('what an agency decides itself, and what it leaves to the house', async () => {
  const agencyId = await makeAgency(runtime);
  const before = await runUseCase(runtime, as('editor', agencyId), getDisclosureSettings, { agencyId });
  assert.deepEqual([before.publicationWorkingDays, before.emergencyApprovalDays, before.own], [20, 3, []]);
  assert.match(before.indexExamples.year_month_serial, /\/202611-00001$/);
  const after = await change(agencyId, { publicationWorkingDays: 2, emergencyApprovalDays: 1 });
  assert.deepEqual(after.own.sort(), ['emergencyApprovalDays', 'publicationWorkingDays']);
  const back = await change(agencyId, { publicationWorkingDays: null });
  assert.deepEqual([back.publicationWorkingDays, back.emergencyApprovalDays], [20, 1]);
  for (const publicationWorkingDays of [0, 21]) {
    await assert.rejects(change(agencyId, { publicationWorkingDays }), AppError);
  }
});

test('a stricter period is the agency’s own and says so day by day', async () => {
  const agencyId = await makeAgency(runtime);
  await change(agencyId, { publicationWorkingDays: 2 });
  const editor = as('editor', agencyId);
  const input = draftOf(agencyId, { signedOn: '2026-11-19', effectiveOn: null });
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, input);
  const { deadline, deadlineAccount } = await runUseCase(runtime, editor, getDocument, { id });
  assert.equal(deadline?.dueOn, '2026-11-23');
  assert.deepEqual(
    deadlineAccount?.days.map(({ on, counted }) => [on, counted]),
    [
      ['2026-11-20', true],
      ['2026-11-21', false],
      ['2026-11-22', false],
      ['2026-11-23', true],
    ],
  );
  assert.deepEqual([deadlineAccount?.isStricter, deadlineAccount?.workingDays], [true, 2]);
});

test('index numbers: by the agency’s pattern, each once, the same through changes of pattern, class and edition', async () => {
  const agencyId = await makeAgency(runtime);
  const editor = as('editor', agencyId);
  const numberOf = async (id: string) => {
    const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
    assert.equal(page.state, 'released');
    return page.document.indexNumber;
  };
  const first = await publish(runtime, agencyId);
  assert.match(first.indexNumber, /\/2026-00001$/);
  await change(agencyId, { indexPattern: 'year_month_serial' });
  const second = await publish(runtime, agencyId);
  assert.match(second.indexNumber, /\/202611-00001$/);
  runtime.clock.goTo('2026-12-01');
  const third = await publish(runtime, agencyId);
  assert.match(third.indexNumber, /\/202612-00001$/);
  // Another class, other columns, another edition: the number is that of the document.
  await runUseCase(runtime, editor, startNewEdition, { id: first.id });
  const reclassified = {
    id: first.id,
    kind: 'other',
    columns: ['art20_02'],
    facetCategory: 'notices',
    topic: 'other',
  };
  await runUseCase(runtime, editor, saveDraft, reclassified);
  await runUseCase(runtime, editor, submitDraft, { id: first.id });
  await approve(runtime, agencyId, first.id);
  assert.equal(await numberOf(first.id), first.indexNumber);
  await change(agencyId, { indexPattern: null });
  const fourth = await publish(runtime, agencyId);
  assert.match(fourth.indexNumber, /\/2026-00002$/);
  assert.equal(new Set([first, second, third, fourth].map(({ indexNumber }) => indexNumber)).size, 4);
  runtime.clock.goTo('2026-11-20');
});

test('metadata of the catalogue goes from the draft to the page, and a comparison names what changed', async () => {
  const agencyId = await makeAgency(runtime);
  const editor = as('editor', agencyId);
  const { id } = await publish(runtime, agencyId, {
    audience: 'everyone',
    disclosureTerm: 'permanent',
    targetGroups: ['residents', 'elderly'],
    facetCategory: 'rules_normative_documents',
  });
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  assert.ok(page.state === 'released');
  const { audience, disclosureTerm, targetGroups, facetCategory } = page.document;
  assert.deepEqual(
    [audience, disclosureTerm, targetGroups, facetCategory],
    ['everyone', 'permanent', ['residents', 'elderly'], 'rules_normative_documents'],
  );
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, saveDraft, {
    id,
    targetGroups: ['residents'],
    body: '<p>各有关单位：</p><p>现将修订后的实施方案印发给你们，请认真贯彻执行。</p>',
  });
  await attach(runtime, agencyId, id);
  const compared = await runUseCase(runtime, editor, compareEditions, { id, from: 1, to: 2 });
  assert.deepEqual(
    compared.fields.map(({ field, from, to }) => [field, from, to]),
    [['targetGroups', '城乡居民、老年人', '城乡居民']],
  );
  assert.deepEqual(
    compared.paragraphs.map(({ kind }) => kind),
    ['same', 'changed'],
  );
  assert.deepEqual(
    compared.files.map(({ kind }) => kind),
    ['added'],
  );
  assert.ok(compared.changes.added > 0 && compared.changes.files === 1);
});
