import {
  APPLICANT_HEADING,
  APPLICANT_LABELS,
  ORGANISATIONS_HEADING,
  OUTCOME_GROUP_LABELS,
  TABLE2_CORNER,
  TABLE3_CORNER,
  TABLE3_RESULTS_HEADING,
  TABLE4_SUIT_HEADING,
} from '../../../../src/modules/reporting/domain/format/labels.ts';
import type { ReportFormat } from '../../../../src/modules/reporting/domain/format/report-format.ts';
import { SECTIONS, numberedSectionTitle } from '../../../../src/modules/reporting/domain/format/sections.ts';
import type { SectionId } from '../../../../src/modules/reporting/domain/format/sections.ts';
import { table2Blocks, table2Cell } from '../../../../src/modules/reporting/domain/format/table2.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  outcomeGroup,
  outcomeRows,
  rowsOfGroup,
  table3Cell,
  table3RowLabel,
  table3Rows,
} from '../../../../src/modules/reporting/domain/format/table3.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_COLUMNS,
  table4BlockLabel,
  table4Cell,
  table4ColumnLabel,
} from '../../../../src/modules/reporting/domain/format/table4.ts';
import type { Tables } from './sample-tables.ts';

/** A cell with its spans, as in the official layout. */
export interface LaidCell {
  text: string;
  across?: number;
  down?: number;
}
export type LaidTable = LaidCell[][];

const shown = (value: number | null | undefined): string => (value == null ? '' : String(value));
const cell = (text: string, across = 1, down = 1): LaidCell => ({ text, across, down });

/** Table 2 as the official layout draws it. */
export function laidTable2(tables: Tables, format: ReportFormat): LaidTable {
  return table2Blocks(format).flatMap((block) => {
    const across = block.columns.length === 1 ? 3 : 1;
    return [
      [cell(block.article, 4)],
      [cell(TABLE2_CORNER), ...block.columns.map((column) => cell(column.label, across))],
      ...block.rows.map((row) => [
        cell(row.label),
        ...block.columns.map((column) => cell(shown(tables[table2Cell(format, row.id, column.id)]), across)),
      ]),
    ];
  });
}

/** Table 3 as the official layout draws it: three label columns, seven value columns, merged groups. */
export function laidTable3(tables: Tables, format: ReportFormat): LaidTable {
  const values = (row: string): LaidCell[] =>
    APPLICANT_COLUMNS.map((column) => cell(shown(tables[table3Cell(row, column)])));
  const header: LaidTable = [
    [cell(TABLE3_CORNER, 3, 3), cell(APPLICANT_HEADING, 7)],
    [
      cell(APPLICANT_LABELS.natural_person, 1, 2),
      cell(ORGANISATIONS_HEADING, 5),
      cell(APPLICANT_LABELS.total, 1, 2),
    ],
    APPLICANT_KINDS.slice(1).map((kind) => cell(APPLICANT_LABELS[kind])),
  ];
  const results = [...outcomeRows(format), 'total_handled'];
  const body = table3Rows(format).map((row): LaidCell[] => {
    const label = table3RowLabel(row);
    if (!results.includes(row)) return [cell(label, 3), ...values(row)];
    const lead = row === results[0] ? [cell(TABLE3_RESULTS_HEADING, 1, results.length)] : [];
    const group = outcomeGroup(row);
    const rows = group === null ? [] : rowsOfGroup(format, group);
    if (group === null || rows.length <= 1) return [...lead, cell(label, 2), ...values(row)];
    const heading = row === rows[0] ? [cell(OUTCOME_GROUP_LABELS[group], 1, rows.length)] : [];
    return [...lead, ...heading, cell(label), ...values(row)];
  });
  return [...header, ...body];
}

/** Table 4 as the official layout draws it. */
export function laidTable4(tables: Tables): LaidTable {
  const columns = TABLE4_COLUMNS.map((column) => table4ColumnLabel(column));
  return [
    [cell(table4BlockLabel('review'), 5), cell(TABLE4_SUIT_HEADING, 10)],
    [
      ...columns.map((label) => cell(label, 1, 2)),
      cell(table4BlockLabel('direct_suit'), 5),
      cell(table4BlockLabel('suit_after_review'), 5),
    ],
    [...columns, ...columns].map((label) => cell(label)),
    TABLE4_BLOCKS.flatMap((block) => TABLE4_COLUMNS.map((c) => cell(shown(tables[table4Cell(block, c)])))),
  ];
}

export interface SampleReport {
  title: string;
  published: string | null;
  format: ReportFormat;
  tables: Tables;
  text: Partial<Record<SectionId, readonly string[]>>;
}

type Part = { line: string } | { table: LaidTable };

/** A report as lines and tables in order. */
export function partsOf({ title, published, format, tables, text }: SampleReport): Part[] {
  const laid: Partial<Record<SectionId, LaidTable>> = {
    table2: laidTable2(tables, format),
    table3: laidTable3(tables, format),
    table4: laidTable4(tables),
  };
  return [
    { line: title },
    ...(published === null ? [] : [{ line: `发布日期：${published}` }]),
    ...SECTIONS.flatMap((section): Part[] => {
      const table = laid[section];
      return [
        { line: numberedSectionTitle(section, format) },
        ...(text[section] ?? []).map((line) => ({ line })),
        ...(table === undefined ? [] : [{ table }]),
      ];
    }),
  ];
}

function cellsJoined(report: SampleReport, join: (row: LaidCell[], width: number) => string): string {
  return partsOf(report)
    .map((part) => {
      if ('line' in part) return part.line;
      const width = Math.max(...part.table.map((row) => row.reduce((sum, c) => sum + (c.across ?? 1), 0)));
      return part.table.map((row) => join(row, width)).join('\n');
    })
    .join('\n');
}

/** Bars between the cells of a row, merged cells forgotten, every row filled up to the width of the table. */
export function asBars(report: SampleReport): string {
  return cellsJoined(report, (row, width) => {
    const texts = [
      ...row.map((c) => c.text),
      ...Array.from({ length: Math.max(0, width - row.length) }, () => ''),
    ];
    return texts.join(' | ');
  });
}

/** Every cell on a line of its own, closed by a bar; `led` opens each row with a bar, else rows end in filling bars. */
export function asFolded(report: SampleReport, led = false): string {
  return cellsJoined(report, (row, width) => {
    const lines = row.map((c) => (c.text === '' ? '|' : `${c.text} |`));
    const fill = '|'.repeat(Math.max(0, width - row.length));
    return [...(led ? ['|'] : []), ...lines, ...(led || fill === '' ? [] : [fill])].join('\n');
  });
}

/** Tabs between cells, a merged cell followed by empty ones. */
export function asTabs(report: SampleReport): string {
  return cellsJoined(report, (row, width) => {
    const texts = row.flatMap((c) => [c.text, ...Array.from({ length: (c.across ?? 1) - 1 }, () => '')]);
    return [...Array.from({ length: Math.max(0, width - texts.length) }, () => ''), ...texts].join('\t');
  });
}

/** A Markdown table with bars at both ends and a rule after the first row. */
export function asMarkdown(report: SampleReport): string {
  return partsOf(report)
    .map((part, index) => {
      if ('line' in part)
        return `${index === 0 ? '# ' : /^[一二三四五六]、/.test(part.line) ? '## ' : ''}${part.line}\n`;
      const width = Math.max(...part.table.map((row) => row.reduce((sum, c) => sum + (c.across ?? 1), 0)));
      const rows = part.table.map((row) => {
        const own = row.flatMap((c) => [c.text, ...Array.from({ length: (c.across ?? 1) - 1 }, () => '')]);
        const lead = Array.from({ length: Math.max(0, width - own.length) }, () => '');
        return `| ${[...lead, ...own].join(' | ')} |`;
      });
      rows.splice(1, 0, `|${' --- |'.repeat(width)}`);
      return `${rows.join('\n')}\n`;
    })
    .join('\n');
}

/** One cell a line, with blank lines between and long labels broken in two. */
export function asLines(report: SampleReport): string {
  const broken = (text: string): string[] =>
    text.length > 18 && !text.startsWith('（二）') ? [text.slice(0, 12), text.slice(12)] : [text];
  return partsOf(report)
    .flatMap((part) => ('line' in part ? [part.line] : part.table.flat().flatMap((c) => broken(c.text))))
    .map((line) => `${line.padEnd(18, ' ')}\n`)
    .join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A web page with real merged cells. */
export function asHtml(report: SampleReport, charset = 'utf-8'): string {
  const body = partsOf(report).map((part, index) => {
    if ('line' in part)
      return index === 0 ? `<h1>${escaped(part.line)}</h1>` : `<p>${escaped(part.line)}</p>`;
    const rows = part.table.map((row) => {
      const cells = row.map(
        (c) => `<td colspan="${c.across ?? 1}" rowspan="${c.down ?? 1}"><p>${escaped(c.text)}</p></td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${escaped(report.title)}</title></head><body>${body.join('\n')}</body></html>`;
}
