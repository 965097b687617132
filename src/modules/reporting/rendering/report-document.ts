import type {
  DocumentBlock,
  DocumentCell,
  DocumentTable,
  OfficialDocument,
} from '../../../kernel/documents/index.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import type { ReportChart } from '../domain/compilation/report-chart.ts';
import {
  ASPECTS,
  aspectLabel,
  CHINESE_ORDINALS,
  numberedSectionTitle,
  type SectionId,
} from '../domain/format/sections.ts';
import type { LayoutCell, TableLayout } from '../domain/layout/layout.ts';
import { REPORT_LAYOUT } from '../domain/layout/report-layout.ts';
import { REPORT_WORDING } from '../templates/report-wording.ts';

/** Type sizes in points: table 3 has ten columns, table 4 fifteen, on one page width. */
const FONT_SIZE = { table2: 12, table3: 9, table4: 9 } as const;

/** A figure as printed: no grouping, money with the decimals it has. */
export const figureText = (value: number): string => String(value);

type Cells = CompiledReport['cells'];

function documentCell(place: LayoutCell, cells: Cells): DocumentCell {
  const { colspan, rowspan } = place;
  const spans = { ...(colspan ? { colspan } : {}), ...(rowspan ? { rowspan } : {}) };
  if (place.cell !== undefined) {
    const counted = cells[place.cell];
    if (!counted) throw new Error(`The report has no cell ${place.cell}`);
    return { text: figureText(counted.value), align: 'center', ...spans };
  }
  return { text: place.label ?? '', header: true, align: place.align ?? 'center', ...spans };
}

/** A table of the report in its official layout with its figures. */
export function documentTable(layout: TableLayout, cells: Cells): DocumentTable {
  return {
    columns: layout.columns,
    headerRows: layout.headerRows,
    fontSize: FONT_SIZE[layout.table],
    rows: layout.rows.map((row) => row.map((place) => documentCell(place, cells))),
  };
}

const chapter = (section: SectionId): DocumentBlock => ({
  kind: 'heading',
  level: 1,
  text: numberedSectionTitle(section, '2021'),
});

const paragraphs = (text: string): DocumentBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));

function tableChapters(report: CompiledReport): DocumentBlock[] {
  return REPORT_LAYOUT.flatMap((layout): DocumentBlock[] => [
    // Table 2 is not to be torn, table 3 fills a page.
    ...(layout.table !== 'table4' ? [{ kind: 'page_break' } as const] : []),
    chapter(layout.table),
    { kind: 'table', table: documentTable(layout, report.cells) },
  ]);
}

const picture = ({ chart }: ReportChart): DocumentBlock => ({ kind: 'chart', chart });
const centred = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  text,
  indent: false,
  align: 'center',
});

/** The annual report as an official document: the six chapters of 国办公开办函〔2021〕30号 in order. */
export function reportDocument(report: CompiledReport): OfficialDocument {
  const { agency, year, narrative, publishedOn, version = 1, reason, charts = [] } = report;
  const title = REPORT_WORDING.title(agency.name, year);
  const status =
    publishedOn === null
      ? REPORT_WORDING.draft
      : REPORT_WORDING.publishedOn(report.firstPublishedOn ?? publishedOn);
  return {
    title,
    author: agency.name,
    date: publishedOn ?? report.period.to,
    blocks: [
      { kind: 'title', text: title },
      centred(status),
      ...(version > 1 && reason ? [centred(REPORT_WORDING.corrected(version, publishedOn, reason))] : []),
      { kind: 'paragraph', text: REPORT_WORDING.intro(year) },
      chapter('overview'),
      ...ASPECTS.flatMap((aspect, index): DocumentBlock[] => [
        {
          kind: 'heading',
          level: 2,
          text: REPORT_WORDING.aspect(CHINESE_ORDINALS[index]!, aspectLabel(aspect)),
        },
        ...paragraphs(narrative[aspect]),
        ...charts.filter((one) => one.aspect === aspect).map(picture),
      ]),
      ...tableChapters(report),
      chapter('problems'),
      ...paragraphs(narrative.problems),
      chapter('other'),
      ...paragraphs(narrative.other),
      {
        kind: 'signature',
        lines: [agency.name, ...(publishedOn === null ? [] : [REPORT_WORDING.date(publishedOn)])],
      },
    ],
  };
}
