import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { Severity } from '../domain/checking/finding.ts';
import type { CheckCode } from '../domain/checking/finding.ts';
import { CHECK_CATALOGUE } from '../domain/checking/messages/catalogue.ts';
import { INDEX_WORDS } from './wording-findings-index.ts';
import { standalonePage } from './findings-page.ts';

/** One report on the index page. */
export interface IndexRow {
  file: string;
  /** Address of its page beside the index. */
  page: string;
  agency: string | null;
  year: number | null;
  counts: Readonly<Record<Severity, number>>;
  first: string | null;
}
/** How often a check found something, and in how many reports. */
export interface CodeCount {
  code: CheckCode;
  findings: number;
  reports: number;
}
export interface IndexData {
  rows: readonly IndexRow[];
  codes: readonly CodeCount[];
  refused: readonly { file: string; reason: string }[];
}

/** Orders of the index; each is a page of its own, so that sorting needs no script. */
export const INDEX_ORDERS = ['file', 'agency', 'year', 'errors', 'warnings'] as const;
export type IndexOrder = (typeof INDEX_ORDERS)[number];

const collator = new Intl.Collator('zh-CN', { numeric: true });
const text = (a: string | null, b: string | null): number => collator.compare(a ?? '\uffff', b ?? '\uffff');

const COMPARE: Readonly<Record<IndexOrder, (a: IndexRow, b: IndexRow) => number>> = {
  file: (a, b) => text(a.file, b.file),
  agency: (a, b) => text(a.agency, b.agency) || (a.year ?? 0) - (b.year ?? 0),
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0) || text(a.agency, b.agency),
  errors: (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning,
  warnings: (a, b) => b.counts.warning - a.counts.warning || b.counts.error - a.counts.error,
};

/** Name of the index page in an order; the first is the one that errors lead. */
export function indexName(order: IndexOrder): string {
  return order === 'errors' ? 'index.html' : `index-by-${order}.html`;
}

function heading(column: IndexOrder, order: IndexOrder): string {
  const { zh, en } = INDEX_WORDS.columns[column];
  const words = `${zh} <span lang="en">${en}</span>`;
  const kind = column === 'errors' || column === 'warnings' ? ' class="count"' : '';
  if (column === order) {
    const direction = ['year', 'errors', 'warnings'].includes(column) ? 'descending' : 'ascending';
    return `<th scope="col"${kind} aria-sort="${direction}">${words} ${direction === 'ascending' ? '▲' : '▼'}</th>`;
  }
  return `<th scope="col"${kind}><a href="${indexName(column)}">${words}</a></th>`;
}

function row({ file, page, agency, year, counts, first }: IndexRow): string {
  const cells = [
    `<td><a href="${encodeURIComponent(page)}">${escapeHtml(file)}</a></td>`,
    `<td>${escapeHtml(agency ?? INDEX_WORDS.unknown)}</td><td>${year ?? INDEX_WORDS.unknown}</td>`,
    `<td class="count">${counts.error}</td><td class="count">${counts.warning}</td><td class="count">${counts.info}</td>`,
    `<td>${first === null ? '' : escapeHtml(first)}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function codeTable(codes: readonly CodeCount[]): string {
  if (codes.length === 0) return '';
  const { code, check, findings, reports } = INDEX_WORDS.codes;
  const rows = codes.map(
    (each) =>
      `<tr><td>${each.code}</td><td>${escapeHtml(CHECK_CATALOGUE[each.code].zh)} <span class="soft" lang="en">${escapeHtml(CHECK_CATALOGUE[each.code].en)}</span></td>` +
      `<td class="count">${each.findings}</td><td class="count">${each.reports}</td></tr>`,
  );
  const heads = [code, check, findings, reports]
    .map((words, index) => `<th scope="col"${index > 1 ? ' class="count"' : ''}>${words}</th>`)
    .join('');
  return `<h2 id="by-check">${INDEX_WORDS.byCode}</h2><div class="index-scroll" role="region" tabindex="0" aria-labelledby="by-check"><table class="index"><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function refusedList(refused: IndexData['refused']): string {
  if (refused.length === 0) return '';
  const items = refused.map(({ reason }) => `<li>${escapeHtml(reason)}</li>`);
  return `<h2>${INDEX_WORDS.refused(refused.length)}</h2><ul>${items.join('\n')}</ul>`;
}

/** The index of a batch in one order: a table of the reports, how often each check found something, what was not read. */
export function findingsIndex({ rows, codes, refused }: IndexData, order: IndexOrder): string {
  const sorted = [...rows].sort(COMPARE[order]);
  const sum = (severity: Severity): number => rows.reduce((total, { counts }) => total + counts[severity], 0);
  const heads = [
    ...(['file', 'agency', 'year', 'errors', 'warnings'] as const).map((column) => heading(column, order)),
    `<th scope="col" class="count">${INDEX_WORDS.notes}</th><th scope="col">${INDEX_WORDS.first}</th>`,
  ].join('');
  return standalonePage(
    INDEX_WORDS.title,
    `<h1>${INDEX_WORDS.title}</h1>
<p class="summary">${INDEX_WORDS.summary(rows.length, sum('error'), sum('warning'), sum('info'))}</p>
<div class="index-scroll" role="region" tabindex="0" aria-label="${INDEX_WORDS.title}"><table class="index"><thead><tr>${heads}</tr></thead><tbody>
${sorted.map(row).join('\n')}
</tbody></table></div>
${refusedList(refused)}
${codeTable(codes)}`,
  );
}
