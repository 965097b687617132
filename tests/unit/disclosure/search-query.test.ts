import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  editDistance,
  mistakesAllowed,
  nearPatterns,
  stretches,
} from '../../../src/modules/disclosure/domain/search/correct-word.ts';
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

const matches = (word: string, pattern: string): boolean => {
  const sign: Readonly<Record<string, string>> = { _: '.' };
  const source = [...pattern.replace(/\\(.)/g, '$1')].map((c) => sign[c] ?? c).join('');
  return new RegExp(`^${source}$`, 'u').test(word);
};

test('the patterns reach every word one slip away', () => {
  const letter = fc.constantFrom(...'甲乙丙丁戊');
  const word = fc.array(letter, { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      letter,
      fc.constantFrom('replace', 'drop', 'add', 'swap'),
      (right, n, other, slip) => {
        const at = n % right.length;
        const wrong = [...right];
        if (slip === 'replace') wrong[at] = other;
        if (slip === 'drop') wrong.splice(at, 1);
        if (slip === 'add') wrong.splice(at, 0, other);
        if (slip === 'swap' && at > 0) [wrong[at - 1], wrong[at]] = [wrong[at]!, wrong[at - 1]!];
        if (wrong.length < 2) return;
        const typed = wrong.join('');
        assert.ok(editDistance(typed, right.join('')) <= mistakesAllowed(typed.length));
        assert.ok(
          nearPatterns(typed).some((pattern) => matches(right.join(''), pattern)),
          `${typed} → ${right.join('')}`,
        );
      },
    ),
  );
});

test('stretches of a run, longest first', () => {
  assert.deepEqual(stretches('甲乙丙'), ['甲乙丙', '甲乙', '乙丙']);
});
