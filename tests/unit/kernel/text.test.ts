import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanHtml } from '../../../src/kernel/text/clean-html.ts';
import { excerpt, markTerms } from '../../../src/kernel/text/marks.ts';
import { normaliseMapped, normaliseText, textOfHtml } from '../../../src/kernel/text/normalise.ts';
import { textQuery } from '../../../src/kernel/text/query.ts';
import { bigrams, indexWords, queryWords } from '../../../src/kernel/text/segment.ts';
import { quote, vectorLiteral } from '../../../src/kernel/text/vector.ts';

const chinese = fc
  .array(fc.constantFrom(...'政府信息公開条例老旧小区改造补贴標準ＡＢ①𠮷㙍　 2026〔〕号'), { maxLength: 60 })
  .map((characters) => characters.join(''));

test('normalising: width, script, case; twice is once', () => {
  assert.equal(normaliseText('政府資訊公開條例ＡＢＣ１２'), '政府资讯公开条例abc12');
  assert.equal(normaliseText('①㎡'), '1m2');
  fc.assert(fc.property(chinese, (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
});

test('the mapped form points back into the text as written', () => {
  const text = '臺灣ＡＢ㎡𠮷條例';
  const mapped = normaliseMapped(text);
  assert.equal(mapped.text, '台湾abm2𠮷条例');
  const at = mapped.text.indexOf('条例');
  assert.equal(text.slice(mapped.starts[at], mapped.starts[at + 2]), '條例');
  fc.assert(
    fc.property(chinese, (original) => {
      const { text: folded, starts } = normaliseMapped(original);
      assert.equal(starts.length, folded.length + 1);
      assert.equal(starts.at(-1), original.length);
      assert.ok(starts.every((start, i) => i === 0 || start >= starts[i - 1]!));
    }),
  );
});

test('text of HTML: lines, cells, entities', () => {
  const html =
    '<h2>一、总则</h2><p>第一条&nbsp;为了&lt;b&gt;</p><table><tr><td>甲</td><td>乙</td></tr></table>&#x20bb7;';
  assert.equal(textOfHtml(html), '一、总则\n第一条 为了<b>\n甲 乙\n𠮷');
  assert.equal(textOfHtml(''), '');
});

test('words: long words with what is inside them, guessed names with their pairs', () => {
  assert.deepEqual(indexWords('医疗保险'), ['医疗', '保险', '医疗保险']);
  assert.ok(indexWords('宁川市').includes('宁川'));
  assert.deepEqual(indexWords('，。！〔〕'), []);
  assert.deepEqual(
    queryWords('怎么申请医疗保险').map(({ word }) => word),
    ['申请', '医疗保险'],
  );
  assert.deepEqual(
    queryWords('怎么').map(({ word }) => word),
    ['怎么'],
    'nothing else is left',
  );
  assert.deepEqual(queryWords('宁川市')[0]?.alternatives, ['宁川']);
  assert.deepEqual(bigrams('老旧小区ab新'), ['老旧', '旧小', '小区', '新']);
});

test('a vector: weights, positions within bounds, quoting', () => {
  const literal = vectorLiteral({
    title: '补贴',
    aside: '标准',
    body: "it's 补贴",
    exact: ['n:宁政发|2026|15'],
  });
  assert.match(literal, /'n:宁政发\|2026\|15':1A/);
  assert.match(literal, /'补贴':2A,\d+(?![A-D])/);
  assert.match(literal, /'t:补贴':3A/);
  assert.match(literal, /'标准':\d+B/);
  assert.match(literal, /'t:贴':\d+A/, 'the last character of a title begins no pair');
  assert.equal(quote("a'b\\c"), "'a''b\\\\c'");
  const long = vectorLiteral({ title: '', aside: '', exact: [], body: '改造补贴标准'.repeat(20_000) });
  const positions = [...long.matchAll(/(\d+)(?=[,A-D]|$| )/g)].map((match) => Number(match[1]));
  assert.ok(Math.max(...positions) <= 16_383);
  const wide = Array.from({ length: 60_000 }, (_, i) => `w${i}x`).join(' ');
  assert.ok(Buffer.byteLength(vectorLiteral({ title: '', aside: '', exact: [], body: wide })) < 1_000_000);
});

test('a query: all words, or the title by pairs; prefixes for one character; relaxed when there are several', () => {
  const { literal, relaxedLiteral, terms } = textQuery('小区改造');
  assert.equal(literal, "('小区' & '改造' | 't:小区' & 't:区改' & 't:改造')");
  assert.equal(relaxedLiteral, "'小区' | '改造'");
  assert.deepEqual(terms, ['小区', '改造']);
  assert.equal(textQuery('税').literal, "'税':*");
  assert.equal(textQuery('2026年').literal, "'2026' & '年':*");
  assert.equal(textQuery('！？').literal, '');
  assert.equal(textQuery('', [['n:a|2026|1', 'n:b|2026|1']]).literal, "('n:a|2026|1' | 'n:b|2026|1')");
  assert.deepEqual(
    textQuery('残疾人 税').clauses.map(({ word, titleLiterals }) => [word, titleLiterals]),
    [
      ['残疾人', ["'t:残疾'", "'t:疾人'"]],
      ['税', ["'t:税':*"]],
    ],
  );
});

test('marks: the pieces are the text, what was looked for is marked', () => {
  assert.deepEqual(markTerms('關於補貼標準', ['补贴']), [
    { text: '關於', hit: false },
    { text: '補貼', hit: true },
    { text: '標準', hit: false },
  ]);
  fc.assert(
    fc.property(chinese, fc.array(fc.constantFrom('补贴', '小区', '2026', 'a', '')), (text, terms) => {
      assert.equal(
        markTerms(text, terms)
          .map((mark) => mark.text)
          .join(''),
        text,
      );
    }),
  );
});

test('an excerpt shows where the terms meet, and never half a character', () => {
  const text = `${'甲'.repeat(200)}补贴${'乙'.repeat(200)}残疾人生活补贴标准${'丙'.repeat(200)}`;
  const shown = excerpt(text, ['残疾人', '补贴']);
  assert.ok(shown.some(({ text: piece, hit }) => hit && piece === '残疾人'));
  assert.equal(shown[0]?.text, '…');
  assert.equal(excerpt('短文', ['无'])[0]?.text, '短文');
  const rare = '𠮷'.repeat(100);
  for (const { text: piece } of excerpt(rare, ['𠮷'], 31)) assert.ok(piece.isWellFormed());
});

test('clean HTML: structure stays, everything active goes', () => {
  assert.equal(cleanHtml('<h1>一</h1><b>粗</b>'), '<h2>一</h2><strong>粗</strong>');
  assert.equal(
    cleanHtml('<p style="text-align:center;position:fixed">x</p>'),
    '<p style="text-align:center">x</p>',
  );
  for (const attack of [
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="//evil.example/">x</a>',
    '<style>*{display:none}</style>',
    '<form action=/x><input></form>',
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="x"></iframe>',
    '<p onmouseover="alert(1)">x</p>',
  ]) {
    assert.doesNotMatch(
      cleanHtml(attack),
      /script|onload|onerror|onmouse|evil|style|form|input|iframe|svg/i,
      attack,
    );
  }
});
