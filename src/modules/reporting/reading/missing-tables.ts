import type { ReportModel, UnreadableCell } from '../domain/checking/report-model.ts';
import type { SectionId } from '../domain/format/sections.ts';
import type { LostPart, SourceDocument } from './blocks.ts';
import { CELL_REASONS } from './messages.ts';
import { findChapters } from './tables/find-chapters.ts';

const CHAPTER_OF: Readonly<Record<string, SectionId>> = {
  t2: 'table2',
  t2_2019: 'table2',
  t3: 'table3',
  t4: 'table4',
};

function reasonOf({ kind, name }: LostPart): string {
  return kind === 'picture' ? CELL_REASONS.picture : CELL_REASONS.hiddenSheet(name);
}

/**
 * Says of cells whose table is missing where it may be: in a picture in the table's chapter, or in a hidden sheet. In a
 * report without chapters any picture may be the table.
 */
export function explainMissingTables(
  report: ReportModel,
  { blocks, lost = [] }: SourceDocument,
): ReportModel {
  const isMissing = ({ reason }: UnreadableCell): boolean => reason === CELL_REASONS.tableMissing;
  if (lost.length === 0 || !report.unreadable.some(isMissing)) return report;
  const chapters = findChapters(blocks);
  const partFor = (section: SectionId | undefined): LostPart | undefined => {
    const chapter = chapters.find((candidate) => candidate.section === section);
    const end =
      chapters.find((candidate) => candidate.block > (chapter?.block ?? Infinity))?.block ?? Infinity;
    const within = (block: number): boolean => chapter !== undefined && block > chapter.block && block <= end;
    return (
      lost.find(({ block }) => block !== null && (chapters.length === 0 || within(block))) ??
      lost.find(({ block }) => block === null)
    );
  };
  const unreadable = report.unreadable.map((entry) => {
    const part = isMissing(entry) ? partFor(CHAPTER_OF[entry.cell.split('.')[0]!]) : undefined;
    return part === undefined ? entry : { ...entry, reason: reasonOf(part) };
  });
  return { ...report, unreadable };
}
