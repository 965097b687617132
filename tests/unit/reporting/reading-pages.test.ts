import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Block } from '../../../src/modules/reporting/reading/blocks.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { htmlSource } from '../../../src/modules/reporting/reading/sources/html-source.ts';
import { encode } from './samples/sample-charsets.ts';
import { asHtml } from './samples/sample-layouts.ts';
import { asOfficeHtml, asPortalPage } from './samples/sample-pages.ts';
import { faultlessReport } from './samples/sample-report.ts';

const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    block.kind === 'line'
      ? block.raw
      : block.cells.map((c) => (c.continued ? '^' : `${c.raw}${c.span > 1 ? `*${c.span}` : ''}`)).join(' | '),
  );
const read = (html: string): string[] => shown(htmlSource(html).blocks);

async function assertWhole(bytes: Uint8Array): Promise<void> {
  const sample = faultlessReport();
  const report = await readReport(bytes, 'page.html');
  assert.deepEqual(report.unreadable, []);
  assert.deepEqual(report.tables, sample.tables);
  assert.equal(report.agency, '临江市园林绿化局');
  assert.equal(report.year, 2024);
  assert.equal(report.publishedOn, '2025-01-20');
  assert.deepEqual(checkReport(report), []);
}

test('a report saved by Word or WPS as a web page is read whole, in GB2312 too', async () => {
  const page = asOfficeHtml(faultlessReport());
  await assertWhole(encode(page, 'gbk'));
  await assertWhole(encode(page.replace(/<meta[^>]*charset[^>]*>/, ''), 'gbk'));
  await assertWhole(Buffer.from(page.replace('charset=gb2312', 'charset=utf-8')));
});

test('a saved page of a portal: what stands around the report is left out', async () => {
  const sample = faultlessReport();
  const report = await readReport(Buffer.from(asPortalPage(sample)), 'page.html');
  assert.deepEqual(report.tables, sample.tables);
  assert.equal(report.agency, '临江市园林绿化局');
  assert.equal(report.year, 2024);
  assert.equal(report.publishedOn, '2025-01-20');
  assert.equal(report.publisher, '临江市园林绿化局');
  assert.deepEqual(checkReport(report), []);
  const words = report.text!.lines.map((line) => line.text).join('\n');
  assert.doesNotMatch(words, /备案|相关链接|扫一扫|2023年政府信息公开工作年度报告/);
});

test('hidden content, comments of Word and scripts are not text', () => {
  const html = `<body><!--[if gte mso 9]><xml><w:WordDocument>噪声</w:WordDocument></xml><![endif]-->
    <p style='mso-hide:all;display:none'>隐藏</p><p hidden>也隐藏</p><script>var a = "<p>脚本</p>";</script>
    <p>可<span style="font-family:仿宋">见</span><o:p>&nbsp;</o:p></p><![if !supportLists]>一、<![endif]>
    <table><tr><td>甲</td><td style="display: none">8</td><td>1</td></tr><tr style="display:none"><td>乙</td><td>2</td></tr></table></body>`;
  assert.deepEqual(read(html), ['可见', '一、', '甲 | 1']);
});

test('stray and missing end tags move no cell', () => {
  const html = `<div><table><tr><td><p>甲</div></span><td>1<tr><td>乙</p></td></div><td>2</table>后文</div>`;
  assert.deepEqual(read(html), ['甲 | 1', '乙 | 2', '后文']);
  assert.deepEqual(read('<table><td>甲</td><td>1</td></table>'), ['甲 | 1']);
});

test('a table inside a layout table is a table of its own; a small one inside a cell leaves the outer table whole', () => {
  const inner = '<table><tr><td rowspan=2>组<td colspan=2>一<td>9<tr><td>二<td>三<td>8</table>';
  const expected = ['组 | 一*2 | 9', '^ | 二 | 三 | 8'];
  assert.deepEqual(read(`<table><tr><td>左栏</td><td><p>三、标题</p>${inner}</td></tr></table>`), [
    '左栏',
    '三、标题',
    ...expected,
  ]);
  const row = (label: string, cell: string): string => `<tr><td>${label}</td><td>${cell}</td></tr>`;
  const small = '<table><tr><td>1</td></tr></table>';
  assert.deepEqual(
    read(`<table>${row('甲', small)}${row('乙', '2')}${row('丙', '3')}${row('丁', '4')}</table>`),
    ['甲 | 1', '乙 | 2', '丙 | 3', '丁 | 4'],
  );
});

test('numbers on two lines of a cell never become one', () => {
  assert.deepEqual(read('<table><tr><td>甲<td>1<br>2<td><p>3</p><p>4</p></table>'), ['甲 | 1 2 | 3 4']);
});

test('entities, with and without a semicolon', () => {
  assert.deepEqual(
    read('<p>&ldquo;三安全一稳定&rdquo;&#20214;&#x4EF6;&nbsp;&lt;5&hellip; AT&T &unknown;</p>'),
    ['“三安全一稳定”件件\u00A0<5… AT&T &unknown;'],
  );
});

test('Markdown with tables as HTML: headings lose their marks, typed tables are read beside real ones', async () => {
  const sample = faultlessReport();
  const page = asHtml(sample).replace(/^[^]*<body>|<\/body>[^]*$/g, '');
  const typed = page.replace(/<h1>|<p>/g, '\n## ').replace(/<\/(h1|p)>/g, '\n');
  const tables = typed
    .replace(/## (?=（|2024年|公开内容|本年度)/g, '')
    .replace(/<td([^>]*)>\n## /g, '<td$1>');
  const report = await readReport(Buffer.from(tables), 'report.md');
  assert.deepEqual(report.unreadable, []);
  assert.deepEqual(report.tables, sample.tables);
  assert.equal(report.agency, '临江市园林绿化局');
  assert.equal(report.text!.headings.length, 6);
});

test('a table given as a picture is named as such', async () => {
  const html = asHtml(faultlessReport()).replace(
    /<table[^]*?<\/table>/g,
    '<p><img src="t.png" width="600" height="400"></p>',
  );
  const report = await readReport(Buffer.from(html), 'page.html');
  assert.equal(report.unreadable.length, 200);
  for (const { reason } of report.unreadable) assert.match(reason, /图片/);
  const small = html.replaceAll('width="600"', 'width="20"');
  for (const { reason } of (await readReport(Buffer.from(small), 'page.html')).unreadable)
    assert.doesNotMatch(reason, /图片/);
});

test('a span that is wrong, a cell lost or doubled anywhere never moves a value to another cell', () => {
  const tables: Record<string, number | null> = {};
  Object.keys(faultlessReport().tables).forEach((cell, index) => (tables[cell] = index + 1));
  const page = asHtml(faultlessReport(tables));
  const damages: [RegExp, (piece: string) => string[]][] = [
    [/ rowspan="([2-9]|\d\d)"/g, () => ['', ' rowspan="30"']],
    [/ colspan="([2-9]|\d\d)"/g, () => ['', ' colspan="2"']],
    [/<td[^>]*>.*?<\/td>/g, (piece) => ['', piece + piece]],
  ];
  for (const [pattern, damaged] of damages)
    for (const { 0: piece, index } of page.matchAll(pattern))
      for (const other of damaged(piece)) {
        const html = page.slice(0, index) + other + page.slice(index + piece.length);
        const report = assembleReport(htmlSource(html));
        for (const [cell, value] of Object.entries(report.tables)) {
          const inferred = report.inferred.some((entry) => entry.cell === cell);
          if (!inferred) assert.equal(value, tables[cell], `${cell} after ${piece} → ${other}`);
        }
      }
});
