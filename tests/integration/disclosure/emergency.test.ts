import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  decideEmergency,
  getReleased,
  publishEmergency,
  saveDraft,
} from '../../../src/modules/disclosure/index.ts';
import { listEmergencies } from '../../../src/modules/disclosure/use-cases/emergency/list-emergencies.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { listDocuments } from '../../../src/modules/disclosure/use-cases/list-documents.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { proveRecords } from '../../support/proof.ts';
import { draftOf, SECRECY_OPINION } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const head = as('foi_head', agencyId);
const leader = as('leader', agencyId);
const REASON = '台风登陆在即，须立即告知停课停工安排。';

const draft = async (more: Record<string, unknown> = {}, actor = editor): Promise<string> =>
  (
    await runUseCase(
      runtime,
      actor,
      createDocumentDraft,
      draftOf(agencyId, { kind: 'public_notice', ...more }),
    )
  ).id;
const urgent = (id: string) => ({ id, reason: REASON, secrecyOpinion: SECRECY_OPINION });
const read = async (id: string) => runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
const open = async () =>
  (await runUseCase(runtime, head, listEmergencies, { agencyId })).items.map(({ documentId, state }) => [
    documentId,
    state,
  ]);

test('published at once and marked; approved afterwards by somebody else within three working days', async () => {
  runtime.clock.goTo('2026-11-20'); // a Friday
  const id = await draft();
  assert.equal((await runUseCase(runtime, head, publishEmergency, urgent(id))).stage, 'released');
  const page = await read(id);
  assert.equal(page.state, 'released');
  assert.deepEqual(page.document.emergency, { publishedOn: '2026-11-20', approvedOn: null });
  const shown = await runUseCase(runtime, editor, getDocument, { id });
  assert.equal(shown.emergencies[0]?.approveBy, '2026-11-25');
  assert.deepEqual([shown.emergencies[0]?.state, shown.editions[0]?.isEmergency], ['open', true]);
  assert.deepEqual(await open(), [[id, 'open']]);
  const listed = await runUseCase(runtime, head, listDocuments, { agencyId, emergency: 'open' });
  assert.deepEqual([listed.items.map((row) => row.id), listed.emergenciesOpen], [[id], 1]);

  const approval = { id, decision: 'approve', opinion: '情况属实，同意。' };
  await assert.rejects(
    runUseCase(runtime, head, decideEmergency, approval),
    refused('forbidden', 'own_emergency'),
  );
  const deputy = {
    ...leader,
    id: 'deputy',
    grants: leader.grants.map((g) => ({ ...g, onBehalfOf: head.id })),
  };
  await assert.rejects(
    runUseCase(runtime, deputy, decideEmergency, approval),
    refused('forbidden', 'own_emergency'),
  );
  runtime.clock.goTo('2026-11-26');
  assert.deepEqual(await open(), [[id, 'overdue']]);
  await runUseCase(runtime, leader, decideEmergency, approval);
  assert.deepEqual(await open(), []);
  const after = await read(id);
  assert.equal(after.state === 'released' && after.document.emergency?.approvedOn, '2026-11-26');
  const facts = await factsOf(runtime.db, 'document', id);
  assert.equal(facts.find(({ kind }) => kind === 'disclosure.emergency_published')?.data['reason'], REASON);
  assert.equal(facts.find(({ kind }) => kind === 'disclosure.emergency_approved')?.data['inTime'], false);
  await assert.rejects(
    runUseCase(runtime, leader, decideEmergency, approval),
    refused('conflict', 'no_emergency_open'),
  );
  await proveRecords(runtime);
});

test('not approved: taken down at once, with the fact', async () => {
  const id = await draft();
  await runUseCase(runtime, leader, publishEmergency, urgent(id));
  const decided = await runUseCase(runtime, as('publication_reviewer', agencyId), decideEmergency, {
    id,
    decision: 'withdraw',
    opinion: '信息未经核实',
  });
  assert.equal(decided.isReleased, false);
  assert.equal((await read(id)).state, 'withdrawn');
  const kinds = (await factsOf(runtime.db, 'document', id)).map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(-2), ['disclosure.emergency_refused', 'disclosure.withdrawn']);
  await proveRecords(runtime);
});

test('never by who wrote it, never by editors or reviewers, never past the secrecy review or a mark', async () => {
  const id = await draft();
  for (const actor of [editor, as('publication_reviewer', agencyId), as('unit_head', agencyId)]) {
    await assert.rejects(
      runUseCase(runtime, actor, publishEmergency, urgent(id)),
      refused('forbidden', 'not_permitted'),
    );
  }
  const headWhoWrites = { ...head, id: 'both', grants: [...head.grants, ...editor.grants] };
  await runUseCase(runtime, headWhoWrites, saveDraft, { id, summary: '由负责人改过' });
  await assert.rejects(
    runUseCase(runtime, headWhoWrites, publishEmergency, urgent(id)),
    refused('forbidden', 'own_draft'),
  );
  const deputy = { ...head, id: 'deputy', grants: head.grants.map((g) => ({ ...g, onBehalfOf: 'both' })) };
  await assert.rejects(
    runUseCase(runtime, deputy, publishEmergency, urgent(id)),
    refused('forbidden', 'own_draft'),
  );
  await assert.rejects(
    runUseCase(runtime, head, publishEmergency, { id, reason: REASON }),
    refused('invalid', 'secrecy_opinion_required'),
  );
  await assert.rejects(
    runUseCase(runtime, editor, saveDraft, { id, body: '<p>机密★</p>' }),
    refused('invalid', 'classification_mark'),
  );
  const withheld = await draft({
    attribute: 'not_public',
    withholdingGround: 'internal_affairs',
    withholdingReason: '内部事务',
  });
  await assert.rejects(
    runUseCase(runtime, head, publishEmergency, urgent(withheld)),
    refused('conflict', 'not_proactive'),
  );
  const incomplete = await draft({ columns: [] });
  await assert.rejects(
    runUseCase(runtime, head, publishEmergency, urgent(incomplete)),
    refused('invalid', 'column_required'),
  );
});
