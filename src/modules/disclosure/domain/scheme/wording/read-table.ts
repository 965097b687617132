/** The columns a scheme's table may have, under the names that published tables give them. */
export const TABLE_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'content',
  'body',
  'timeLimit',
  'cycle',
  'channels',
  'basis',
  'audience',
  'everyone',
  'group',
  'mode',
  'proactive',
  'onRequest',
  'statutoryItem',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

const HEADS: readonly (readonly [TableColumn, RegExp])[] = [
  ['level3', /三级(事项|目录|栏目)|^三级$/],
  ['level2', /二级(事项|目录|栏目)|子项|^二级$/],
  ['level1', /一级(事项|目录|栏目)|^一级$|^公开(事项|类别)$|^事项(名称)?$/],
  ['content', /公开内容|内容(要素|标准)|^内容$/],
  ['basis', /依据/],
  ['cycle', /更新(周期|频率)/],
  ['timeLimit', /时限|期限/],
  ['body', /公开(责任)?主体|责任(主体|单位|科室)/],
  ['channels', /渠道|载体/],
  ['everyone', /全社会|社会公众/],
  ['group', /特定群(体|众)|特定对象/],
  ['proactive', /^主动(公开)?$/],
  ['onRequest', /^依申请(公开)?$/],
  ['audience', /公开对象|公开范围/],
  ['mode', /公开(方式|属性)/],
  ['statutoryItem', /法定(公开)?(事项|内容)|条例.*(事项|条款)/],
];

export interface FoundTable {
  /** Column of each field, 0 = first. */
  readonly columns: ReadonlyMap<TableColumn, number>;
  /** Rows below the head, with their line in the file (1 = first). */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const plain = (cell: string): string => cell.normalize('NFKC').replaceAll(/\s/g, '');

/**
 * The table in a sheet: its head is the first line that names the content; a head of two lines (公开对象 above 全社会 and
 * 特定群体) is read as one, the lower name before the upper. Undefined when there is no such head in the first 15 lines.
 */
export function findTable(lines: readonly (readonly string[])[]): FoundTable | undefined {
  const at = lines.findIndex(
    (cells, line) => line < 15 && cells.some((cell) => /公开内容|内容要素/.test(plain(cell))),
  );
  if (at < 0) return undefined;
  const upper = readHead(lines[at]!);
  const lower = readHead(lines[at + 1] ?? []);
  const hasLower =
    lower.size >= 2 &&
    [...lower].some(([name, column]) => upper.get(name) !== column) &&
    isHead(lines[at + 1]!);
  const columns = new Map(upper);
  if (hasLower) {
    const taken = new Set(lower.values());
    for (const [name, column] of upper) if (taken.has(column) && !lower.has(name)) columns.delete(name);
    for (const [name, column] of lower) columns.set(name, column);
  }
  const first = at + (hasLower ? 2 : 1);
  const rows = lines
    .map((cells, line) => ({ line: line + 1, cells: cells.map((cell) => cell.trim()) }))
    .slice(first)
    .filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return { columns, rows };
}

/** A line of heads has short cells only. */
const isHead = (cells: readonly string[]): boolean => cells.every((cell) => plain(cell).length <= 14);

function readHead(cells: readonly string[]): Map<TableColumn, number> {
  const found = new Map<TableColumn, number>();
  cells.forEach((cell, column) => {
    const name = HEADS.find(([, pattern]) => pattern.test(plain(cell)))?.[0];
    if (name && !found.has(name)) found.set(name, column);
  });
  return found;
}

/** Levels left blank because the cell above was merged downwards are those of the row above. */
export function fillLevels(
  above: readonly [string, string, string],
  own: readonly [string, string, string],
): [string, string, string] {
  if (own[0] !== '') return [own[0], own[1], own[2]];
  if (own[1] !== '') return [above[0], own[1], own[2]];
  return [above[0], above[1], own[2] || above[2]];
}
