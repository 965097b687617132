import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnFinder } from '../../../src/app/commands/import/documents/columns.ts';
import { dateInAddress, readDate } from '../../../src/app/commands/import/documents/dates.ts';
import { indexRows } from '../../../src/app/commands/import/documents/index-table.ts';
import { decodePage, readPage } from '../../../src/app/commands/import/documents/page.ts';
import { addressesIn, htmlOf } from '../../../src/app/commands/import/documents/serialise.ts';
import { namesOfAddress } from '../../../src/app/commands/import/documents/site-folder.ts';
import { textOf } from '../../../src/kernel/markup/markup-tree.ts';
import { isCalendarDate } from '../../../src/kernel/dates.ts';
import { siteFrame } from '../../../src/modules/platforms/index.ts';

const FRAME =
  '<div class="nav"><a href="/">首页</a><a href="/a">政务</a></div><div id="footer">主办单位</div>';

test('the text of a page is cut out of its frame, by the names of content systems or by density', () => {
  const text = '<p>各单位：</p><p>请按照通知要求做好防汛准备工作，落实值班制度。</p>';
  const read = (body: string) =>
    readPage(`<html><title>防汛通知_某市政府</title><body>${FRAME}${body}</body></html>`);
  for (const frame of [
    'id="zoom"',
    'class="box TRS_Editor"',
    'id="UCAP-CONTENT"',
    'class="v_news_content"',
  ]) {
    const page = read(`<div class="content"><h1>题目</h1><div ${frame}>${text}</div></div>`);
    assert.equal(textOf(page.body), '各单位：请按照通知要求做好防汛准备工作，落实值班制度。', frame);
    assert.equal(page.doubtful, false);
    assert.equal(page.title, '防汛通知');
  }
  const plain = read(`<div class="abc"><div class="xyz">${text}</div></div>`);
  assert.match(textOf(plain.body), /防汛准备工作/);
  assert.doesNotMatch(textOf(plain.body), /首页|主办单位/);
  assert.equal(plain.doubtful, true, 'somebody should look at it');
});

test('what a page says of itself is taken from its meta tags', () => {
  const page = readPage(
    '<head><meta name="ArticleTitle" content="甲"><META NAME="PubDate" CONTENT="2020-01-02 08:00">' +
      '<meta name="ContentSource" content="办公室"><meta name="ColumnName" content="规划"></head><body><p>正文</p></body>',
  );
  assert.deepEqual(
    [page.title, page.releasedOn, page.source, page.column],
    ['甲', '2020-01-02 08:00', '办公室', '规划'],
  );
});

test('pages are decoded by mark, as UTF-8, as declared, as GB 18030; what is text in none is not guessed', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  assert.equal(decodePage(utf8('通知')), '通知');
  assert.equal(decodePage(Uint8Array.of(0xcd, 0xa8, 0xd6, 0xaa)), '通知');
  assert.equal(decodePage(Uint8Array.of(0xff, 0xfe, 0x1a, 0x90, 0xe5, 0x77)), '通知');
  const big5 = Uint8Array.of(...utf8('<meta charset=big5>'), 0xb3, 0x71, 0xaa, 0xbe);
  assert.equal(decodePage(big5), '<meta charset=big5>通知');
  assert.equal(decodePage(Uint8Array.of(0xcd, 0xa8, 0xff, 0x00)), null);
});

test('dates are read as they are written, and never made up', () => {
  const written = {
    '2019-3-5': '2019-03-05',
    '2019/03/05 10:20:00': '2019-03-05',
    '2019年3月5日': '2019-03-05',
    '20190305': '2019-03-05',
    '43529': '2019-03-05',
    '２０１９-０３-０５': '2019-03-05',
    '2019-02-30': null,
    三月五日: null,
    '12': null,
  };
  for (const [text, date] of Object.entries(written)) assert.equal(readDate(text), date, text);
  assert.equal(dateInAddress('/art/2019/3/5/art_1_2.html'), '2019-03-05');
  assert.equal(dateInAddress('/zw/201903/t20190305_12.html'), '2019-03-05');
  assert.equal(dateInAddress('/info/1012/3456.htm'), null);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = readDate(text);
      return date === null || isCalendarDate(date);
    }),
  );
});

test('heads of an index are recognised in both languages; columns by id, name, path or mapping', () => {
  const rows = indexRows([
    ['公开信息清单'],
    ['标 题', 'URL', '发布时间'],
    ['甲', '/a.html', '2019-1-2'],
    ['', '', ''],
  ]);
  assert.deepEqual(rows, [{ line: 3, says: { title: '甲', address: '/a.html', releasedOn: '2019-1-2' } }]);
  assert.equal(
    indexRows([
      ['甲', '乙'],
      ['1', '2'],
    ]),
    null,
  );
  const columns = siteFrame();
  const { id, name } = columns.find(({ takesDocuments }) => takesDocuments)!;
  const finder = columnFinder(columns, new Map([['旧栏目', id]]));
  for (const word of [id, name.zh, `信息公开 > ${name.zh}`, '旧栏目'])
    assert.deepEqual(finder.find(word), { id });
  const unknown = finder.find(`${name.zh}栏`);
  assert.ok('similar' in unknown && unknown.similar?.id === id, 'the nearest one is offered');
  assert.deepEqual(columnFinder(columns, new Map([['*', id]])).find(undefined), { id });
});

test('links and pictures lead where they lead now; the text stays, whatever the page', () => {
  const { body } = readPage(
    '<div id="zoom"><p><a href="/a">甲</a><a href="/b">乙</a><img src="x.png"></p></div>',
  );
  assert.deepEqual(addressesIn(body), { links: [['/a', '甲'], ['/b', '乙']], pictures: ['x.png'] }); // prettier-ignore
  const html = htmlOf(body, new Map([['/a', '/new'], ['/b', null]]), new Map([['x.png', 'import:p1']])); // prettier-ignore
  assert.equal(html, '<p><a href="/new">甲</a>乙<img src="import:p1"></p>');
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      (page) => void htmlOf(readPage(page).body, new Map(), new Map()),
    ),
  );
});

test('an address names its file, with its query as it was saved', () => {
  assert.deepEqual(namesOfAddress('http://old.example/a/%E7%94%B2.html'), [
    'a/甲.html',
    'a/甲.html/index.html',
  ]);
  assert.deepEqual(namesOfAddress('/zw/').slice(0, 1), ['zw/index.html']);
  assert.ok(namesOfAddress('/show.jsp?id=7').includes('show.jsp?id=7'));
  assert.ok(namesOfAddress('/../../etc/passwd').every((name) => !name.includes('..')));
});

test('the title is the page’s own, whatever stands in the tag', () => {
  const titleOf = (head: string, body: string) =>
    readPage(`<html><head>${head}</head><body>${body}<p>正文。</p></body></html>`).title;
  const heading = '<h1>关于做好防汛工作的 通知</h1>';
  assert.equal(titleOf('<title>旧站</title>', heading), '关于做好防汛工作的 通知');
  assert.equal(
    titleOf('<title>关于做好防汛工作的通知_某市政府</title>', '<h1>某市政府</h1>'),
    '关于做好防汛工作的通知',
  );
  assert.equal(titleOf('<title>防汛通知</title>', `${heading}<h1>相关文件和解读材料</h1>`), '防汛通知');
  assert.equal(titleOf('', ''), null);
});
