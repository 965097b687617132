import type { CodeCount } from '../../modules/reporting/index.ts';
import { CHECK_CATALOGUE } from '../../modules/reporting/index.ts';
import { BATCH_MESSAGES } from './messages-batch.ts';

/** One line of the table of a batch. */
export interface TableRow {
  file: string;
  agency: string | null;
  year: number | null;
  counts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  first: string | null;
}

const FILE_WIDTH = { least: 12, most: 44 };
const AGENCY_WIDTH = 26;
const FIRST_WIDTH = 64;

const widthOf = (character: string): number => (character.codePointAt(0)! >= 0x2e80 ? 2 : 1);

/** Columns a text takes in a terminal: wide characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** As much of a text as fits, from its beginning or (paths) from its end. */
function cut(text: string, width: number, keep: 'start' | 'end'): string {
  if (displayWidth(text) <= width) return text;
  const characters = keep === 'start' ? [...text] : [...text].reverse();
  const kept: string[] = [];
  let used = 1;
  for (const character of characters) {
    if (used + widthOf(character) > width) break;
    used += widthOf(character);
    kept.push(character);
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
const padLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** Width of the column of files: as wide as the longest needs, within bounds. */
export function fileColumn(files: readonly string[]): number {
  const widest = files.reduce((most, file) => Math.max(most, displayWidth(file)), FILE_WIDTH.least);
  return Math.min(widest, FILE_WIDTH.most);
}

/** A line of the table; the columns are fixed, so that lines can be printed as the results come. */
export function tableLine({ file, agency, year, counts, first }: TableRow, fileWidth: number): string {
  const line = [
    pad(cut(file, fileWidth, 'end'), fileWidth),
    pad(cut(agency ?? BATCH_MESSAGES.unknown, AGENCY_WIDTH, 'start'), AGENCY_WIDTH),
    padLeft(year === null ? BATCH_MESSAGES.unknown : String(year), 4),
    padLeft(String(counts.error), 4),
    padLeft(String(counts.warning), 4),
    padLeft(String(counts.info), 4),
    first === null ? '' : cut(first.replace(/\s+/g, ' '), FIRST_WIDTH, 'start'),
  ];
  return `${line.join('  ').trimEnd()}\n`;
}

export function tableHead(fileWidth: number): string {
  const { file, agency, year, errors, warnings, notes, first } = BATCH_MESSAGES.table;
  const widths = [fileWidth, AGENCY_WIDTH, 4, 4, 4, 4];
  const heads = [file, agency, year, errors, warnings, notes];
  const line = heads.map((head, index) => (index < 2 ? pad(head, widths[index]!) : padLeft(head, 4)));
  return `${[...line, first].join('  ')}\n${'─'.repeat(fileWidth + AGENCY_WIDTH + 36)}\n`;
}

/** How often each check found something. */
export function codeLines(codes: readonly CodeCount[]): string {
  if (codes.length === 0) return '';
  const lines = codes.map(({ code, findings, reports }) => {
    const { zh, en } = CHECK_CATALOGUE[code];
    return `  ${pad(code, 18)}${padLeft(String(findings), 6)}  ${BATCH_MESSAGES.inReports(reports)}  ${zh} (${en})`;
  });
  return `\n${BATCH_MESSAGES.byCode}\n${lines.join('\n')}\n`;
}
