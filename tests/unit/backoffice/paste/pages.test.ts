import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'cheerio';
import { clean, counted } from './read-source.ts';
import { excel } from './samples.ts';

const html = (source: string): string => clean(source).html;

test('a range of Excel: classes give the alignment, hidden rows and columns stay behind', () => {
  const source = excel(
    `<col width=64><col width=0 style='display:none;mso-width-source:userset'><col width=64>
     <tr height=19><td colspan=3 height=19 class=xl67 width=192>项目清单</td></tr>
     <tr><td class=xl65>编号</td><td class=xl65>身份证号</td><td class=xl66 x:num="1234.5">1,234.50</td></tr>
     <tr style='display:none'><td>内部</td><td>x</td><td>y</td></tr>
     <tr style='mso-height-source:userset'><td></td><td></td><td></td></tr>`,
  );
  assert.equal(
    html(source),
    `<table><tbody><tr><td colspan="2" style="text-align: center">项目清单</td></tr>` +
      `<tr><td style="text-align: center">编号</td><td style="text-align: right">1,234.50</td></tr></tbody></table>`,
  );
  assert.deepEqual(counted(clean(source)), { hidden: 2 });
});

test('merged cells hold the count of columns while hidden ones are taken out', () => {
  const source = excel(
    `<colgroup><col><col style='display:none'><col></colgroup>
     <tr><td rowspan=2>甲</td><td>藏一</td><td>乙</td></tr>
     <tr><td>藏二</td><td>丙</td></tr>`,
  );
  assert.equal(
    html(source),
    '<table><tbody><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr></tbody></table>',
  );
});

test('pages of the web: one block with line breaks becomes paragraphs, frames and forms go', () => {
  assert.equal(
    html('<div>各单位：<br>&nbsp;&nbsp;&nbsp;&nbsp;第一段。<br>　　第二段，<br>同段。<br><br>第三段</div>'),
    '<p>各单位：</p><p>第一段。</p><p>第二段，<br>同段。</p><p>第三段</p>',
  );
  const source =
    '<nav><form><button>分享</button></form></nav><p>甲</p><iframe src="https://example.org"></iframe><script>alert(1)</script>';
  assert.equal(html(source), '<p>甲</p>');
  assert.deepEqual(counted(clean(source)), { object: 2 });
  assert.equal(html('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>'), '<p>甲</p><p>乙</p>');
});

test('links: safe ones stay, those to this house are shortened, others leave their words and are counted', () => {
  const source = `<p><a href="https://www.ningchuan.gov.cn/documents/1">本站</a><a href="https://example.org/?a=1&b=2">外站</a>
    <a href="javascript:alert(1)">坏</a><a href="file:///C:/a.doc">本机</a><a href="#top">顶部</a></p>`;
  assert.equal(
    html(source),
    '<p><a href="/documents/1">本站</a><a href="https://example.org/?a=1&amp;b=2">外站</a> 坏本机顶部</p>',
  );
  assert.deepEqual(counted(clean(source)), { link: 2 });
});

test('pictures: of this house and those carried along stay, all others are left out and counted', () => {
  const source = `<p><img src="https://www.ningchuan.gov.cn/files/abc" alt=" 示意图 "><img
    src="data:image/png;base64,iVBORw0KGgo="><img src="https://example.org/track.gif"><img src="data:image/svg+xml;base64,PHN2Zz4="></p>`;
  assert.equal(
    html(source),
    '<p><img src="/files/abc" alt="示意图"><img src="data:image/png;base64,iVBORw0KGgo=" alt=""></p>',
  );
  assert.deepEqual(counted(clean(source)), { picture: 2 });
});

test('emphasis follows what is seen, not the name of the element', () => {
  assert.equal(
    html(
      '<b style="font-weight:normal"><p>平<span style="font-weight:700">粗</span><i>斜</i>H<sub>2</sub>O</p></b>',
    ),
    '<p>平<strong>粗</strong><em>斜</em>H<sub>2</sub>O</p>',
  );
});

test('whatever is pasted, the answer holds nothing but what the editor knows, and all words that were to be seen', () => {
  const KNOWN = 'p h2 h3 h4 ul ol li table tbody tr th td strong em u s sub sup a br hr blockquote img'.split(
    ' ',
  );
  const names = fc.constantFrom(
    ...[
      'p',
      'div',
      'span',
      'b',
      'font',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'h1',
      'h2',
      'section',
      'o:p',
      'center',
    ],
  );
  const words = fc.stringMatching(/^[一-龥a-z0-9]{1,6}$/);
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      fc
        .tuple(names, fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name} class="MsoNormal" style="color:red">${inside.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
      const source = nodes.join('');
      const cleaned = load(html(source), null, false);
      const used = cleaned('*')
        .toArray()
        .map((element) => ('name' in element ? element.name : ''));
      assert.deepEqual(
        used.filter((name) => !KNOWN.includes(name)),
        [],
      );
      assert.equal(cleaned('[class]').length, 0);
      const plain = (text: string): string => text.replace(/\s+/g, '');
      assert.equal(plain(cleaned.text()), plain(load(source).text()));
      // Cleaning again changes nothing.
      assert.equal(html(cleaned.html()), cleaned.html());
    }),
    { numRuns: 300 },
  );
});
