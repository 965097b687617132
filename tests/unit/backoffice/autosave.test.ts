import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isUnsaved,
  LONGEST_MS,
  nextSave,
  QUIET_MS,
  saveDueIn,
  savedState,
} from '../../../backoffice/src/documents/editor/saving/save-machine.ts';
import type { SaveEvent, SaveState } from '../../../backoffice/src/documents/editor/saving/save-machine.ts';
import {
  differingFields,
  dropCopy,
  keepCopy,
  readCopy,
} from '../../../backoffice/src/documents/editor/saving/local-copy.ts';

const after = (state: SaveState, ...events: [SaveEvent, number][]): SaveState =>
  events.reduce((now, [event, at]) => nextSave(now, event, at), state);
const changed: SaveEvent = { type: 'changed' };
const save: SaveEvent = { type: 'save' };

test('saves when it has been quiet for a while, and at the latest after a while of typing', () => {
  const typed = after(savedState(1), [changed, 1000]);
  assert.equal(saveDueIn(typed, 1000), QUIET_MS);
  const stillTyping = after(typed, [changed, 3000], [changed, 20_500]);
  assert.equal(saveDueIn(stillTyping, 20_500), 1000 + LONGEST_MS - 20_500);
  assert.equal(saveDueIn(stillTyping, 60_000), 0);
  assert.equal(saveDueIn(savedState(1), 0), null);
});

test('what is typed while a save is on its way is saved next, on the new revision', () => {
  const state = after(
    savedState(1),
    [changed, 0],
    [save, 3000],
    [changed, 3100],
    [{ type: 'done', revision: 2 }, 3500],
  );
  assert.deepEqual(state, { phase: 'changed', revision: 2, first: 3500, last: 3500 });
  const quiet = after(savedState(1), [changed, 0], [save, 3000], [{ type: 'done', revision: 2 }, 3500]);
  assert.deepEqual(quiet, { phase: 'saved', revision: 2, at: 3500 });
});

test('without the server it is tried again, less and less often, on the same revision', () => {
  let state = after(
    savedState(7),
    [changed, 0],
    [save, 3000],
    [{ type: 'failed', why: 'unreachable' }, 4000],
  );
  const waits: (number | null)[] = [];
  for (let at = 4000, tries = 0; tries < 6; tries += 1) {
    waits.push(saveDueIn(state, at));
    at += 100_000;
    state = after(state, [changed, at], [save, at], [{ type: 'failed', why: 'unreachable' }, at]);
  }
  assert.deepEqual(waits, [5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  assert.equal(state.revision, 7);
});

test('what the server refuses is sent again only after a change; a conflict waits for a person', () => {
  const refused = after(savedState(1), [changed, 0], [save, 1], [{ type: 'failed', why: 'refused' }, 2]);
  assert.equal(saveDueIn(refused, 100_000), null);
  assert.equal(after(refused, [changed, 3]).phase, 'changed');
  const mended = after(
    savedState(1),
    [changed, 0],
    [save, 1],
    [changed, 2],
    [{ type: 'failed', why: 'refused' }, 3],
  );
  assert.equal(mended.phase, 'changed');
  const conflict = after(savedState(1), [changed, 0], [save, 1], [{ type: 'failed', why: 'conflict' }, 2]);
  assert.equal(after(conflict, [changed, 3], [save, 4]).phase, 'conflict');
  assert.equal(saveDueIn(conflict, 100_000), null);
  const mine = after(conflict, [{ type: 'decided', revision: 5, keepsOwn: true }, 6]);
  assert.deepEqual(mine, { phase: 'changed', revision: 5, first: 6, last: 6 });
  const theirs = after(conflict, [{ type: 'decided', revision: 5, keepsOwn: false }, 6]);
  assert.deepEqual(theirs, { phase: 'saved', revision: 5, at: 6 });
});

test('what is saved is put on record only when asked for', () => {
  assert.equal(after(savedState(1), [save, 0]).phase, 'saved');
  assert.equal(after(savedState(1), [{ type: 'save', anyway: true }, 0]).phase, 'saving');
});

test('whatever happens in whatever order, a change is never taken for saved before the server has answered to it', () => {
  const events = fc.oneof(
    fc.constant(changed),
    fc.constant(save),
    fc.constant<SaveEvent>({ type: 'done', revision: 2 }),
    fc.constantFrom<SaveEvent>(
      { type: 'failed', why: 'unreachable' },
      { type: 'failed', why: 'refused' },
      { type: 'failed', why: 'conflict' },
    ),
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (happened) => {
      let state: SaveState = savedState(1);
      let dirty = false;
      /** Changes that the request on its way does not carry. */
      let late = false;
      for (const [at, event] of happened.entries()) {
        const before = state;
        state = nextSave(state, event, at);
        if (event.type === 'changed') {
          dirty = true;
          late = before.phase === 'saving';
        }
        if (event.type === 'save' && before.phase !== 'saving' && state.phase === 'saving') late = false;
        if (event.type === 'done' && before.phase === 'saving') dirty = late;
        if (dirty) assert.ok(isUnsaved(state), `${before.phase} ${event.type} ${state.phase}`);
      }
    }),
  );
});

function storage(broken = false) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (broken) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

test('the copy on the machine: by person and document, unreadable ones are none, a full storage is no error', () => {
  const store = storage();
  const copy = { values: { title: '甲' }, revision: 3, at: 5 };
  assert.ok(keepCopy(store, 'p', 'd', copy));
  assert.deepEqual(readCopy(store, 'p', 'd'), copy);
  assert.equal(readCopy(store, 'other', 'd'), undefined);
  dropCopy(store, 'p', 'd');
  assert.equal(readCopy(store, 'p', 'd'), undefined);
  for (const broken of ['{', '[]', '{"values":{}}', 'null']) {
    store.kept.set('gongkai:draft:p:d', broken);
    assert.equal(readCopy(store, 'p', 'd'), undefined, broken);
  }
  assert.equal(keepCopy(storage(true), 'p', 'd', copy), false);
});

test('two versions differ where they say something else, not where nothing is written in two ways', () => {
  assert.deepEqual(
    differingFields({ title: '甲', topic: null, keywords: [] }, { title: '甲', topic: '' }),
    [],
  );
  assert.deepEqual(differingFields({ title: '甲', keywords: ['a'] }, { title: '乙', keywords: ['b'] }), [
    'title',
    'keywords',
  ]);
});
