import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import ExcelJS from 'exceljs';
import { carelessWorkbook } from '../../../../src/app/demo/careless-workbook.ts';
import { cleanFile } from '../../../../src/modules/disclosure/inspection/clean-file.ts';
import { convertFile } from '../../../../src/modules/disclosure/inspection/convert/convert-file.ts';
import { readFileContent } from '../../../../src/modules/disclosure/inspection/read-file.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}): TableCell =>
  new TableCell({ ...spans, children: [new Paragraph(text)] });

test('a document of another writer: headings, emphasis, lists, pictures with their text, merged cells', async () => {
  const data = await createCanvas(30, 20).encode('png');
  const document = new Document({
    creator: '张三',
    sections: [
      {
        children: [
          new Paragraph({ text: '标题', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: '粗体', bold: true }), new TextRun('正文')] }),
          new Paragraph({ text: '项', bullet: { level: 0 } }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data,
                transformation: { width: 30, height: 20 },
                altText: { title: '图', description: '一张图', name: '图' },
              }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('头', { columnSpan: 2 })] }),
              new TableRow({ children: [cell('甲', { rowSpan: 2 }), cell('1')] }),
              new TableRow({ children: [cell('2')] }),
            ],
          }),
        ],
      },
    ],
  });
  const content = new Uint8Array(await Packer.toBuffer(document));
  const before = await readFileContent(WORD, content);
  assert.deepEqual(before.marks, [{ kind: 'office_metadata', detail: 'creator = 张三', times: 1 }]);
  const cleaned = await cleanFile({ name: 'a.docx', mediaType: WORD, content }, before, 'strip_metadata');
  const answer = await convertFile({ name: 'a.docx', content: cleaned.content, changes: 'accept' });
  assert.ok('conversion' in answer);
  assert.equal(
    answer.conversion.html,
    '<h2>标题</h2><p><strong>粗体</strong>正文</p><ul><li>项</li></ul><p><img src="picture:0" alt="一张图"></p><table><thead><tr><th colspan="2"><p>头</p></th></tr></thead><tbody><tr><td rowspan="2"><p>甲</p></td><td><p>1</p></td></tr><tr><td><p>2</p></td></tr></tbody></table>',
  );
  assert.equal(answer.conversion.pictures.length, 1);
});

test('a workbook of another writer is still one after everything hidden was taken out', async () => {
  let { content } = await carelessWorkbook(new Date('2026-11-20T02:00:00Z'));
  for (const fix of ['remove_hidden', 'remove_comments', 'strip_metadata'] as const) {
    const before = await readFileContent(SHEET, content);
    ({ content } = await cleanFile({ name: 'a.xlsx', mediaType: SHEET, content }, before, fix));
  }
  const reading = await readFileContent(SHEET, content);
  assert.deepEqual([reading.marks, reading.hiddenText], [[], '']);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  assert.deepEqual(
    workbook.worksheets.map(({ name }) => name),
    ['资格审查名单'],
  );
  assert.deepEqual(
    [sheet!.rowCount, sheet!.getCell('B3').value, sheet!.getCell('E3').value],
    [4, '考生乙', null],
  );
});
