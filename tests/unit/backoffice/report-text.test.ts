import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  keysIn,
  shownText,
  toDocument,
  toStored,
} from '../../../backoffice/src/reports/compile/text/stored-text.ts';
import { textDifference } from '../../../backoffice/src/reports/compile/text/text-difference.ts';

const word = fc.stringMatching(/^[一-龥a-z0-9，。%[\]]{1,8}$/);
const token = fc.constantFrom('[[t3.granted.total]]', '[[releases.total]]', '[[fee.paid_yuan]]');
const paragraph = fc.array(fc.oneof(word, token), { maxLength: 8 }).map((pieces) => pieces.join(''));
const stored = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n').trim());

test('stored text goes through the editor unchanged', () => {
  fc.assert(
    fc.property(stored, (text) => {
      assert.equal(toStored(toDocument(text)), text);
    }),
  );
});

test('figures are shown by their text; one that is not known stays visible as stored', () => {
  const text = '新收[[t3.new_received.total]]件，另有[[no.such]]件';
  assert.equal(
    shownText(text, (key) => (key === 't3.new_received.total' ? '128' : undefined)),
    '新收128件，另有[[no.such]]件',
  );
  assert.deepEqual(keysIn(`${text}[[no.such]]`), ['t3.new_received.total', 'no.such']);
});

test('the comparison of two texts gives both of them back', () => {
  fc.assert(
    fc.property(stored, stored, (before, after) => {
      const stretches = textDifference(before, after);
      const without = (kind: string): string =>
        stretches
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join('');
      assert.equal(without('new'), before);
      assert.equal(without('gone'), after);
    }),
  );
});

test('a change shows as its clause', () => {
  assert.deepEqual(textDifference('新收3件，办结2件。', '新收3件，办结1件。'), [
    { kind: 'same', text: '新收3件，' },
    { kind: 'gone', text: '办结2件。' },
    { kind: 'new', text: '办结1件。' },
  ]);
});
