import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareFiles } from '../../../src/modules/disclosure/views/comparison/compare-files.ts';
import { compareTexts } from '../../../src/modules/disclosure/views/comparison/compare-texts.ts';

const textOf = (paragraphs: ReturnType<typeof compareTexts>, without: 'added' | 'removed'): string =>
  paragraphs
    .filter(({ kind }) => kind !== without)
    .map(({ runs }) =>
      runs
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');

test('a changed paragraph shows the words taken out and put in, the others stay whole', () => {
  const earlier = '各有关单位：\n补助标准为每户3000元。\n本通知自印发之日起施行。';
  const later = '各有关单位：\n补助标准为每户5000元。\n申请截止到年底。\n本通知自印发之日起施行。';
  const paragraphs = compareTexts(earlier, later);
  assert.deepEqual(
    paragraphs.map(({ kind }) => kind),
    ['same', 'changed', 'added', 'same'],
  );
  const changed = paragraphs[1]!.runs;
  assert.deepEqual(
    changed.filter(({ kind }) => kind !== 'same'),
    [
      { kind: 'removed', text: '3000' },
      { kind: 'added', text: '5000' },
    ],
  );
});

test('paragraphs that have nothing in common are one taken out and one put in', () => {
  const paragraphs = compareTexts('关于召开会议的通知', '老旧小区改造补助办法');
  assert.deepEqual(
    paragraphs.map(({ kind }) => kind),
    ['removed', 'added'],
  );
});

test('nothing is lost: each side can be read off the comparison', () => {
  const words = fc.constantFrom('改造', '补助', '3000元', '。', '小区', 'plan B', '，', '自');
  const line = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const paragraphs = compareTexts(earlier, later);
      assert.equal(textOf(paragraphs, 'added'), earlier);
      assert.equal(textOf(paragraphs, 'removed'), later);
    }),
    { numRuns: 300 },
  );
});

test('an empty text against one: all of it is put in', () => {
  assert.deepEqual(compareTexts('', '一\n二'), [
    { kind: 'added', runs: [{ kind: 'added', text: '一' }] },
    { kind: 'added', runs: [{ kind: 'added', text: '二' }] },
  ]);
  assert.deepEqual(compareTexts('', ''), []);
});

test('files by their bytes: same, renamed, replaced, added, removed', () => {
  const file = (id: string, name: string, sha256: string) => ({ id, name, sha256 });
  const compared = compareFiles(
    [file('1', 'a.pdf', 'A'), file('2', 'b.pdf', 'B'), file('3', 'c.pdf', 'C'), file('4', 'd.pdf', 'D')],
    [file('1', 'a.pdf', 'A'), file('5', 'b2.pdf', 'B'), file('6', 'c.pdf', 'X'), file('7', 'e.pdf', 'E')],
  );
  assert.deepEqual(
    compared.map(({ kind, fromName, toName }) => [kind, fromName, toName]),
    [
      ['same', 'a.pdf', 'a.pdf'],
      ['renamed', 'b.pdf', 'b2.pdf'],
      ['replaced', 'c.pdf', 'c.pdf'],
      ['removed', 'd.pdf', null],
      ['added', null, 'e.pdf'],
    ],
  );
});
