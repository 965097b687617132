import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  approveAndRelease,
  changeDisclosureSettings,
  createDocumentDraft,
  discardDraft,
  passReview,
  passSecrecyReview,
  recallDraft,
  saveDraft,
  sendBack,
  startNewEdition,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { removeAttachment } from '../../../src/modules/disclosure/use-cases/remove-attachment.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  approve,
  attach,
  draftOf,
  finish,
  passSecrecy,
  publish,
  SECRECY_BASIS,
  SECRECY_OPINION,
} from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { proveRecords } from '../../support/proof.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime, { code: 'housing', name: '宁川市住房和城乡建设局' });
const editor = as('editor', agencyId);
const reviewer = as('publication_reviewer', agencyId);
const head = as('foi_head', agencyId);

const submitted = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more));
  await runUseCase(runtime, editor, submitDraft, { id });
  return id;
};
const trailOf = async (id: string, actor = reviewer) =>
  (await runUseCase(runtime, actor, getDocument, { id })).reviewTrail;
const firstReview = (id: string, actor = reviewer) =>
  runUseCase(runtime, actor, passReview, { id, steps: ['first_proof', 'first_review'], opinion: '同意' });

test('the chain says what was passed by whom, what waits, and for whom', async () => {
  const id = await submitted();
  await firstReview(id);
  const trail = await trailOf(id);
  assert.deepEqual(
    trail.steps.map(({ step, state, mine }) => [step, state, mine]),
    [
      ['first_proof', 'passed', false],
      ['first_review', 'passed', false],
      ['second_proof', 'waiting', true],
      ['second_review', 'later', false],
      ['third_proof', 'later', false],
      ['final_review', 'later', false],
    ],
  );
  assert.deepEqual([trail.secrecy.state, trail.secrecy.mine], ['waiting', true]);
  assert.equal(trail.reviewersMissing, 1);
  assert.equal(trail.entries.length, 2);
  assert.match(trail.contentHash, /^[0-9a-f]{64}$/);
  const forWriter = await trailOf(id, editor);
  assert.equal(forWriter.steps[2]?.mine, false);
  assert.equal(forWriter.steps[2]?.obstacle?.zh, '不能审查自己起草的文件');
});

test('text, metadata, files: any change voids what was passed; an unchanged draft keeps it', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
  const fileId = await attach(runtime, agencyId, id);
  await runUseCase(runtime, editor, submitDraft, { id });
  await firstReview(id);
  await passSecrecy(runtime, agencyId, id);
  const before = await trailOf(id);

  await runUseCase(runtime, editor, recallDraft, { id });
  await runUseCase(runtime, editor, submitDraft, { id });
  assert.equal((await trailOf(id)).secrecy.state, 'passed', 'nothing changed');

  for (const change of [
    () => runUseCase(runtime, editor, saveDraft, { id, body: '<p>改了正文</p>' }),
    () => runUseCase(runtime, editor, saveDraft, { id, columns: ['art20_02'] }),
    () => runUseCase(runtime, editor, saveDraft, { id, targetGroups: ['residents'] }),
    () => runUseCase(runtime, editor, removeAttachment, { id, fileId }),
  ]) {
    await runUseCase(runtime, editor, recallDraft, { id });
    const known = await trailOf(id);
    await change();
    const trail = await trailOf(id);
    assert.notEqual(trail.contentHash, known.contentHash);
    assert.deepEqual([trail.steps[0]?.state, trail.secrecy.state], ['void', 'void']);
    assert.ok(trail.entries.every(({ matchesContent }) => !matchesContent));
    await runUseCase(runtime, editor, submitDraft, { id });
    const step = { id, steps: ['third_proof' as const], opinion: '同意' };
    await assert.rejects(runUseCase(runtime, head, passReview, step), refused('conflict', 'not_next_step'));
  }
  const stale = { id, opinion: SECRECY_OPINION, basis: SECRECY_BASIS, contentHash: before.contentHash };
  await assert.rejects(
    runUseCase(runtime, reviewer, passSecrecyReview, stale),
    refused('conflict', 'content_changed'),
  );
  await approve(runtime, agencyId, id);
  await proveRecords(runtime);
});

test('the secrecy review is an act of its own, before the final review', async () => {
  const id = await submitted();
  await firstReview(id);
  await assert.rejects(finish(runtime, agencyId, id), refused('conflict', 'secrecy_first'));
  await assert.rejects(
    runUseCase(runtime, editor, passSecrecyReview, { id, basis: SECRECY_BASIS, opinion: SECRECY_OPINION }),
    refused('forbidden', 'not_permitted'),
  );
  await passSecrecy(runtime, agencyId, id);
  await assert.rejects(passSecrecy(runtime, agencyId, id), refused('conflict', 'not_next_step'));
  await finish(runtime, agencyId, id);
  const facts = await factsOf(runtime.db, 'document', id);
  const screened = facts.find(({ kind }) => kind === 'disclosure.secrecy_reviewed');
  assert.equal(screened?.data['basis'], SECRECY_BASIS);
  const approved = facts.find(({ kind }) => kind === 'disclosure.approved');
  assert.equal(approved?.data['contentHash'], screened?.data['contentHash']);
});

test('another person takes the final review; pass_review never publishes', async () => {
  const id = await submitted();
  const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
  await runUseCase(runtime, reviewer, passReview, { id, steps, opinion: '同意' });
  await passSecrecy(runtime, agencyId, id);
  await assert.rejects(
    runUseCase(runtime, reviewer, approveAndRelease, { id }),
    refused('forbidden', 'final_by_another'),
  );
  const last = { id, steps: ['third_proof', 'final_review'], opinion: '同意' };
  await assert.rejects(
    runUseCase(runtime, head, passReview, last),
    refused('invalid', 'final_is_an_act_of_its_own'),
  );
  await assert.rejects(
    runUseCase(runtime, head, approveAndRelease, { id, steps: ['third_proof'] }),
    refused('invalid', 'approval_without_final'),
  );
  await finish(runtime, agencyId, id);
});

test('sending back names the step; a secrecy reviewer may, an editor without the step may not', async () => {
  const id = await submitted();
  await firstReview(id);
  const leader = as('leader', agencyId);
  await assert.rejects(
    runUseCase(runtime, as('foi_clerk', agencyId), sendBack, { id, reason: '补充' }),
    refused('forbidden', 'not_permitted'),
  );
  await runUseCase(runtime, reviewer, sendBack, { id, reason: '名单含个人信息', gate: 'secrecy' });
  const trail = await trailOf(id);
  assert.equal(trail.secrecy.state, 'sent_back');
  assert.equal(trail.entries.at(-1)?.opinion, '名单含个人信息');
  await runUseCase(runtime, editor, submitDraft, { id });
  await runUseCase(runtime, leader, sendBack, { id, reason: '结构调整' });
  const after = await trailOf(id);
  assert.equal(after.steps[2]?.state, 'sent_back');
  assert.equal(after.steps[1]?.state, 'passed', 'what was passed on this text stands');
  await proveRecords(runtime);
});

test('a draft in review keeps the plan it was submitted under; a small office may have one review', async () => {
  const small = await makeAgency(runtime);
  const plan = {
    steps: [{ step: 'final_review' as const, roles: ['publication_reviewer' as const] }],
    distinctReviewers: 1,
    finalByAnother: false,
    secrecyByAnother: false,
  };
  await runUseCase(runtime, as('foi_head', small), changeDisclosureSettings, {
    agencyId: small,
    reviewPlan: plan,
  });
  const only = as('publication_reviewer', small);
  const draft = async () => {
    const own = as('editor', small);
    const { id } = await runUseCase(runtime, own, createDocumentDraft, draftOf(small));
    await runUseCase(runtime, own, submitDraft, { id });
    return id;
  };
  const id = await draft();
  await runUseCase(runtime, SYSTEM_ACTOR, changeDisclosureSettings, { agencyId: small, reviewPlan: null });
  const later = await draft();
  await passSecrecy(runtime, small, id);
  await passSecrecy(runtime, small, later);
  assert.equal((await runUseCase(runtime, only, approveAndRelease, { id })).stage, 'released');
  await assert.rejects(
    runUseCase(runtime, only, approveAndRelease, { id: later }),
    refused('forbidden', 'final_by_another'),
  );
  await assert.rejects(
    runUseCase(runtime, SYSTEM_ACTOR, changeDisclosureSettings, {
      agencyId: small,
      reviewPlan: { ...plan, distinctReviewers: 2 },
    }),
    refused('invalid', 'plan_too_many_persons'),
  );
});

test('recalling is for those who wrote; discarding ends a draft and frees nothing', async () => {
  const id = await submitted();
  await assert.rejects(
    runUseCase(runtime, as('editor', agencyId, { id: 'other-editor' }), recallDraft, { id }),
    refused('forbidden', 'not_drafter'),
  );
  await assert.rejects(
    runUseCase(runtime, editor, discardDraft, { id, reason: '不再需要' }),
    refused('conflict', 'nothing_to_discard'),
  );
  await runUseCase(runtime, editor, recallDraft, { id, reason: '还要改' });
  const ended = await runUseCase(runtime, editor, discardDraft, { id, reason: '不再需要' });
  assert.equal(ended.stage, 'discarded');
  await assert.rejects(
    runUseCase(runtime, editor, saveDraft, { id, title: '再改' }),
    refused('conflict', 'edition_not_editable'),
  );
  const shown = await runUseCase(runtime, editor, getDocument, { id });
  assert.deepEqual([shown.discardedOn, shown.deadline], ['2026-11-20', null]);

  const { id: live } = await publish(runtime, agencyId);
  await runUseCase(runtime, editor, startNewEdition, { id: live });
  const back = await runUseCase(runtime, editor, discardDraft, { id: live, reason: '暂不修改' });
  assert.deepEqual([back.stage, back.editionNumber], ['released', 1]);
  const next = await runUseCase(runtime, editor, startNewEdition, { id: live });
  assert.equal(next.editionNumber, 3, 'a number is not given again');
  await proveRecords(runtime);
});

test('two editors: the second is told who saved when, and nothing of the first is lost', async () => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId));
  const other = as('editor', agencyId, { id: 'second-editor' });
  const saved = await runUseCase(runtime, editor, saveDraft, { id, title: '甲的标题', basedOn: 0 });
  assert.equal(saved.revision, 1);
  await assert.rejects(
    runUseCase(runtime, other, saveDraft, { id, title: '乙的标题', basedOn: 0 }),
    (error: unknown) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.problems[0]?.code, 'draft_changed');
      assert.match(error.problems[0]!.zh, /2026-11-20 12:00/);
      return true;
    },
  );
  const now = await runUseCase(runtime, editor, getDocument, { id });
  assert.deepEqual([now.editions[0]?.title, now.editions[0]?.revision], ['甲的标题', 1]);
  await runUseCase(runtime, other, saveDraft, { id, title: '乙的标题', basedOn: 1 });
});
