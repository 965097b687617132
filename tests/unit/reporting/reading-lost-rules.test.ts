import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE3_LABELS } from '../../../src/modules/reporting/domain/format/labels.ts';
import { APPLICANT_COLUMNS } from '../../../src/modules/reporting/domain/format/table3.ts';
import type { ApplicantColumn } from '../../../src/modules/reporting/domain/format/table3.ts';
import { TABLE4_COLUMNS, table4ColumnLabel } from '../../../src/modules/reporting/domain/format/table4.ts';
import type { Block, Cell } from '../../../src/modules/reporting/reading/blocks.ts';
import { cellOf } from '../../../src/modules/reporting/reading/blocks.ts';
import { columnOrders } from '../../../src/modules/reporting/reading/tables/column-order.ts';
import { headerWords } from '../../../src/modules/reporting/reading/tables/header-words.ts';
import { readTable3 } from '../../../src/modules/reporting/reading/tables/read-table3.ts';
import { readTable4 } from '../../../src/modules/reporting/reading/tables/read-table4.ts';

/** A row of a ruled table. */
const row = (...cells: Cell[]): Block => ({
  kind: 'row',
  raw: cells.map((cell) => cell.raw).join(' '),
  cells,
  table: 1,
  exact: true,
});
/** Cells side by side from a column on. */
const cells = (texts: readonly (string | number)[], from = 0): Cell[] =>
  texts.map((text, index) => cellOf(String(text), from + index));

const INNER = cells(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'], 4);

test('headings say their order by the columns they stand in, whatever row they begin in', () => {
  const low = [row(cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)), row(cellOf('自然人', 3), ...INNER)];
  assert.deepEqual(columnOrders(headerWords(low, 0, low.length)), [[...APPLICANT_COLUMNS]]);
  const research = INNER.filter(({ column }) => column === 5);
  const high = [
    row(cellOf('自然人', 3), cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)),
    row(...research),
    row(...INNER.filter(({ column }) => column !== 5)),
  ];
  assert.deepEqual(columnOrders(headerWords(high, 0, high.length)), [[...APPLICANT_COLUMNS]]);
});

test('a heading that begins in a lower row names no order where another heading is not known', () => {
  const low = [
    row(cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)),
    row(cellOf('自然人', 3), ...INNER.map((cell) => (cell.column === 8 ? cellOf('别的', 8) : cell))),
  ];
  assert.deepEqual(columnOrders(headerWords(low, 0, low.length)), []);
});

const LEFT: ApplicantColumn[] = ['total', ...APPLICANT_COLUMNS.filter((column) => column !== 'total')];
for (const [name, words] of Object.entries({
  'headed 合计': ['合计', '自然人', '法人或其他组织', '其他'],
  'with 公民 for 自然人': ['总计', '公民', '法人或其他组织', '其他'],
  'with 其它 for 其他': ['总计', '自然人', '法人或其它组织', '其它'],
  'without a heading of the organisations': ['总计', '自然人', '', '其他'],
  'with an unknown kind of organisation': ['总计', '自然人', '法人或其他组织', '别的'],
})) {
  test(`a total on the left is found by its column: ${name}`, () => {
    const [total, person, organisations, other] = words as [string, string, string, string];
    const header = [
      row(cellOf(total, 3), cellOf(person, 4), cellOf(organisations, 5, 5)),
      row(...cells(['商业企业', '科研机构', '社会公益组织', '法律服务机构', other], 5)),
    ];
    assert.deepEqual(columnOrders(headerWords(header, 0, header.length)), [LEFT]);
  });
}

test('a total on the right over all rows of the header is the last column', () => {
  const header = [
    row(cellOf('自然人', 3), cellOf('申请人情况', 4, 5), cellOf('总计', 9)),
    row(cellOf('法人或其他组织', 4, 5)),
    row(...INNER),
  ];
  assert.deepEqual(columnOrders(headerWords(header, 0, header.length)), [[...APPLICANT_COLUMNS]]);
});

test('kinds of organisations that do not stand below their heading are read in their order', () => {
  // As a header without its rowspans comes: the second row begins at the left edge.
  const header = [
    row(cellOf('', 0, 3), cellOf('自然人', 3), cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)),
    row(...cells(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'])),
  ];
  assert.deepEqual(columnOrders(headerWords(header, 0, header.length)), [[...APPLICANT_COLUMNS]]);
});

test('values of two rows beside one label are read for neither', () => {
  const label = TABLE3_LABELS['carried_out']!;
  const blocks = [
    row(cellOf('自然人', 3), cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)),
    row(...INNER),
    row(cellOf(TABLE3_LABELS['new_received']!, 0, 3), ...cells([1, 2, 3, 4, 5, 6, 21], 3)),
    row(cellOf(label, 0, 3), ...cells([11, 12, 13, 14, 15, 16, 81], 3)),
    row(cellOf(label, 0, 3, true), ...cells([21, 22, 23, 24, 25, 26, 141], 3)),
  ];
  const { cells: read } = readTable3(blocks, 2, blocks.length, 0, '2021');
  const valueOf = (cell: string): unknown => {
    const reading = read.get(cell);
    return reading !== undefined && 'value' in reading ? reading.value : undefined;
  };
  assert.equal(valueOf('t3.new_received.total'), 21);
  assert.equal(valueOf('t3.carried_out.total'), undefined);
  assert.equal(valueOf('t3.carried_out.natural_person'), undefined);
});

const COLUMNS = TABLE4_COLUMNS.map(table4ColumnLabel);
const VALUES = Array.from({ length: 15 }, (_, index) => index + 1);

/** The values of table 4 under a header of these words, a row of words for each list. */
function table4(...header: Cell[][]): (cell: string) => unknown {
  const head = row(cellOf('行政复议', 0, 5), cellOf('行政诉讼', 5, 10));
  const blocks = [head, ...header.map((words) => row(...words)), row(...cells(VALUES))];
  const { cells: read } = readTable4(blocks, 0, blocks.length);
  return (cell) => {
    const reading = read.get(cell);
    return reading !== undefined && 'value' in reading ? reading.value : undefined;
  };
}

test('words run together shift no column of table 4', () => {
  const words = cells([...COLUMNS, ...COLUMNS, ...COLUMNS]);
  const joined = cellOf(`${COLUMNS[2]}${COLUMNS[3]}`, 12, 2);
  const heading = cellOf('未经复议直接起诉复议后起诉', 5, 10);
  const valueOf = table4([heading, ...words.slice(0, 12), joined, words[14]!]);
  for (const [index, column] of TABLE4_COLUMNS.entries())
    assert.ok([undefined, index + 6].includes(valueOf(`t4.direct_suit.${column}`) as number), column);
});

test('a word of table 4 that begins in another row than its neighbours names no order', () => {
  const words = cells([...COLUMNS, ...COLUMNS, ...COLUMNS]);
  const high = table4(
    [words[1]!],
    words.filter(({ column }) => column !== 1),
  );
  for (const [index, column] of TABLE4_COLUMNS.entries())
    assert.ok([undefined, index + 1].includes(high(`t4.review.${column}`) as number), column);
});

test('columns of table 4 in an order of their own are read in it', () => {
  const own = [COLUMNS[1]!, COLUMNS[0]!, ...COLUMNS.slice(2)];
  const valueOf = table4(cells([...own, ...own, ...own]));
  assert.equal(valueOf(`t4.review.${TABLE4_COLUMNS[0]}`), 2);
  assert.equal(valueOf(`t4.review.${TABLE4_COLUMNS[1]}`), 1);
});

test('one unknown word of table 4 leaves the other blocks readable where the columns stand side by side', () => {
  const own = [COLUMNS.at(-1)!, ...COLUMNS.slice(0, -1)];
  const valueOf = table4(cells([...own, ...own.slice(0, -1), '别的', ...own]));
  assert.equal(valueOf('t4.review.total'), 1);
  assert.equal(valueOf('t4.review.upheld'), 2);
  assert.equal(valueOf('t4.direct_suit.upheld'), undefined);
});
