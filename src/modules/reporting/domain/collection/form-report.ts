import type { CalendarDate } from '../../../../kernel/dates.ts';
import { plainLine, reportOfTables, type ReportModel, type ReportText } from '../checking/report-model.ts';
import { cellsOf } from '../format/cells.ts';
import type { CellValues } from '../format/report-format.ts';
import { numberedSectionTitle, sectionTitle, SECTIONS } from '../format/sections.ts';
import { isMoneyCell } from '../format/table2.ts';

/** Words of the chapters that are not tables. */
export type FormNarrative = Readonly<Partial<Record<'overview' | 'problems' | 'other', string | undefined>>>;

const FORMAT = '2021';

/** Whether the figures fit the form: only its cells, whole numbers except for fees, and not all blank. */
export function formFits(cells: CellValues): boolean {
  const known = new Set(cellsOf(FORMAT));
  const given = Object.entries(cells);
  return (
    given.some(([, value]) => value !== null) &&
    given.every(
      ([cell, value]) => known.has(cell) && (value === null || isMoneyCell(cell) || Number.isInteger(value)),
    )
  );
}

function formText(narrative: FormNarrative): ReportText {
  return {
    headings: SECTIONS.map((section, index) => ({
      section,
      number: index + 1,
      title: sectionTitle(section, FORMAT),
      quote: numberedSectionTitle(section, FORMAT),
    })),
    lines: SECTIONS.flatMap((section) =>
      (narrative[section as keyof FormNarrative] ?? '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => plainLine(line.trim(), section)),
    ),
  };
}

/**
 * A report given as figures in the form; a cell left out is blank. Its words are checked when 总体情况 is among them: some
 * lines alone are no report whose chapters could be missed.
 */
export function reportOfForm(
  agency: string,
  year: number,
  form: {
    cells: CellValues;
    narrative?: FormNarrative | undefined;
    publishedOn?: CalendarDate | null | undefined;
  },
): ReportModel {
  const tables = Object.fromEntries(cellsOf(FORMAT).map((cell) => [cell, form.cells[cell] ?? null]));
  const told = (form.narrative?.overview ?? '').trim() !== '';
  return reportOfTables(tables, {
    year,
    agency,
    publishedOn: form.publishedOn ?? null,
    text: told ? formText(form.narrative ?? {}) : null,
  });
}
