import { blocksToHtml, type OfficialDocument } from '../../../kernel/documents/index.ts';
import type { CountedCell } from '../domain/compile/counted-cell.ts';
import type { Period } from '../domain/compile/period.ts';
import { cellLabel, cellsOf } from '../domain/format/cells.ts';
import { sectionTitle } from '../domain/format/sections.ts';
import { REPORT_LAYOUT } from '../domain/layout/report-layout.ts';
import { REPORT_WORDING, periodName, statisticsTitle } from '../templates/report-wording.ts';
import { documentTable } from './report-document.ts';
import { pageOf } from './report-html.ts';
import { REPORT_MEDIA, type RenderedReport } from './render-report.ts';
import { tablesSheet } from './report-sheet.ts';

/** Tables 2–4 of any period. */
export interface Statistics {
  readonly agency: { readonly id: string; readonly code: string; readonly name: string };
  readonly period: Period;
  readonly cells: Readonly<Record<string, CountedCell>>;
}

/** The tables of a period as a file, named by the period. */
export async function statisticsFile(
  statistics: Statistics,
  format: 'xlsx' | 'html' | 'json',
): Promise<RenderedReport> {
  const { agency, period } = statistics;
  const title = statisticsTitle(agency.name, period.from, period.to);
  return {
    name: `${title}.${format}`,
    mediaType: REPORT_MEDIA[format],
    content: await content(statistics, title, format),
  };
}

async function content(
  statistics: Statistics,
  title: string,
  format: 'xlsx' | 'html' | 'json',
): Promise<Buffer> {
  const { agency, period, cells } = statistics;
  if (format === 'xlsx')
    return tablesSheet({ title, author: agency.name, date: period.to, cells, numbered: false });
  if (format === 'html')
    return Buffer.from(
      pageOf({ title, author: agency.name, article: blocksToHtml(document(statistics, title).blocks) }),
      'utf8',
    );
  const ids = cellsOf('2021');
  const body = {
    agency,
    title,
    period: { ...period, name: periodName(period.from, period.to) },
    tables: Object.fromEntries(ids.map((id) => [id, cells[id]?.value ?? null])),
    labels: Object.fromEntries(ids.map((id) => [id, cellLabel(id)])),
  };
  return Buffer.from(`${JSON.stringify(body)}\n`, 'utf8');
}

function document({ agency, period, cells }: Statistics, title: string): OfficialDocument {
  return {
    title,
    author: agency.name,
    date: period.to,
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'paragraph',
        text: REPORT_WORDING.ofPeriod(period.from, period.to),
        indent: false,
        align: 'center',
      },
      ...REPORT_LAYOUT.flatMap((layout) => [
        { kind: 'heading', level: 1, text: sectionTitle(layout.table, '2021') } as const,
        { kind: 'table', table: documentTable(layout, cells) } as const,
      ]),
    ],
  };
}
