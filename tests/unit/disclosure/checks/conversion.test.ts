import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanOfficeHtml } from '../../../../src/modules/disclosure/inspection/convert/clean-office-html.ts';
import { convertFile } from '../../../../src/modules/disclosure/inspection/convert/convert-file.ts';
import type { Conversion } from '../../../../src/modules/disclosure/inspection/convert/conversion.ts';
import { joinPages, textToHtml } from '../../../../src/modules/disclosure/inspection/convert/from-lines.ts';
import { pdfFile, wordFile, wordFileWithSecrets } from '../../../support/hidden-files.ts';

const converted = async (
  name: string,
  content: Uint8Array,
  changes: 'accept' | 'reject' = 'accept',
): Promise<Conversion> => {
  const answer = await convertFile({ name, content, changes });
  assert.ok('conversion' in answer, JSON.stringify(answer));
  return answer.conversion;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('Word: merged cells, alignment, written numbers; hidden text and comments stay behind and are told', async () => {
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const article = (text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = [
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>居中的题目</w:t></w:r></w:p>',
    article('为了规范。'),
    article('本办法适用于。'),
    '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>2026年11月2日</w:t></w:r></w:p>',
    '<w:p/>',
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>合并</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:b/><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  ].join('');
  const content = wordFile(body, {
    parts: { 'word/numbering.xml': numbering },
    links: [['rId1', 'numbering', 'numbering.xml']],
  });
  const { html } = await converted('办法.docx', content);
  assert.equal(
    html,
    '<p style="text-align:center">居中的题目</p><p>第一条为了规范。</p><p>第二条本办法适用于。</p><p style="text-align:right">2026年11月2日</p><table><tr><td colspan="2"><p>合并</p></td></tr><tr><td><p>甲</p></td><td><p>乙</p></td></tr></table>',
  );
  const secrets = await converted('名单.docx', wordFileWithSecrets());
  assert.doesNotMatch(secrets.html, /删去的旧金额|隐藏的联系人|内部意见|secret/);
  assert.match(secrets.html, /<p>保留新金额<\/p><p>前半句，后半句。<\/p>/);
  assert.deepEqual(
    [secrets.counts['changes_accepted'], secrets.counts['comments'], secrets.counts['hidden']],
    [3, 1, 1],
  );
  const refused = await converted('名单.docx', wordFileWithSecrets(), 'reject');
  assert.match(refused.html, /<p>保留删去的旧金额五百万元<\/p><p>前半句，<\/p><p>后半句。<\/p>/);
});

test('clipboard of Word: lists in each other, written numbers, emphasis by style, no fonts, no comments', () => {
  const { html, counts } =
    cleanOfficeHtml(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-parent:""}</style></head><body><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center;mso-layout-grid-align:none'><b><span lang=EN-US style='font-size:22.0pt;font-family:方正小标宋简体'>通知<o:p></o:p></span></b></p>
<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312;font-weight:bold'>各单位：</span><span style='display:none;mso-hide:all'>隐藏</span></p>
<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span></span><![endif]>第一项</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>小项</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>第二项</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>一、</span>总体要求</p>
<p class=MsoNormal><ins cite="mailto:x" datetime="2026">新增</ins><del>旧的</del><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[X1]</a></span><img src="file:///C:/a.png"></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTable border=1><tr><td width=99 colspan=2 style='border:solid windowtext 1.0pt'><p class=MsoNormal>合并</p></td></tr></table>
<div style='mso-element:comment-list'><p>批注内容</p></div><!--EndFragment--></body></html>`);
  assert.equal(
    html,
    '<p style="text-align:center"><strong>通知</strong></p><p><strong>各单位：</strong></p><ol><li>第一项<ul><li>小项</li></ul></li><li>第二项</li></ol><p>一、总体要求</p><p>新增</p><table><tr><td colspan="2"><p>合并</p></td></tr></table>'.replace(
      /> </g,
      '> <',
    ),
  );
  assert.deepEqual(
    ['comments', 'hidden', 'changes_accepted', 'pictures_dropped', 'empty_paragraphs'].map(
      (code) => counts[code],
    ),
    [2, 1, 2, 1, 1],
  );
});

test('a web page: the article without what is around it, scripts and styles', async () => {
  const article = '一、总体要求。'.repeat(40);
  const { html, title } = await converted(
    '页面.html',
    utf8(
      `<html><head><title>某网站</title><script>alert(1)</script></head><body><nav><a href="/">首页</a></nav><div class="TRS_Editor"><h1>标题</h1><p onclick="x()">${article}</p><p><img src="data:image/png;base64,iVBORw0KGgo="></p></div><footer>版权</footer></body></html>`,
    ),
  );
  assert.equal(title, '某网站');
  assert.match(html, /^<h2>标题<\/h2><p>一、总体要求/);
  assert.match(html, /<img src="picture:0"/);
  assert.doesNotMatch(html, /首页|版权|script|onclick/);
});

test('text and PDF: paragraphs over lines and pages, headings by number, tables by tabs, no page numbers', async () => {
  assert.equal(
    textToHtml('关于某事的通知\n\n一、总体要求\n坚持依法公开。\n（一）基本原则\n甲\t1\n乙\t2\n'),
    '<p>关于某事的通知</p><h2>一、总体要求</h2><p>坚持依法公开。</p><h3>（一）基本原则</h3><table><tbody><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></tbody></table>',
  );
  const line = (text: string, left: number, right: number) => ({ text, left, right });
  assert.deepEqual(
    joinPages([
      [
        line('一、总体要求', 100, 200),
        line('坚持以公开为常态、不公开为例外，依法依规做好', 100, 500),
        line('各项工作，切实保障', 72, 500),
        line('— 1 —', 280, 320),
      ],
      [line('公众的知情权。', 72, 200), line('二、主要任务', 100, 200), line('- 2 -', 280, 320)],
    ]),
    [
      '一、总体要求',
      '坚持以公开为常态、不公开为例外，依法依规做好各项工作，切实保障公众的知情权。',
      '二、主要任务',
    ],
  );
  const pdf = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Length 90 >>\nstream\nBT /F1 12 Tf 72 720 Td (This line runs to the right side and) Tj 0 -16 Td (goes on here.) Tj ET   \nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
  assert.equal(
    (await converted('a.pdf', pdf)).html,
    '<p>This line runs to the right side and goes on here.</p>',
  );
});

test('what cannot be taken over says why', async () => {
  const problem = async (name: string, content: Uint8Array) =>
    convertFile({ name, content, changes: 'accept' });
  assert.deepEqual(await problem('a.exe', utf8('MZ')), { problem: 'kind' });
  assert.deepEqual(await problem('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), {
    problem: 'kind',
  });
  assert.deepEqual(await problem('a.docx', wordFile('').subarray(0, 200)), { problem: 'kind' });
  const scan = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
  assert.deepEqual(await problem('a.pdf', scan), { problem: 'noText' });
  assert.match((await converted('gbk.txt', Buffer.from('d5fdcec4', 'hex'))).html, /<p>正文<\/p>/);
});
