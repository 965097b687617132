import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chartHeight,
  chartInWords,
  chartPng,
  chartRows,
  chartSvg,
} from '../../../../src/kernel/charts/index.ts';
import type { Chart } from '../../../../src/kernel/charts/index.ts';
import { blocksToHtml, documentToDocx, documentToPdf } from '../../../../src/kernel/documents/index.ts';
import { docxContent, pdfPages } from '../documents/read-files.ts';
import { unzip } from '../documents/unzip.ts';

const YEARS: Chart = {
  form: 'bars',
  title: '申请的新收与办结',
  categoryLabel: '年份',
  categories: ['2024', '2025'],
  series: [
    { name: '新收', values: [41, 38] },
    { name: '办结', values: [40, null] },
  ],
  unit: '件',
};
const FORMS = ['bars', 'stacked_bars', 'lines'] as const;

test('a chart reads as a table and in words, missing values named as missing', () => {
  assert.deepEqual(chartRows(YEARS), [
    ['年份', '新收（件）', '办结（件）'],
    ['2024', '41', '40'],
    ['2025', '38', '—'],
  ]);
  assert.equal(
    chartInWords(YEARS),
    '申请的新收与办结。新收：2024 41 件，2025 38 件；办结：2024 40 件，2025 —。',
  );
});

test('a chart is drawn the same each time, whatever was drawn before', () => {
  for (const form of FORMS) {
    const first = chartSvg({ ...YEARS, form });
    chartSvg({ ...YEARS, title: '别的图' });
    assert.equal(chartSvg({ ...YEARS, form }), first);
    for (const text of ['申请的新收与办结', '新收', '办结', '41', '2025'])
      assert.ok(first.includes(text), text);
  }
});

test('the size of the picture is the one announced', () => {
  for (const lying of [false, true]) {
    const chart = { ...YEARS, lying };
    const png = chartPng(chart, 500);
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1000, chartHeight(chart, 500) * 2]);
    assert.match(chartSvg(chart, 500), new RegExp(`^<svg width="500" height="${chartHeight(chart, 500)}"`));
  }
});

test('a document carries its chart as a picture told in words, in all three formats', async () => {
  const hostile = { ...YEARS, title: '申请<script>"情况"' };
  const document = {
    title: '测试',
    author: '云安市人民政府办公室',
    date: '2026-03-30',
    blocks: [
      { kind: 'paragraph', text: '图前的话。' } as const,
      { kind: 'chart', chart: hostile } as const,
      { kind: 'paragraph', text: '图后的话。' } as const,
    ],
  };
  const html = blocksToHtml(document.blocks);
  assert.match(html, /<img src="data:image\/svg\+xml;base64,[\w+/=]+" width="640"/);
  assert.ok(html.includes('alt="申请&lt;script&gt;&quot;情况&quot;。新收'));
  const docx = await documentToDocx(document);
  assert.ok((await docxContent(docx)).html.includes('data:image/png'));
  assert.ok([...unzip(docx).keys()].some((name) => /^word\/media\/.*\.png$/.test(name)));
  const text = (await pdfPages(await documentToPdf(document))).join('');
  assert.ok(text.indexOf('图前的话') < text.indexOf('图后的话'));
});
