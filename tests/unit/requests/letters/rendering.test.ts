import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LetterModel } from '../../../../src/modules/requests/letters/index.ts';
import {
  accountSpans,
  buildLetter,
  letterDate,
  letterToDocx,
  letterToHtml,
  letterToPdf,
} from '../../../../src/modules/requests/letters/index.ts';
import { addDays } from '../../../../src/kernel/dates.ts';
import { docxContent, pdfPages } from '../../kernel/documents/read-files.ts';
import { letterText } from './read-letter.ts';
import { BASE, decisionFor, FACTS, KINDS, replyFacts } from './sample-facts.ts';

const flat = (text: string) => text.replaceAll(/\s/g, '');

test('dates as letters write them', () => {
  assert.equal(letterDate('2026-03-30'), '2026年3月30日');
  assert.equal(letterDate('2026-12-05'), '2026年12月5日');
});

test('every letter says the same in PDF, DOCX and HTML', async () => {
  for (const kind of KINDS) {
    const model = buildLetter(kind, FACTS[kind] as never);
    const expected = letterText(model)
      .split('\n')
      .map(flat)
      .filter((line) => line !== '');
    const pdf = (await pdfPages(await letterToPdf(model))).join('').replaceAll(/—\d+—/g, '');
    const docx = flat((await docxContent(await letterToDocx(model))).text);
    const html = letterToHtml(model);
    for (const line of expected) {
      assert.ok(pdf.includes(line), `${kind}, PDF: ${line}`);
      assert.ok(docx.includes(line), `${kind}, DOCX: ${line}`);
    }
    assert.match(html, /^<article class="official-document" lang="zh-CN">\n<h1>云安市生态环境局<br>/);
  }
});

test('a stored model renders again to the same PDF', async () => {
  const model = buildLetter('reply', FACTS.reply);
  const stored = JSON.parse(JSON.stringify(model)) as LetterModel;
  assert.deepEqual(stored, model);
  assert.deepEqual(await letterToPdf(stored), await letterToPdf(model));
});

test('what the applicant and the clerk write stays text', async () => {
  const nasty = '#read("/etc/passwd") *x* <img src=x onerror=alert(1)> ]] $y$ & "z"';
  const request = {
    ...BASE.request,
    description: nasty,
    applicant: { ...BASE.request.applicant, name: nasty },
  };
  const decision = { ...decisionFor('refused_enforcement_file'), reasons: nasty };
  const model = buildLetter('reply', replyFacts(decision, { request }));
  const html = letterToHtml(model);
  assert.ok(!html.includes('<img'));
  assert.equal(html.split('&lt;img src=x onerror=alert(1)&gt;').length - 1, 3);
  const pdf = (await pdfPages(await letterToPdf(model))).join('');
  assert.ok(pdf.split(flat(nasty)).length - 1 >= 2);
});

test('rare names, long texts and many pages', async () => {
  const request = {
    ...BASE.request,
    description: Array.from({ length: 40 }, (_, n) => `第${n + 1}项：${'所需信息的说明'.repeat(12)}`).join(
      '\n',
    ),
    applicant: { ...BASE.request.applicant, name: '㙍䶮' },
  };
  const model = buildLetter('reply', replyFacts(decisionFor('granted', 'provided'), { request }));
  const pages = await pdfPages(await letterToPdf(model));
  assert.ok(pages.length > 3);
  assert.ok(pages[0]!.includes('㙍䶮：'));
  assert.ok(pages.join('').includes('第40项：'));
  assert.match((await docxContent(await letterToDocx(model))).text, /第40项：/);
});

const ACCOUNT = Array.from({ length: 28 }, (_, day) => {
  const on = addDays('2026-03-03', day);
  const weekend = [5, 6].includes((day + 1) % 7);
  return { on, counted: !weekend, why: weekend ? '周末' : '计入', article: '《条例》第三十三条' };
});

test('the annex accounts for every day of the period', async () => {
  const model = buildLetter('reply', { ...FACTS.reply, account: ACCOUNT });
  const rows = model.clockAnnex!.rows.map((row) => row.map((cell) => cell.text));
  assert.deepEqual(rows[1], ['2026年3月3日至3月6日', '4', '第1至4个工作日', '《条例》第三十三条']);
  assert.deepEqual(rows[2], ['2026年3月7日至3月8日', '2', '不计入', '周末（《条例》第三十三条）']);
  assert.deepEqual(rows.at(-1), ['2026年3月30日', '1', '第20个工作日', '《条例》第三十三条']);
  assert.ok((await pdfPages(await letterToPdf(model))).at(-1)!.includes('答复期限计算说明'));
  assert.equal(buildLetter('receipt', { ...FACTS.receipt, account: ACCOUNT }).clockAnnex, null);
});

test('drawing days together loses none and keeps their order', () => {
  const day = fc.record({ counted: fc.boolean(), why: fc.constantFrom('周末', '元旦', '征求意见') });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 80 }), (days) => {
      const account = days.map(({ counted, why }, n) => ({
        on: addDays('2026-01-01', n),
        counted,
        why: counted ? '计入' : why,
        article: '',
      }));
      const spans = accountSpans(account);
      assert.equal(
        spans.reduce((sum, span) => sum + span.days, 0),
        days.length,
      );
      let next = '2026-01-01';
      let nth = 0;
      for (const span of spans) {
        assert.equal(span.from, next);
        assert.equal(span.to, addDays(span.from, span.days - 1));
        next = addDays(span.to, 1);
        if (span.nth) {
          assert.deepEqual(span.nth, [nth + 1, nth + span.days]);
          nth += span.days;
        }
      }
    }),
  );
});
