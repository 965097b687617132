import { BEGINS, CHAPTER, FIRST_LEVEL, PAGE_NUMBER, SECOND_LEVEL, SENTENCE_END } from './data/patterns.ts';

/** A line of a page with where it begins and ends, in points. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const LEAST_ROWS = 2;

/** A paragraph as HTML, a heading when it is numbered like one. */
export function paragraphHtml(text: string): string {
  const plain = text.trim();
  if (plain === '') return '';
  if (FIRST_LEVEL.test(plain) || CHAPTER.test(plain)) return `<h2>${escapeText(plain)}</h2>`;
  if (SECOND_LEVEL.test(plain)) return `<h3>${escapeText(plain)}</h3>`;
  return `<p>${escapeText(plain)}</p>`;
}

/** Plain text: each line a paragraph; cells parted by tabs over several lines are a table. */
export function textToHtml(text: string): string {
  return blocksToHtml(text.split(/\r\n|\r|\n/));
}

/** Lines as paragraphs and tables; an empty line parts. */
export function blocksToHtml(lines: readonly string[]): string {
  let html = '';
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length >= LEAST_ROWS) html += tableHtml(rows);
    else html += rows.map((cells) => paragraphHtml(cells.join(' '))).join('');
    rows = [];
  };
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const isRow = cells.filter((cell) => cell !== '').length > 1;
    if (isRow && (rows.length === 0 || rows[0]!.length === cells.length)) rows.push(cells);
    else {
      close();
      if (isRow) rows.push(cells);
      else html += paragraphHtml(line);
    }
  }
  close();
  return html;
}

function tableHtml(rows: readonly (readonly string[])[]): string {
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><tbody>${body}</tbody></table>`;
}

/**
 * The lines of pages as paragraphs: a line that reaches the right side goes on in the next, over pages too. Page numbers
 * and lines that stand on most pages are left out.
 */
export function joinPages(pages: readonly (readonly PageLine[])[]): string[] {
  const repeated = repeatedLines(pages);
  const lines: string[] = [];
  let open = false;
  for (const page of pages) {
    const own = page.filter(({ text }) => !PAGE_NUMBER.test(text.trim()) && !repeated.has(keyOf(text)));
    const rightMost = Math.max(...own.map(({ right }) => right));
    const leftMost = Math.min(...own.map(({ left }) => left));
    for (const { text, left, right } of own) {
      const plain = text.trim();
      const size = plain.length === 0 ? 10 : (right - left) / Math.max(plain.length, 1);
      const indented = left > leftMost + size * 1.2;
      const isRow = text.includes('\t');
      if (open && !indented && !isRow && !BEGINS.test(plain))
        lines[lines.length - 1] += joint(lines.at(-1)!, plain);
      else lines.push(text.trim());
      open = !isRow && right >= rightMost - size * 2 && plain.length > 8;
      if (open && SENTENCE_END.test(plain) && right < rightMost - size) open = false;
    }
  }
  return lines;
}

/** Latin words of two lines are parted by a blank, Chinese characters are not. */
const joint = (before: string, next: string): string =>
  /[A-Za-z0-9,]$/.test(before) && /^[A-Za-z0-9]/.test(next) ? ` ${next}` : next;

const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s/g, '');

/** First and last lines that stand on more than half of at least three pages. */
function repeatedLines(pages: readonly (readonly PageLine[])[]): Set<string> {
  if (pages.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [keyOf(line.text)] : []))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, times]) => times * 2 > pages.length).map(([key]) => key));
}
