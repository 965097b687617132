import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE3_LABELS } from '../../../src/modules/reporting/domain/format/labels.ts';
import { TABLE4_COLUMNS, table4ColumnLabel } from '../../../src/modules/reporting/domain/format/table4.ts';
import type { Block, Cell } from '../../../src/modules/reporting/reading/blocks.ts';
import { cellOf } from '../../../src/modules/reporting/reading/blocks.ts';
import { columnOrders, headerWords } from '../../../src/modules/reporting/reading/tables/column-order.ts';
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

test('a heading that begins in a lower row than those on its right names no order of columns', () => {
  const header = [row(cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)), row(cellOf('自然人', 3), ...INNER)];
  assert.deepEqual(columnOrders(headerWords(header, 0, header.length)), []);
  const [first, second] = [cellOf('科研机构', 5), INNER.filter(({ column }) => column !== 5)];
  const inner = [
    row(cellOf('自然人', 3), cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)),
    row(first),
    row(...second),
  ];
  assert.deepEqual(columnOrders(headerWords(inner, 0, inner.length)), []);
});

test('headings in the order of their columns name it', () => {
  const header = [row(cellOf('自然人', 3), cellOf('法人或其他组织', 4, 5), cellOf('总计', 9)), row(...INNER)];
  const [order] = columnOrders(headerWords(header, 0, header.length));
  assert.equal(order?.[0], 'natural_person');
  assert.equal(order?.at(-1), 'total');
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
