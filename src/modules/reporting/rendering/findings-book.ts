import type { Writable } from 'node:stream';
import type exceljs from 'exceljs';
import type { Problem } from '../../../kernel/errors.ts';
import type { Finding } from '../domain/checking/finding.ts';
import { CHECK_CATALOGUE } from '../domain/checking/messages/catalogue.ts';
import type { ReportModel } from '../domain/checking/report-model.ts';
import { cellLabel } from '../domain/format/cells.ts';
import { BOOK_WORDS } from './wording-findings-book.ts';
import { countFindings } from './findings-counts.ts';
import { FINDINGS_WORDS } from './wording-findings.ts';

type Value = string | number | null;
type Sheet = keyof typeof BOOK_WORDS.sheets;

const LONGEST = 32_000;
const HEADING: Partial<exceljs.Style> = {
  font: { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
  alignment: { vertical: 'middle', wrapText: true },
};
const WORDS: Partial<exceljs.Alignment> = { vertical: 'top', wrapText: true };
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const fit = (value: Value): Value =>
  typeof value === 'string' ? value.replace(CONTROL, '').slice(0, LONGEST) : value;

/** A report that was checked, as the workbook tells of it. */
export interface BookReport {
  file: string;
  report: Pick<ReportModel, 'agency' | 'year' | 'format' | 'publishedOn' | 'tables' | 'unreadable'>;
  findings: readonly Finding[];
}

/** Where a finding stands: chapter and line of the text, or the cells by their names. */
function placeOf({ place, cells }: Finding): string {
  const text = place === null ? '' : BOOK_WORDS.inText(place.section, place.line + 1, place.start + 1);
  return [text, cells.map(cellLabel).join('、')].filter(Boolean).join('；');
}

/**
 * A workbook of findings to send around: reports, findings (with rule, repair, words and place), files that could not
 * be read; headings stand still and filter. Rows are written as they come, so that thousands of reports need no memory.
 */
export class FindingsBook {
  readonly #book: exceljs.stream.xlsx.WorkbookWriter;
  readonly #sheets: Record<Sheet, exceljs.Worksheet>;
  /** Rows written, the heading included: the streaming writer does not count them. */
  readonly #rows: Record<Sheet, number> = { reports: 1, findings: 1, refused: 1 };

  private constructor(book: exceljs.stream.xlsx.WorkbookWriter) {
    this.#book = book;
    this.#sheets = {
      reports: this.#sheet('reports'),
      findings: this.#sheet('findings'),
      refused: this.#sheet('refused'),
    };
  }

  /** Begins a workbook in a file, or on a stream. */
  static async open(target: string | Writable): Promise<FindingsBook> {
    const { default: library } = await import('exceljs');
    const where = typeof target === 'string' ? { filename: target } : { stream: target };
    return new FindingsBook(
      new library.stream.xlsx.WorkbookWriter({ ...where, useStyles: true, useSharedStrings: false }),
    );
  }

  add({ file, report, findings }: BookReport): void {
    const { agency, year, format, publishedOn, tables, unreadable } = report;
    const { error, warning, info } = countFindings(findings);
    const first = findings.find(({ severity }) => severity === 'error');
    const read = Object.keys(tables).length;
    const figures = [error, warning, info, read, unreadable.length];
    this.#row('reports', [
      file,
      agency,
      year,
      format,
      publishedOn,
      ...figures,
      first === undefined ? null : `${first.code} ${first.message}`,
    ]);
    for (const finding of findings) {
      const { code, severity, message, expected, actual, quote, rule, repair } = finding;
      this.#row('findings', [
        file,
        agency,
        year,
        FINDINGS_WORDS.zh.severity[severity],
        code,
        CHECK_CATALOGUE[code].zh,
        message,
        expected,
        actual,
        quote?.trim() ?? null,
        placeOf(finding),
        rule,
        repair,
      ]);
    }
  }

  refuse(file: string, problems: readonly Problem[]): void {
    for (const { zh, en } of problems) this.#row('refused', [file, zh, en]);
  }

  /** Ends the workbook; the file is whole afterwards. */
  async close(): Promise<void> {
    for (const [name, sheet] of Object.entries(this.#sheets)) {
      const columns = BOOK_WORDS.sheets[name as Sheet].columns.length;
      sheet.autoFilter = {
        from: { row: 1, column: 1 },
        to: { row: this.#rows[name as Sheet], column: columns },
      };
      sheet.commit();
    }
    await this.#book.commit();
  }

  #sheet(name: Sheet): exceljs.Worksheet {
    const { title, columns } = BOOK_WORDS.sheets[name];
    const sheet = this.#book.addWorksheet(title, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    });
    sheet.columns = columns.map(([, width]) => ({ width }));
    const head = sheet.addRow(columns.map(([heading]) => heading));
    head.eachCell((cell) => Object.assign(cell, { style: HEADING }));
    head.commit();
    return sheet;
  }

  #row(name: Sheet, values: readonly Value[]): void {
    const row = this.#sheets[name].addRow(values.map(fit));
    row.alignment = WORDS;
    row.commit();
    this.#rows[name] += 1;
  }
}
