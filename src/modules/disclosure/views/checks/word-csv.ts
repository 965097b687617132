import { stringify } from 'csv-stringify/sync';
import type { ImportedWords } from '../../contract/checked-words.ts';
import { readCsv } from '../../domain/scheme/csv.ts';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../domain/checks/finding.ts';
import {
  SCOPE_LABELS,
  SEVERITY_LABELS,
  WORD_COLUMNS,
  WORD_PROBLEMS,
  wordsUnreadable,
} from '../../messages/checks.ts';
import { HOUSE, type CheckedWordRow } from '../../store/checks/words.ts';

export interface WordEntry {
  wrong: string;
  suggestion: string;
  severity: FindingSeverity;
  why: string;
}
type Row = ImportedWords['rows'][number];

/** The list as comma-separated text that spreadsheets open. */
export function wordsAsCsv(
  rows: readonly Pick<CheckedWordRow, 'wrong' | 'suggestion' | 'severity' | 'why' | 'scope'>[],
): Buffer {
  const lines = rows.map((row) => [
    row.wrong,
    row.suggestion,
    SEVERITY_LABELS[row.severity].zh,
    row.why,
    (row.scope === HOUSE ? SCOPE_LABELS.house : SCOPE_LABELS.agency).zh,
  ]);
  // A cell that begins like a formula is quoted from being one.
  const safe = lines.map((line) => line.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell)));
  return Buffer.from(`\ufeff${stringify([[...WORD_COLUMNS], ...safe])}`, 'utf8');
}

/** Rows of comma-separated text, those without any text left out. */
export const csvRows = (text: string): string[][] =>
  readCsv(text, ',').filter((cells) => cells.some((cell) => cell.trim() !== ''));

function severityOf(text: string): FindingSeverity | undefined {
  const word = text.trim().toLowerCase();
  if (word === '') return 'warning';
  return FINDING_SEVERITIES.find((one) => SEVERITY_LABELS[one].zh === word || one === word);
}

/**
 * Reads a list and says of each row what would become of it. Throws AppError when it is no such list.
 */
export function readWordList(
  content: Uint8Array,
  present: readonly CheckedWordRow[],
): { rows: Row[]; entries: WordEntry[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    try {
      text = new TextDecoder('gb18030', { fatal: true }).decode(content);
    } catch {
      throw wordsUnreadable(WORD_PROBLEMS.noText);
    }
  }
  const [head = [], ...lines] = csvRows(text);
  const [wrongName, suggestionName, severityName, whyName] = WORD_COLUMNS;
  const column = (name: string): number => head.findIndex((cell) => cell.trim() === name);
  const at = {
    wrong: column(wrongName),
    suggestion: column(suggestionName),
    severity: column(severityName),
    why: column(whyName),
  };
  if (at.wrong < 0) throw wordsUnreadable(WORD_PROBLEMS.noColumns);
  const standing = new Map(present.map((row) => [row.wrong, row]));
  const seen = new Set<string>();
  const rows: Row[] = [];
  const entries: WordEntry[] = [];
  for (const [index, cells] of lines.entries()) {
    const cell = (place: number): string => (cells[place] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    const severity = severityOf(cell(at.severity));
    const entry = { wrong: cell(at.wrong), suggestion: cell(at.suggestion), why: cell(at.why) };
    const problem =
      entry.wrong === ''
        ? WORD_PROBLEMS.noWord
        : entry.wrong.length > 60 || entry.suggestion.length > 60 || entry.why.length > 200
          ? WORD_PROBLEMS.tooLong
          : severity === undefined
            ? WORD_PROBLEMS.severity
            : seen.has(entry.wrong)
              ? WORD_PROBLEMS.twice
              : null;
    seen.add(entry.wrong);
    if (problem !== null || severity === undefined) {
      rows.push({ row: index + 2, wrong: entry.wrong, outcome: 'refused', problem });
      continue;
    }
    const before = standing.get(entry.wrong);
    const same =
      before?.suggestion === entry.suggestion && before.severity === severity && before.why === entry.why;
    rows.push({
      row: index + 2,
      wrong: entry.wrong,
      outcome: before === undefined ? 'new' : same ? 'same' : 'changed',
      problem: null,
    });
    if (!same) entries.push({ ...entry, severity });
  }
  return { rows, entries };
}
