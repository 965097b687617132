import test from 'node:test';
import assert from 'node:assert/strict';
import { clean, counted } from './read-source.ts';
import { word, wordItem, wordParagraph, wps } from './samples.ts';

const CENTRED = 'style="text-align: center"';
const html = (source: string): string => clean(source).html;

test('typefaces, sizes, indents and empty paragraphs of Word go; text and emphasis stay', () => {
  const source = word(
    wordParagraph('各县（区）人民政府：') +
      wordParagraph('为<b style="mso-bidi-font-weight:normal">进一步</b>规范') +
      `<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`,
  );
  assert.deepEqual(clean(source), {
    html: '<p>各县（区）人民政府：</p><p>为<strong>进一步</strong>规范</p>',
    notes: [],
  });
});

test('line ends in the source of Chinese text are nothing, between words they are a space', () => {
  assert.equal(html(word(wordParagraph('政府\n信息\r\n  公开'))), '<p>政府信息公开</p>');
  assert.equal(html(word(wordParagraph('open\ndata'))), '<p>open data</p>');
  assert.equal(html(word(wordParagraph('&nbsp;&nbsp;&nbsp; 　　特此通知。'))), '<p>特此通知。</p>');
});

test('alignment set on purpose is kept, what a text is anyway is not', () => {
  const source = word(
    '<p class=MsoTitle>关于修缮的通知</p>' +
      '<p class=MsoNormal align=center style="text-align:center">宁试发〔2026〕3号</p>' +
      '<p class=MsoNormal style="text-align:right">2026年3月2日</p>' +
      wordParagraph('正文'),
  );
  assert.equal(
    html(source),
    '<p style="text-align: center">关于修缮的通知</p><p style="text-align: center">宁试发〔2026〕3号</p>' +
      '<p style="text-align: right">2026年3月2日</p><p>正文</p>',
  );
});

test('headings by style, by outline level, and by the numbers and typefaces of official papers', () => {
  assert.equal(
    html(word('<h1><b>第一章　总则</b></h1><h2>第一节</h2><h3>三级</h3><h5>五级</h5>')),
    '<h2>第一章　总则</h2><h3>第一节</h3><h4>三级</h4><h4>五级</h4>',
  );
  assert.equal(html('<h2>已有</h2><h3>下级</h3>'), '<h2>已有</h2><h3>下级</h3>');
  assert.equal(html(word('<p class=MsoNormal style="mso-outline-level:2">要点</p>')), '<h3>要点</h3>');
  const official = word(
    `<p class=MsoNormal><span style='font-family:黑体'>一、总体要求</span></p>
     <p class=MsoNormal><span style='font-family:楷体_GB2312'>（一）<b>指导思想</b></span></p>
     <p class=MsoNormal><span style='font-family:仿宋_GB2312'>一、这一段是仿宋，只是开头像标题</span></p>
     <p class=MsoNormal><span style='font-family:黑体'>一、整段都是黑体但这是一句完整的话，所以不是标题。</span></p>`,
  );
  assert.equal(
    html(official),
    '<h2>一、总体要求</h2><h3>（一）指导思想</h3><p>一、这一段是仿宋，只是开头像标题</p>' +
      '<p>一、整段都是黑体但这是一句完整的话，所以不是标题。</p>',
  );
  assert.deepEqual(counted(clean(official)), { heading: 2 });
});

test('numbered paragraphs become lists, nested by level, with their first number', () => {
  const source = word(
    wordItem('3.', '第三项') +
      wordItem('', '甲', 2) +
      wordItem('n', '丙', 3) +
      wordItem('Ø', '乙', 2) +
      wordItem('4.', '第四项') +
      wordParagraph('正文') +
      wordItem('·', '点'),
  );
  assert.equal(
    html(source),
    '<ol start="3"><li>第三项<ul><li>甲<ul><li>丙</li></ul></li><li>乙</li></ul></li><li>第四项</li></ol>' +
      '<p>正文</p><ul><li>点</li></ul>',
  );
});

test('numbers that a list cannot show stay in the text', () => {
  const source = word(
    wordItem('一、', '总则') +
      wordItem('（一）', '依据', 2) +
      wordItem('1.1', '范围') +
      wordItem('第三条', '办理'),
  );
  assert.equal(html(source), '<p>一、总则</p><p>（一）依据</p><p>1.1 范围</p><p>第三条 办理</p>');
  assert.deepEqual(counted(clean(source)), { numbering: 4 });
  assert.equal(
    html(word(`<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.&nbsp;</span>概况</h1>`)),
    '<h2>1.概况</h2>',
  );
});

test('tracked changes are taken as made, comments stay behind, both are counted', () => {
  const source = word(
    wordParagraph(
      `公开<span class=msoIns><ins cite="mailto:钱文" datetime="2026-03-02T10:00">期限</ins></span><span
       class=msoDel><del cite="mailto:钱文" datetime="2026-03-02T10:01">时间</del></span>为<a
       style='mso-comment-reference:A_1;mso-comment-date:20260302T1005'>二十个工作日</a><span
       class=MsoCommentReference><span lang=EN-US><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a></span></span>`,
    ) +
      `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1"
       class=msocomtxt><p class=MsoCommentText>请核对</p></div></div></div>`,
  );
  assert.equal(html(source), '<p>公开期限为二十个工作日</p>');
  assert.deepEqual(counted(clean(source)), { insertion: 1, deletion: 1, comment: 1 });
  assert.equal(html('<p><del>原价</del></p>'), '<p><s>原价</s></p>', 'a page of the web strikes out by it');
});

test('smart tags and content controls leave their text; drawings, hidden text and local pictures stay behind', () => {
  const source = word(
    `<p class=MsoNormal><st1:chsdate w:st="on" Year="2026" Month="3" Day="2">2026年3月2日</st1:chsdate><w:Sdt
       ShowingPlcHdr="t">内容</w:Sdt><span style='display:none;mso-hide:all'>密稿</span></p>
     <p class=MsoNormal><!--[if gte vml 1]><v:shape id="图片_1" style='width:415pt'><v:imagedata
       src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=553 height=300
       src="file:///C:/Users/ADMINI~1/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="图片_1"><![endif]></p>`,
  );
  assert.equal(html(source), '<p>2026年3月2日内容</p>');
  assert.deepEqual(counted(clean(source)), { hidden: 1, picture: 1 });
});

test('tables of Word keep merged cells, the head and the alignment of their cells', () => {
  const cell = (text: string, more = ''): string =>
    `<td width=142 valign=top ${more} style='width:106.5pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal
     align=center style='text-align:center'><span style='font-family:宋体'>${text}<o:p></o:p></span></p></td>`;
  const source = word(
    `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
      <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>${cell('事项')}${cell('依据', 'colspan=2')}</tr></thead>
      <tr style='mso-yfti-irow:1'>${cell('许可', 'rowspan=2')}${cell('甲')}${cell('')}</tr>
      <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>${cell('乙')}<td><p class=MsoNormal>第一段</p><p class=MsoNormal>第二段</p></td></tr>
    </table>`,
  );
  assert.equal(
    html(source),
    `<table><tbody><tr><th ${CENTRED}>事项</th><th colspan="2" ${CENTRED}>依据</th></tr>` +
      `<tr><td rowspan="2" ${CENTRED}>许可</td><td ${CENTRED}>甲</td><td></td></tr>` +
      `<tr><td ${CENTRED}>乙</td><td><p>第一段</p><p>第二段</p></td></tr></tbody></table>`,
  );
});

test('footnotes, contents and bookmarks of Word keep their words without their anchors', () => {
  const source = word(
    `<p class=MsoNormal>依据<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
      class=MsoFootnoteReference><span style='vertical-align:super'>[1]</span></span></a></p>
     <p class=MsoToc1><a href="#_Toc1">一、总则</a></p><p class=MsoNormal><a name=OLE_LINK1>正文</a></p>`,
  );
  assert.equal(html(source), '<p>依据<sup>[1]</sup></p><p>一、总则</p><p>正文</p>');
});

test('WPS: its paragraphs, its lists and its tables', () => {
  const source = wps(
    `<p class=p1 align=center style="text-align:center;"><b><span class="15" style="font-family:黑体;font-weight:bold;font-size:16pt;">附件</span></b></p>
     <p class=MsoNormal style="margin-left:21pt;text-indent:-21pt;mso-list:l0 level1 lfo1;"><![if !supportLists]><span
       style="font-family:Wingdings;"><span style='mso-list:Ignore;'>l<span>&nbsp;</span></span></span><![endif]><span
       style="mso-spacerun:'yes';font-family:宋体;">第一项</span><span style="font-family:宋体;"><o:p></o:p></span></p>
     <table class=MsoTableGrid border=1 cellspacing=0 style="border-collapse:collapse;width:426pt;"><tr>
       <td width=284 valign=top colspan=2 style="border:0.5pt solid windowtext;"><p class=MsoNormal><span>姓名</span></p></td></tr>
       <tr><td>甲</td><td>乙</td></tr></table>`,
  );
  assert.equal(
    html(source),
    '<p style="text-align: center"><strong>附件</strong></p><ul><li>第一项</li></ul>' +
      '<table><tbody><tr><td colspan="2">姓名</td></tr><tr><td>甲</td><td>乙</td></tr></tbody></table>',
  );
});
