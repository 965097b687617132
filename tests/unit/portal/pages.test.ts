import test from 'node:test';
import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { html } from '../../../src/portal/html.ts';
import { renderPage } from '../../../src/portal/frame/render-page.ts';
import { officeFacts } from '../../../src/portal/parts/office.ts';
import { pager, shownRange } from '../../../src/portal/parts/pager.ts';
import { monthBars } from '../../../src/portal/parts/month-bars.ts';
import { searchExamples } from '../../../src/portal/parts/search-examples.ts';
import { documentFilters, pageNumber, queryTexts } from '../../../src/portal/routes/query.ts';
import { contextFor } from './page-context.ts';

const ctx = contextFor();

test('every page carries the three tags of its site, its language, one main part and a way past the frame', () => {
  const $ = load(renderPage(ctx, { title: '标题', section: 'rules', crumbs: [], body: html`<h1>标题</h1>` }));
  assert.equal($('meta[name=SiteName]').attr('content'), '宁州市人民政府');
  assert.equal($('meta[name=SiteDomain]').attr('content'), 'www.example.gov.cn');
  assert.equal($('meta[name=SiteIDCode]').attr('content'), '3300000001');
  assert.equal($('html').attr('lang'), 'zh-CN');
  assert.equal($('main').length, 1);
  assert.equal($('.skip').attr('href'), `#${$('main').attr('id')}`);
  assert.equal($('.ways [aria-current]').text().trim(), '政府信息公开制度');
});

test('the six ways in stand in the order the platform standard fixes', () => {
  const $ = load(renderPage(ctx, { title: 'x', body: html`` }));
  assert.deepEqual(
    $('.ways ul')
      .first()
      .find('a')
      .toArray()
      .map((link) => $(link).text().trim()),
    [
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
      '查询办理进度',
    ],
  );
});

test('markup in data stays text, also in attributes', () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const $ = load(
    renderPage(ctx, { title: evil, tags: [['Keywords', evil]], body: html`<p title="${evil}">${evil}</p>` }),
  );
  assert.equal($('img').length, 0);
  assert.equal($('main p').text(), evil);
  assert.equal($('meta[name=Keywords]').attr('content'), evil);
});

test('private pages are kept out of search engines', () => {
  const $ = load(renderPage(ctx, { title: 'x', isPrivate: true, body: html`` }));
  assert.equal($('meta[name=robots]').attr('content'), 'noindex');
});

test('the pager keeps filters, marks the place, names its links', () => {
  const paging = { page: 4, pageSize: 20, total: 200 };
  const $ = load(String(pager(ctx, paging, '/documents', new URLSearchParams({ kind: 'plan' }))));
  assert.equal($('[aria-current]').text().trim(), '4');
  assert.equal($('a[rel=next]').attr('href'), '/documents?kind=plan&page=5');
  assert.equal($('a[aria-label="第 1 页"]').attr('href'), '/documents?kind=plan');
  assert.equal($('.pager-gap').length, 1);
  assert.equal(shownRange(ctx, { ...paging, page: 10, total: 195 }), '第 181–195 条，共 195 条');
  assert.equal(String(pager(ctx, { ...paging, total: 20 }, '/documents', new URLSearchParams())), '');
});

test('the office’s particulars that Article 12 demands are named even where they are missing', () => {
  const empty = { name: '', address: '', hours: '', phone: '', fax: '', email: '', postcode: '' };
  const $ = load(String(officeFacts(ctx, { foiOffice: empty } as never)));
  assert.equal($('dt').length, 7);
  assert.ok(
    $('dd')
      .toArray()
      .every((value) => $(value).text() === '未提供'),
  );
});

test('bars by month have their numbers as text', () => {
  const $ = load(String(monthBars(ctx, '收到申请', [2, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0])));
  assert.equal($('svg').attr('aria-label'), '收到申请，按月：1月2件 3月5件');
  assert.equal($('rect').length, 12);
});

test('examples are names and numbers that occur in what is newest', () => {
  const item = (title: string, documentNumber: string | null) => ({ title, documentNumber }) as never;
  const latest = [
    item('关于印发《垃圾分类管理办法》的通知', '宁政发〔2026〕1号'),
    item('没有书名号的标题', null),
  ];
  assert.deepEqual(searchExamples({ latest, byKind: [] }), ['垃圾分类管理办法', '宁政发〔2026〕1号']);
  assert.deepEqual(searchExamples({ latest: [], byKind: [] }), []);
});

test('queries that make no sense ask for the first page and no year', () => {
  const query = queryTexts({
    query: { page: '-3', year: '20', kind: ['nonsense', 'plan'], q: '  ' },
  } as never);
  assert.equal(pageNumber(query), 1);
  assert.deepEqual(documentFilters(query), {
    agencyId: undefined,
    columnId: undefined,
    kind: 'plan',
    topic: undefined,
    genre: undefined,
    validity: undefined,
    targetGroup: undefined,
    year: undefined,
  });
  assert.equal(query['q'], undefined);
});

test('a kind that does not exist filters nothing instead of failing', () => {
  assert.equal(documentFilters({ kind: 'nonsense' }).kind, undefined);
});
