import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { FileReading } from '../../../../src/modules/disclosure/domain/checks/file-reading.ts';
import type { FixKind } from '../../../../src/modules/disclosure/domain/checks/finding.ts';
import { cleanFile, replaceInFile } from '../../../../src/modules/disclosure/inspection/clean-file.ts';
import { readApart } from '../../../../src/modules/disclosure/inspection/read-apart.ts';
import { readFileContent } from '../../../../src/modules/disclosure/inspection/read-file.ts';
import {
  PARAGRAPH,
  pdfFile,
  pdfWithSecrets,
  wordFile,
  wordFileWithSecrets,
  workbookWithSecrets,
} from '../../../support/hidden-files.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';
const kinds = ({ marks }: FileReading): string[] => [...new Set(marks.map(({ kind }) => kind))].sort();
const everything = (content: Uint8Array): string =>
  Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n');

test('a Word document: its text, and everything a reader does not see', async () => {
  const reading = await readFileContent(WORD, wordFileWithSecrets());
  assert.equal(reading.state, 'ok');
  assert.match(
    reading.text,
    /公开的正文。\n保留新金额\n前半句，\n后半句。\n有批注的句子。\n姓名\t身份证号\n赵某\t11010519491231002X/,
  );
  assert.match(reading.hiddenText, /删去的旧金额五百万元/);
  assert.match(reading.hiddenText, /隐藏的联系人13812345678/);
  assert.match(reading.hiddenText, /领导的内部意见不要公开/);
  assert.deepEqual(kinds(reading), [
    'comments',
    'embedded_objects',
    'external_links',
    'hidden_text',
    'office_metadata',
    'tracked_changes',
  ]);
  const metadata = reading.marks.find(({ kind }) => kind === 'office_metadata');
  assert.match(metadata!.detail, /张三丰.*李审核.*某某科技公司/);
});

test('each thing in a Word document is taken out, and nothing else', async () => {
  const gone: Partial<Record<FixKind, RegExp>> = {
    strip_metadata: /张三丰|某某科技公司/,
    accept_changes: /删去的旧金额|w:ins|w:del/,
    remove_comments: /领导的内部意见|commentReference/,
    remove_hidden: /隐藏的联系人/,
    remove_embedded: /w:object|budget/,
    remove_links: /secret\.docx/,
  };
  let content = wordFileWithSecrets();
  for (const [fix, pattern] of Object.entries(gone) as [FixKind, RegExp][]) {
    const before = await readFileContent(WORD, content);
    const cleaned = await cleanFile({ name: '名单.docx', mediaType: WORD, content }, before, fix);
    assert.match(everything(content), pattern, fix);
    assert.doesNotMatch(everything(cleaned.content), pattern, fix);
    content = cleaned.content;
  }
  const { text, hiddenText, marks } = await readFileContent(WORD, content);
  assert.deepEqual(marks, []);
  assert.equal(hiddenText, '');
  assert.match(text, /保留新金额\n前半句，后半句。\n有批注的句子。/);
  assert.match(text, /本机文件/);
});

test('a workbook: hidden sheets, rows, columns and notes are told with their sheet', async () => {
  const reading = await readFileContent(SHEET, workbookWithSecrets());
  assert.equal(reading.text, '公开的表头\t金额\n甲项目\t120\n合计\t200');
  assert.deepEqual(
    reading.places.map(({ sheet, row }) => `${sheet}${row}`),
    ['名单1', '名单2', '名单4'],
  );
  assert.match(
    reading.hiddenText,
    /隐藏表里的账号[\s\S]*经办人电话[\s\S]*13912345678[\s\S]*未批准的乙项目[\s\S]*这个数先别对外讲/,
  );
  assert.deepEqual(kinds(reading), [
    'comments',
    'hidden_columns',
    'hidden_rows',
    'hidden_sheet',
    'office_metadata',
  ]);
});

test('removing what is hidden leaves no trace of it in the file, and no figure changes', async () => {
  const content = workbookWithSecrets();
  const before = await readFileContent(SHEET, content);
  const cleaned = await cleanFile({ name: 'a.xlsx', mediaType: SHEET, content }, before, 'remove_hidden');
  assert.doesNotMatch(everything(cleaned.content), /隐藏表里的账号|13912345678|乙项目|秘密区|<f>/);
  assert.equal(cleaned.reading.text, before.text);
  assert.ok(cleaned.searched >= 4);
  const book = strFromU8(unzipSync(cleaned.content)['xl/workbook.xml']!);
  assert.match(book, /localSheetId="0"/);
  assert.deepEqual(
    Object.keys(unzipSync(cleaned.content)).filter((name) => /sheet2/.test(name)),
    [],
  );
  const second = await cleanFile(
    { name: 'a.xlsx', mediaType: SHEET, content: cleaned.content },
    cleaned.reading,
    'remove_comments',
  );
  assert.doesNotMatch(everything(second.content), /先别对外讲|legacyDrawing|vmlDrawing/);
  assert.deepEqual(kinds(second.reading), ['office_metadata']);
});

test('personal data in files is masked in a new file, over runs, in strings and in numbers', async () => {
  const split =
    '<w:p><w:r><w:t>电话138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1234</w:t></w:r><w:r><w:t>5678，又是13812345678。</w:t></w:r></w:p>';
  const masked = await replaceInFile({ name: 'a.docx', mediaType: WORD, content: wordFile(split) }, [
    { found: '13812345678', text: '138****5678' },
  ]);
  assert.equal(masked.reading.text, '电话138****5678，又是138****5678。');
  assert.match(everything(masked.content), /<w:b\/>/);
  const sheet = workbookWithSecrets();
  const before = await readFileContent(SHEET, sheet);
  const edits = [
    { found: '120', text: '***' },
    { found: '公开的表头', text: '表头' },
  ];
  const changed = await replaceInFile({ name: 'a.xlsx', mediaType: SHEET, content: sheet }, edits);
  assert.equal(changed.reading.text, before.text.replace('120', '***').replace('公开的表头', '表头'));
  await assert.rejects(replaceInFile({ name: 'a.pdf', mediaType: PDF, content: pdfWithSecrets() }, edits));
});

test('a PDF: text by pages, comments, attached files, scripts, hidden layers, author', async () => {
  const reading = await readApart(PDF, pdfWithSecrets());
  assert.equal(reading.text, 'Contact 13812345678');
  assert.deepEqual(reading.places, [{ line: 0, page: 1 }]);
  assert.match(reading.hiddenText, /keep this inside/);
  assert.deepEqual(kinds(reading), [
    'pdf_annotations',
    'pdf_attachments',
    'pdf_hidden_layers',
    'pdf_javascript',
    'pdf_metadata',
  ]);
  await assert.rejects(
    cleanFile({ name: 'a.pdf', mediaType: PDF, content: pdfWithSecrets() }, reading, 'strip_metadata'),
    /file_not_writable|无法改写文件/,
  );
});

test('a scan has no text; damaged files, bombs and files of other kinds say so and never throw', async () => {
  const scan = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
  assert.equal((await readApart(PDF, scan)).state, 'no_text');
  assert.equal((await readApart(PDF, new TextEncoder().encode('%PDF-1.7\nbroken'))).state, 'unreadable');
  assert.equal((await readFileContent(WORD, new Uint8Array([80, 75, 3, 4]))).state, 'unreadable');
  assert.equal((await readFileContent('image/png', new Uint8Array(40))).state, 'not_text');
  const bomb = wordFile(PARAGRAPH('x'.repeat(40_000_000)));
  assert.equal((await readFileContent(WORD, bomb)).state, 'too_large');
  const long = wordFile(Array.from({ length: 300 }, () => PARAGRAPH('字'.repeat(5000))).join(''));
  const { state, text } = await readFileContent(WORD, long);
  assert.equal(state, 'too_large');
  assert.ok(text.length <= 1_000_000);
  await fc.assert(
    fc.asyncProperty(fc.nat(5000), fc.nat(255), async (at, byte) => {
      for (const [mediaType, file] of [
        [WORD, wordFileWithSecrets()],
        [SHEET, workbookWithSecrets()],
      ] as const) {
        const damaged = Uint8Array.from(file);
        damaged[at % damaged.length] = byte;
        const { state: found } = await readFileContent(mediaType, damaged);
        assert.ok(['ok', 'unreadable', 'too_large'].includes(found));
      }
    }),
    { numRuns: 60 },
  );
});
