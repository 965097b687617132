import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import type { Block } from '../../../src/modules/reporting/reading/blocks.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { docxSource } from '../../../src/modules/reporting/reading/sources/docx-source.ts';
import { wordNumber } from '../../../src/kernel/files/office/data/word-numbers.ts';
import { wordLine, wordOf, zipOf } from './samples/sample-zip.ts';

const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    block.kind === 'line'
      ? block.raw
      : block.cells.map((c) => (c.continued ? '^' : `${c.raw}${c.span > 1 ? `*${c.span}` : ''}`)).join(' | '),
  );
const linesOf = (...word: Parameters<typeof wordOf>): string[] => shown(docxSource(wordOf(...word)).blocks);
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${wordLine(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%3"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>`;
const inList = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

test('the numbers that Word prints before headings are counted: 一、（一） and lists that begin anew', () => {
  const body = [
    wordLine('总体情况', inList(1, 0)),
    wordLine('主动公开', inList(1, 1)),
    wordLine('依申请公开', inList(1, 1)),
    '<w:p><w:pPr>' + inList(1, 1) + '</w:pPr></w:p>',
    wordLine('主动公开政府信息情况', inList(1, 0)),
    wordLine('重新开始', inList(2, 1)),
    wordLine('细目', inList(1, 2)),
    wordLine('圆点', inList(3, 0)),
    wordLine('不编号', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  assert.deepEqual(linesOf(body, { numbering: NUMBERING }), [
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '二、主动公开政府信息情况',
    '（一）重新开始',
    '2.1细目',
    '圆点',
    '不编号',
  ]);
});

test('a list may come from the style of the paragraph; lines of the table of contents are left out', () => {
  const styles = `<w:styles>
    <w:style w:styleId="a1"><w:name w:val="heading 1"/><w:pPr>${inList(1, 0)}</w:pPr></w:style>
    <w:style w:styleId="a2"><w:name w:val="own"/><w:basedOn w:val="a1"/></w:style>
    <w:style w:styleId="a3"><w:name w:val="toc 1"/></w:style>
  </w:styles>`;
  const body = [
    wordLine('总体情况\t1', '<w:pStyle w:val="a3"/>'),
    wordLine('总体情况', '<w:pStyle w:val="a1"/>'),
    wordLine('主动公开政府信息情况', '<w:pStyle w:val="a2"/>'),
  ].join('');
  assert.deepEqual(linesOf(body, { numbering: NUMBERING, styles }), [
    '一、总体情况',
    '二、主动公开政府信息情况',
  ]);
});

test('Chinese numbers of lists', () => {
  const numbers = [1, 10, 11, 20, 21, 105, 110].map((value) => wordNumber(value, 'chineseCounting'));
  assert.deepEqual(numbers, ['一', '十', '十一', '二十', '二十一', '一百零五', '一百一十']);
  assert.equal(wordNumber(3, 'decimalEnclosedCircle'), '③');
  assert.equal(wordNumber(4, 'upperRoman'), 'IV');
  assert.equal(wordNumber(28, 'lowerLetter'), 'bb');
});

test('tracked changes are read as accepted: inserted words stay, deleted words, rows and paragraph ends go', () => {
  const body = `<w:p><w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>
    ${wordLine('前半句', '<w:rPr><w:del w:id="1"/></w:rPr>')}${wordLine('后半句')}
    <w:p><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>
    <w:tbl>${row(cell('甲'), cell('1'))}<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('乙')}${cell('2')}</w:tr>${row(cell('丙'), cell('3'))}</w:tbl>`;
  assert.deepEqual(linesOf(body), ['收到5件', '前半句后半句', '甲 | 1', '丙 | 3']);
});

test('fields, hidden text, text boxes, notes and content controls', () => {
  const box = `<w:txbxContent>${wordLine('文本框')}</w:txbxContent>`;
  const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>
    <w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>
    <w:p><w:r><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></w:r></w:p>
    <w:p><w:r><w:t>有注</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
    <w:sdt><w:sdtContent>${wordLine('控件')}</w:sdtContent></w:sdt>
    <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${wordLine('目录')}</w:sdtContent></w:sdt>
    <w:p><w:r><w:ruby><w:rt><w:r><w:t>gōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
    <w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>`;
  const footnotes = `<w:footnotes><w:footnote w:id="2">${wordLine('脚注')}</w:footnote></w:footnotes>`;
  assert.deepEqual(linesOf(body, { footnotes }), [
    '12',
    '正文',
    '文本框',
    '文本框',
    '有注',
    '脚注',
    '控件',
    '公',
    '上',
    '下',
  ]);
});

test('merged cells keep their grid; a table inside a layout table is a table of its own', () => {
  const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
  const begin = '<w:vMerge w:val="restart"/>';
  const go = '<w:vMerge/>';
  const inner = `<w:tbl>${row(cell('组', begin), cell('一', span(2)), cell('9'))}${row(cell('', go), cell('二'), cell('三'), cell('8'))}</w:tbl>`;
  assert.deepEqual(linesOf(inner), ['组 | 一*2 | 9', '^ | 二 | 三 | 8']);
  const outer = `<w:tbl>${row(`<w:tc>${wordLine('三、标题')}${inner}${wordLine('说明')}</w:tc>`)}</w:tbl>`;
  assert.deepEqual(linesOf(outer), ['三、标题', '组 | 一*2 | 9', '^ | 二 | 三 | 8', '说明']);
});

test('a table given as a picture is named as such', async () => {
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const body = [
    wordLine('临江市园林绿化局2024年政府信息公开工作年度报告'),
    wordLine('一、总体情况'),
    wordLine('二、主动公开政府信息情况'),
    wordLine('三、收到和处理政府信息公开申请情况'),
    picture,
    wordLine('四、政府信息公开行政复议、行政诉讼情况'),
    wordLine('五、存在的主要问题及改进情况'),
  ].join('');
  const report = await readReport(wordOf(body), 'report.docx');
  const reasons = new Map(report.unreadable.map(({ cell, reason }) => [cell, reason]));
  assert.match(reasons.get('t3.granted.total')!, /图片/);
  assert.doesNotMatch(reasons.get('t2.rules.issued')!, /图片/);
  assert.doesNotMatch(reasons.get('t4.review.total')!, /图片/);
});

async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readReport(bytes, name);
  } catch (error) {
    if (error instanceof AppError) return error.problems[0]!.code;
    throw error;
  }
  return 'read';
}

test('damaged, empty, oversized and foreign archives are refused by name', async () => {
  assert.equal(await codeOf(wordOf('<w:p>'), 'a.docx'), 'docx_damaged');
  assert.equal(await codeOf(zipOf({ 'word/document.xml': '<w:document/>' }), 'a.docx'), 'docx_damaged');
  assert.equal(await codeOf(wordOf(''), 'a.docx'), 'file_empty');
  assert.equal(await codeOf(zipOf({ 'OFD.xml': '<OFD/>' }), 'a.ofd'), 'fixed_layout');
  assert.equal(await codeOf(zipOf({ 'a.txt': 'x' }), 'a.zip'), 'kind_unknown');
  const bomb = wordOf(wordLine('零'.repeat(12_000_000)));
  assert.ok(bomb.length < 100_000);
  assert.equal(await codeOf(bomb, 'a.docx'), 'docx_damaged');
  assert.equal(await codeOf(Buffer.from('{\\rtf1\\ansi'), 'a.doc'), 'rich_text');
  const archive = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x';
  assert.equal(await codeOf(Buffer.from(archive), 'a.mht'), 'web_archive');
  const compound = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);
  assert.equal(await codeOf(compound('WordDocument'), 'a.wps'), 'old_word');
  assert.equal(await codeOf(compound('Workbook'), 'a.xls'), 'old_excel');
  assert.equal(await codeOf(compound('EncryptedPackage'), 'a.docx'), 'office_locked');
});
