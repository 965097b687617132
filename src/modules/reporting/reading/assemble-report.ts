import type { NarrativeLine, ReportModel } from '../domain/checking/report-model.ts';
import type { ReportFormat } from '../domain/format/report-format.ts';
import type { Block, SourceDocument } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { collectCells } from './collect-cells.ts';
import { detectFormat, detectTable2Format } from './detect-format.ts';
import { readMetadata } from './read-metadata.ts';
import { findChapters } from './tables/find-chapters.ts';
import type { FoundHeading } from './tables/find-chapters.ts';
import { findIndicators, hasEmptyUnitColumn, readIndicators } from './tables/read-indicators.ts';
import { findTable2, readTable2 } from './tables/read-table2.ts';
import { findTable3, readTable3 } from './tables/read-table3.ts';
import { findTable4, readTable4 } from './tables/read-table4.ts';
import type { TableReading } from './tables/table-reading.ts';
import { unfoldRuns } from './tables/unfold-runs.ts';

function readTables(
  blocks: readonly Block[],
  chapters: readonly FoundHeading[],
  format: ReportFormat,
): TableReading[] {
  const end = blocks.length;
  if (format === 'pre2019') {
    const first = findIndicators(blocks);
    if (first < 0) return [];
    const reading = readIndicators(blocks, first, end);
    if (hasEmptyUnitColumn(blocks, first)) {
      const label = { table: 'indicators' as const, standard: '计量单位', read: '', cells: [], quote: null };
      reading.labels.push({ kind: 'blank', ...label });
    }
    return [reading];
  }
  const boundary = (after: number): number => chapters.find((chapter) => chapter.block > after)?.block ?? end;
  const readings: TableReading[] = [];
  const first3 = findTable3(blocks);
  const first2 = findTable2(blocks, 0, first3 < 0 ? end : first3);
  if (first2 >= 0) {
    const limit = Math.min(boundary(first2), first3 < 0 ? end : first3);
    readings.push(readTable2(blocks, first2, limit, detectTable2Format(blocks.slice(first2, limit), format)));
  }
  let after3 = first2 < 0 ? 0 : boundary(first2);
  if (first3 >= 0) {
    const before = chapters.findLast((chapter) => chapter.block < first3)?.block ?? -1;
    const last2 = Math.max(-1, ...(readings[0]?.used ?? []));
    const next4 = findTable4(blocks, first3, end);
    const limit = Math.min(boundary(first3), next4 < 0 ? end : next4);
    const reading = readTable3(blocks, first3, limit, Math.max(before, last2) + 1, format);
    readings.push(reading);
    after3 = Math.max(first3, ...reading.used) + 1;
  }
  const first4 = findTable4(blocks, after3, end);
  if (first4 >= 0) readings.push(readTable4(blocks, first4, boundary(first4)));
  return readings;
}

function narrative(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  chapters: readonly FoundHeading[],
): NarrativeLine[] {
  const lines: NarrativeLine[] = [];
  let section: NarrativeLine['section'] = 'front';
  blocks.forEach((block, index) => {
    const chapter = chapters.find((candidate) => candidate.block === index);
    if (chapter !== undefined) {
      section = chapter.section;
      const whole = cleanText(block.raw);
      if (chapter.length < whole.text.length) {
        const from = whole.offsets[chapter.length] ?? block.raw.length;
        lines.push({ raw: block.raw.slice(from), ...cleanText(block.raw.slice(from)), section });
      }
      return;
    }
    if (used.has(index)) return;
    const { text, offsets } =
      block.kind === 'line' && block.offsets
        ? { text: block.text, offsets: block.offsets }
        : cleanText(block.raw);
    if (text !== '') lines.push({ raw: block.raw, text, offsets, section });
  });
  return lines;
}

/** Builds the model of a report from a document: chapters, tables, prose. Pure: no file is touched. */
export function assembleReport(source: SourceDocument): ReportModel {
  const blocks = unfoldRuns(source.blocks);
  const chapters = findChapters(blocks);
  const metadata = readMetadata({ ...source, blocks }, chapters[0]?.block ?? -1);
  const format = detectFormat(blocks, metadata.year);
  const readings = readTables(blocks, chapters, format);
  const used = new Set(readings.flatMap((reading) => [...reading.used]));
  return {
    ...metadata,
    format,
    ...collectCells(readings, format),
    labels: readings.flatMap((reading) => reading.labels),
    text: {
      headings: chapters.map(({ section, number, title, quote }) => ({ section, number, title, quote })),
      lines: narrative(blocks, used, chapters),
    },
  };
}
