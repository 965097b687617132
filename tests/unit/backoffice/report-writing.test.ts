import test from 'node:test';
import assert from 'node:assert/strict';
import { setTimeout as pass } from 'node:timers/promises';
import { createWriting } from '../../../backoffice/src/reports/compile/writing/writing.ts';
import type { Backup } from '../../../backoffice/src/reports/compile/writing/writing.ts';
import type { CompilationPart, SavedPart } from '../../../src/modules/reporting/contract.ts';

type Kept = ReturnType<Backup['read']>;

const part = (text: string, revision = 1): CompilationPart => ({
  id: 'problems',
  label: { zh: '问题', en: 'Problems' },
  text,
  resolved: text,
  draft: '草稿',
  draftResolved: '草稿',
  saved: revision > 0,
  revision,
  savedAt: null,
  savedByName: null,
});

/** A server that holds one part, counts its saves and can be out of reach. */
function server(text = '原文') {
  let held = part(text);
  const state = { reachable: true, saves: 0, sent: [] as (string | null)[] };
  return {
    state,
    get held() {
      return held;
    },
    saveElsewhere: (words: string) => {
      held = part(words, held.revision + 1);
    },
    save: async (_id: string, body: { text: string | null; basedOn: number }): Promise<SavedPart> => {
      await pass(5);
      if (!state.reachable) throw new Error('connection');
      if (body.text === '不收') throw new Error('refusal');
      if (body.basedOn !== held.revision) throw new Error('conflict');
      state.saves += 1;
      state.sent.push(body.text);
      held = part(body.text ?? held.draft, held.revision + 1);
      return { ...held, stage: 'draft' };
    },
    fetchPart: async () => held,
    judge: (error: unknown) => (error as Error).message as 'connection' | 'conflict' | 'refusal',
  };
}

function backup(kept: Kept = {}): Backup & { kept: () => Kept } {
  return {
    kept: () => kept,
    read: () => kept,
    write: (next) => {
      kept = next;
    },
  };
}

test('many changes in a row are one save; the backup is empty afterwards', async () => {
  const from = server();
  const keeps = backup();
  const writing = createWriting({ ...from, parts: [from.held], backup: keeps, pause: 15 });
  for (const text of ['一', '一二', '一二三']) writing.change('problems', text);
  assert.equal(writing.snapshot().state, 'waiting');
  assert.equal(keeps.kept().problems?.text, '一二三');
  await pass(80);
  assert.deepEqual(from.state.sent, ['一二三']);
  assert.equal(writing.snapshot().state, 'saved');
  assert.notEqual(writing.snapshot().savedAt, null);
  assert.deepEqual(keeps.kept(), {});
});

test('what is typed while a save is under way is saved after it', async () => {
  const from = server();
  const writing = createWriting({ ...from, parts: [from.held], backup: backup(), pause: 5 });
  writing.change('problems', '甲');
  const first = writing.flush();
  writing.change('problems', '甲乙');
  await first;
  await writing.flush();
  assert.equal(from.held.text, '甲乙');
  assert.equal(writing.snapshot().parts.problems.text, '甲乙');
  assert.equal(writing.snapshot().state, 'saved');
  writing.close();
});

test('a failed save is kept and repeated until the server is back', async () => {
  const from = server();
  const keeps = backup();
  const writing = createWriting({ ...from, parts: [from.held], backup: keeps, pause: 5, retryAfter: 20 });
  from.state.reachable = false;
  writing.change('problems', '断网时写的');
  await writing.flush();
  assert.equal(writing.snapshot().state, 'failed');
  assert.equal(keeps.kept().problems?.text, '断网时写的');
  from.state.reachable = true;
  await pass(120);
  assert.equal(from.held.text, '断网时写的');
  assert.equal(writing.snapshot().state, 'saved');
});

test('a refused text is not sent again before it is changed', async () => {
  const from = server();
  const writing = createWriting({ ...from, parts: [from.held], backup: backup(), pause: 5 });
  writing.change('problems', '不收');
  await writing.flush();
  assert.equal(writing.snapshot().state, 'refused');
  await writing.flush();
  assert.equal(from.state.saves, 0);
  await writing.retry();
  assert.equal(writing.snapshot().state, 'refused');
  writing.change('problems', '可收');
  assert.equal(writing.snapshot().state, 'waiting');
  await writing.flush();
  assert.equal(from.held.text, '可收');
  assert.equal(writing.snapshot().state, 'saved');
  writing.close();
});

test('another editor’s text is not overwritten; either may then be chosen', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const from = server();
    const writing = createWriting({ ...from, parts: [from.held], backup: backup(), pause: 5 });
    from.saveElsewhere('别人的');
    writing.change('problems', '我的');
    await writing.flush();
    assert.equal(from.held.text, '别人的');
    assert.equal(writing.snapshot().state, 'conflict');
    assert.equal(writing.snapshot().parts.problems.conflict?.text, '别人的');
    writing.settle('problems', choice);
    await writing.flush();
    assert.equal(from.held.text, choice === 'mine' ? '我的' : '别人的');
    assert.equal(writing.snapshot().parts.problems.text, from.held.text);
    assert.equal(writing.snapshot().state, 'saved');
    writing.close();
  }
});

test('a text equal to the draft is left to the draft', async () => {
  const from = server();
  const writing = createWriting({ ...from, parts: [from.held], backup: backup(), pause: 5 });
  writing.change('problems', '草稿');
  await writing.flush();
  assert.deepEqual(from.state.sent, [null]);
  writing.close();
});

test('text left on the machine comes back, as a conflict when the server has moved on', async () => {
  const from = server();
  const same = createWriting({
    ...from,
    parts: [from.held],
    backup: backup({ problems: { text: '没存上的', basedOn: 1 } }),
    pause: 5,
  });
  assert.equal(same.snapshot().recovered, true);
  assert.equal(same.snapshot().parts.problems.text, '没存上的');
  await same.flush();
  assert.equal(from.held.text, '没存上的');
  const moved = createWriting({
    ...from,
    parts: [from.held],
    backup: backup({ problems: { text: '更早的', basedOn: 1 } }),
  });
  assert.equal(moved.snapshot().state, 'conflict');
  same.close();
  moved.close();
});

test('the server’s newer text is taken over where nothing is being changed, and only there', async () => {
  const from = server();
  const writing = createWriting({ ...from, parts: [from.held], backup: backup(), pause: 10_000 });
  from.saveElsewhere('新的');
  writing.adopt([from.held]);
  assert.equal(writing.snapshot().parts.problems.text, '新的');
  writing.change('problems', '正在写');
  from.saveElsewhere('更新的');
  writing.adopt([from.held]);
  assert.equal(writing.snapshot().parts.problems.text, '正在写');
  writing.close();
});
