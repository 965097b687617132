import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  editDistance,
  mistakesAllowed,
  stretches,
} from '../../../src/modules/disclosure/domain/search/correct-word.ts';
import { KnownWords } from '../../../src/modules/disclosure/domain/search/known-words.ts';
import { parseSearch } from '../../../src/modules/disclosure/domain/search/parse-search.ts';

test('exact phrases stand between quotation marks of any kind; marks without a partner are nothing', () => {
  assert.deepEqual(parseSearch('“加装电梯”补贴'), { phrases: ['加装电梯'], outside: '补贴' });
  assert.deepEqual(parseSearch('"加装电梯" 「老旧小区」'), {
    phrases: ['加装电梯', '老旧小区'],
    outside: '',
  });
  assert.deepEqual(parseSearch('电梯”补贴'), { phrases: [], outside: '电梯 补贴' });
  assert.deepEqual(parseSearch('“税”'), { phrases: [], outside: '税' }, 'one character is a word');
  assert.deepEqual(parseSearch('““加装电梯””').phrases, ['加装电梯']);
  assert.deepEqual(parseSearch('""'), { phrases: [], outside: '' });
});

test('whatever is typed is taken apart without loss of words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('电梯', '补贴', '税', ' ', '“', '”', '"', '「', '」')), (pieces) => {
      const { phrases, outside } = parseSearch(pieces.join(''));
      const kept = [outside, ...phrases].join(' ');
      for (const word of ['电梯', '补贴'] as const) {
        if (pieces.includes(word)) assert.ok(kept.includes(word), `${pieces.join('')} → ${kept}`);
      }
    }),
  );
});

test('edits between words', () => {
  assert.equal(editDistance('补帖', '补贴'), 1);
  assert.equal(editDistance('残急人', '残疾人'), 1);
  assert.equal(editDistance('梯电', '电梯'), 1, 'neighbours exchanged');
  assert.equal(editDistance('老小区', '老旧小区'), 1);
  assert.equal(editDistance('', '补贴'), 2);
  const word = fc.stringMatching(/^[甲乙丙丁]{0,5}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      assert.equal(distance, editDistance(b, a));
      assert.equal(distance === 0, a === b);
      assert.ok(distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length));
    }),
  );
});

test('every known word one slip away is found, the commonest first, and never the word itself', () => {
  const letter = fc.constantFrom(...'甲乙丙丁戊');
  const word = fc.array(letter, { minLength: 2, maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (words, typed) => {
      const known = new KnownWords(words.map((each, at) => ({ word: each, documents: at + 1 })));
      const allowed = mistakesAllowed(typed.length);
      const expected = words
        .toReversed()
        .filter((each) => each !== typed && editDistance(typed, each) <= allowed)
        .filter((each) => [...each].some((one) => typed.includes(one)));
      assert.deepEqual(
        known.near(typed).map((near) => near.word),
        expected,
      );
      assert.equal(known.has(typed), words.includes(typed));
    }),
  );
  const titles = new KnownWords([
    { word: '电梯', documents: 3 },
    { word: '楼梯', documents: 9 },
    { word: '无障碍设施', documents: 2 },
    { word: '税', documents: 99 },
  ]);
  assert.deepEqual(
    titles.near('滇梯').map(({ word: near }) => near),
    ['楼梯', '电梯'],
  );
  assert.deepEqual(titles.near('无璋碍设旅'), [{ word: '无障碍设施', documents: 2, mistakes: 2 }]);
  assert.deepEqual(titles.near('税收'), [], 'a lone character says nothing');
});

test('stretches of a run, longest first', () => {
  assert.deepEqual(stretches('甲乙丙'), ['甲乙丙', '甲乙', '乙丙']);
});
