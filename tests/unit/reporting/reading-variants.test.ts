import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import type { ReportModel } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { APPLICANT_COLUMNS, table3Cell } from '../../../src/modules/reporting/domain/format/table3.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { plainSource } from '../../../src/modules/reporting/reading/sources/plain-source.ts';
import { lines, spacedLines } from './layouts/cell-a-line.ts';
import { gluedRows } from './layouts/glued.ts';
import { run, tightRun } from './layouts/runs.ts';
import { bars, blanks, tabs } from './layouts/separated.ts';
import { written } from './layouts/table-writer.ts';
import type { TableWriter } from './layouts/table-writer.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { validTables } from './samples/sample-tables.ts';

const WRITERS: Record<string, TableWriter> = { bars, tabs, blanks, lines, spacedLines, run, tightRun };

const readText = (text: string): ReportModel => assembleReport(plainSource(text));
const laid = (write: TableWriter): string => written(faultlessReport(), write);

/** Every cell is read with its value, but those named, which are unreadable. */
function assertRead(report: ReportModel, name: string, missing: readonly string[] = []): void {
  const values = validTables();
  for (const cell of cellsOf('2021')) {
    if (missing.includes(cell)) {
      assert.ok(!(cell in report.tables), `${name}: ${cell} is unreadable`);
      assert.ok(report.unreadable.some((unread) => unread.cell === cell && unread.reason !== ''));
    } else {
      const reason = report.unreadable.find((unread) => unread.cell === cell)?.reason;
      assert.equal(report.tables[cell], values[cell], `${name}: ${cell} ${reason ?? ''}`);
    }
  }
}

const cellsOfRow = (row: string): string[] => APPLICANT_COLUMNS.map((column) => table3Cell(row, column));

test('strokes stand for zero and are said to be inferred', () => {
  for (const stroke of ['-', '—', '－', '／', '/', '一', '无']) {
    for (const [name, write] of Object.entries({ bars, tabs, blanks, lines, run })) {
      const text = written(faultlessReport(), (table) =>
        write(table.map((row) => row.map((cell) => (cell.text === '0' ? { ...cell, text: stroke } : cell)))),
      );
      const report = readText(text);
      assertRead(report, `${name} ${stroke}`);
      const inferred = new Set(report.inferred.map(({ cell }) => cell));
      for (const cell of cellsOf('2021')) assert.equal(inferred.has(cell), validTables()[cell] === 0, cell);
    }
  }
});

test('a 一 that breaks the sum of its row is not read as a stroke', () => {
  const text = laid(bars).replace(
    '（一）予以公开 | 4 | 1 | 0 | 1 | 0 | 1 | 7',
    '（一）予以公开 | 4 | 一 | 0 | 1 | 0 | 1 | 7',
  );
  assert.notEqual(text, laid(bars));
  assertRead(readText(text), 'one', ['t3.granted.business']);
});

test('full-width digits, traditional characters and pinyin in brackets', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    const text = laid(write)
      .replaceAll('属于国家秘密', '屬於國家秘密(mì)')
      .replaceAll('上年结转政府信息', '上年結(jié)轉政府信息')
      .replaceAll('行政许可', '行政許可')
      .replaceAll('结果维持', '結果維(wéi)持')
      .replace(/(?<=[\s|])145(?=\s|$)/, '１４５');
    assertRead(readText(text), name);
  }
});

test('labels with a letter wrong or lost are known, in runs of text too', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    const text = laid(write)
      .replaceAll('本机关不掌握相关政府信息', '本机关未掌握相关政府信息')
      .replaceAll('信访举报投诉类申请', '信访、举报、投诉申请')
      .replaceAll('结转下年度继续办理', '结转下年度继续办')
      .replaceAll('保护第三方合法权益', '保护第三方的合法权益');
    assertRead(readText(text), name);
  }
});

test('a row that the report leaves out is unreadable, never zero', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    const left = written(faultlessReport(), (table) =>
      write(table.filter((row) => !row.some(({ text }) => text.includes('重复申请')))),
    );
    assertRead(readText(left), name, cellsOfRow('not_processed_duplicate'));
  }
});

test('其他处理 in one row, as before 2021: its three rows are not known, and the row is kept as their source', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    const folded = written(faultlessReport(), (table) =>
      write(
        table.flatMap((row) => {
          if (row.some(({ text }) => text.includes('收费通知要求') || text === '3.其他')) return [];
          if (!row.some(({ text }) => text.includes('逾期不补正'))) return [row];
          return [[{ text: '（六）其他处理' }, ...row.slice(-7)]];
        }),
      ),
    );
    const rows = ['closed_correction_lapsed', 'closed_fee_unpaid', 'closed_other'];
    const report = readText(folded);
    assertRead(report, name, rows.flatMap(cellsOfRow));
    assert.equal(report.format, '2021');
    const { reason } = report.unreadable.find(({ cell }) => cell === 't3.closed_other.total')!;
    assert.match(reason, /其他处理/);
    assert.match(report.sources['t3.closed_other.total'] ?? '', /其他处理/);
  }
});

test('a table 2 of the older format in a report of the newer one adds its own cells', () => {
  const older = {
    't2_2019.rules.made': 0,
    't2_2019.normative_docs.made': 4,
    't2_2019.normative_docs.total_public': 19,
    't2_2019.licensing.items_change': -8,
    't2_2019.procurement.amount': 120,
  };
  for (const [name, write] of Object.entries({ bars, tabs, lines, run })) {
    const zero = Object.fromEntries(cellsOf('2019').map((cell) => [cell, 0]));
    const before = written({ ...faultlessReport({ ...zero, ...older }), format: '2019' }, write);
    const now = laid(write);
    const cut = (text: string): [number, number] => [text.indexOf('二、主动'), text.indexOf('三、收到')];
    const text = now.slice(0, cut(now)[0]) + before.slice(...cut(before)) + now.slice(cut(now)[1]);
    const report = readText(text);
    assert.equal(report.format, '2021', name);
    assertRead(
      report,
      name,
      cellsOf('2021').filter((cell) => cell.startsWith('t2.')),
    );
    for (const [cell, value] of Object.entries(older)) assert.equal(report.tables[cell], value, cell);
    assert.match(report.unreadable.find(({ cell }) => cell === 't2.rules.issued')!.reason, /2019/);
  }
});

test('the header repeated on the next page, and page numbers, change nothing or make a row unreadable', () => {
  for (const [name, write] of Object.entries({ bars, tabs, blanks, lines, spacedLines })) {
    const text = written(faultlessReport(), (table) => {
      const header = table.slice(0, 3);
      const at = table.findIndex((row) =>
        row.some(({ text: label }) => label === '1.本机关不掌握相关政府信息'),
      );
      return write(at < 0 ? table : [...table.slice(0, at), ...header, ...table.slice(at)]);
    });
    assertRead(readText(text), name);
  }
});

test('glued digits that several splits fit are unreadable, the others of the row are inferred', () => {
  const report = readText(laid(gluedRows));
  assert.equal(report.tables['t3.new_received.natural_person'], 10);
  assert.equal(report.tables['t3.new_received.total'], 16);
  assert.ok(report.inferred.some(({ cell }) => cell === 't3.new_received.total'));
  // 3, 1, 21 or 31, 2, 1 …: table 2 has no sum that would tell.
  assert.ok(!('t2.normative_docs.in_force' in report.tables));
  assert.deepEqual(report.tables['t2.rules.issued'], 0);
});

test('columns in another order are read by their headings', () => {
  const text = written(faultlessReport(), (table) =>
    bars(
      table.map((row) =>
        row.length >= 8 && /^\d+$/.test(row.at(-1)!.text) && row.length < 12
          ? [...row.slice(0, -7), row.at(-1)!, ...row.slice(-7, -1)]
          : row,
      ),
    ),
  ).replace(/自然人 \| 法人或其他组织 \| 总计/, '总计 | 自然人 | 法人或其他组织');
  assertRead(readText(text), 'total first');
});

test('a total that reaches over the rows of the header at its right end, as pages copied cell by cell have it', () => {
  for (const [name, write] of Object.entries({ tabs, blanks, lines, run })) {
    const text = written(faultlessReport(), (table) => {
      const [first, second, ...rest] = table;
      const header = second?.findIndex(({ text: word }) => word === '总计') ?? -1;
      if (header < 0 || table[1]![0]!.text !== '自然人') return write(table);
      return write([[...first!, second![header]!], second!.filter((_, at) => at !== header), ...rest]);
    });
    assert.match(text, /申请人情况\s+总计\s+自然人/);
    assertRead(readText(text), name);
  }
});

test('prose that speaks of the rows of the table stays prose', () => {
  const said =
    '2024年新收申请16件，其中予以公开7件，部分公开2件，属于行政执法案卷1件，属于行政查询事项1件，本机关不掌握相关政府信息3件，重复申请0件，行政许可145件，行政处罚12件。';
  const text = laid(bars).replace('（三）政府信息管理。', `${said}\n（三）政府信息管理。`);
  const report = readText(text);
  assertRead(report, 'prose');
  assert.ok(report.text?.lines.some((line) => line.raw === said));
});
