import test from 'node:test';
import assert from 'node:assert/strict';
import { en } from '../../../src/portal/text/en.ts';
import { zh } from '../../../src/portal/text/zh.ts';
import { pathIn, textsIn } from '../../../src/portal/language.ts';
import { dateText } from '../../../src/portal/parts/date.ts';
import { contextFor } from './page-context.ts';

function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

test('both languages say the same things: the same keys, nothing empty', () => {
  const keys = (texts: unknown) =>
    textsOf(texts)
      .map(([path]) => path)
      .sort();
  const mayBeEmpty = new Set(['.home.publishedUnit', '.home.askedUnit']);
  assert.deepEqual(keys(en), keys(zh));
  for (const [path, text] of [...textsOf(zh), ...textsOf(en)]) {
    assert.ok(text.trim() !== '' || mayBeEmpty.has(path), path);
  }
});

test('the Chinese pages’ wording is Chinese, the English pages’ has no Chinese but names and examples', () => {
  const mayBeChinese = new Set(['.frame.otherLanguage', '.search.hintNumber', '.track.numberHint']);
  for (const [path, text] of textsOf(en)) {
    if (mayBeChinese.has(path) || path.endsWith('documentNumber.hint')) continue;
    assert.doesNotMatch(text, /\p{Script=Han}/u, path);
  }
});

test('English pages lie below /en', () => {
  assert.equal(pathIn('en', '/'), '/en');
  assert.equal(pathIn('en', '/search?q=x'), '/en/search?q=x');
  assert.equal(pathIn('zh', '/search'), '/search');
});

test('dates carry their weekday in both languages', () => {
  assert.equal(dateText(contextFor('zh'), '2026-03-30'), '2026-03-30（周一）');
  assert.equal(dateText(contextFor('en'), '2026-03-29'), '2026-03-29 (Sun)');
});

test('functions of the wording give text in both languages', () => {
  assert.equal(textsIn('zh').track.daysLeft(-2), '已逾期 2 个工作日');
  assert.equal(textsIn('en').track.daysLeft(1), '1 working day left');
  assert.equal(textsIn('zh').track.daysLeft(0), '今天到期');
});
