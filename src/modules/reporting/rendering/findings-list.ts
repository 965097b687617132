import { escapeHtml } from '../../../kernel/documents/index.ts';
import { cellLabel } from '../domain/format/cells.ts';
import { comparesYears } from '../domain/checking/finding.ts';
import { CHECK_CATALOGUE } from '../domain/checking/messages/catalogue.ts';
import type { MarkedFinding, MarkedReport } from '../domain/marking/marked-report.ts';
import { FINDINGS_WORDS, SEVERITY_MARKS } from './wording-findings.ts';
import type { FindingsLanguage, FindingsWords } from './wording-findings.ts';

const MOST_CELLS = 4;

function cellNames(cells: readonly string[], words: FindingsWords): string {
  const names = cells.slice(0, MOST_CELLS).map(cellLabel).join('、');
  return cells.length > MOST_CELLS ? `${names} ${words.moreCells(cells.length)}` : names;
}

/** What the check is called, with a capital where the language has them. */
function titleOf(code: MarkedFinding['code'], language: FindingsLanguage): string {
  const title = CHECK_CATALOGUE[code][language];
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function item(finding: MarkedFinding, placed: boolean, language: FindingsLanguage): string {
  const words = FINDINGS_WORDS[language];
  const { number, code, severity, message, expected, actual, cells, quote, rule, repair } = finding;
  const [due, found] = comparesYears(finding)
    ? [words.lastYear, words.thisYear]
    : [words.expected, words.actual];
  const facts: (readonly [string, string | null])[] = [
    [due, expected === null ? null : String(expected)],
    [found, actual === null ? null : String(actual)],
    [words.cells, cells.length === 0 ? null : cellNames(cells, words)],
    [words.quote, quote === null || quote.trim() === '' ? null : quote.replace(/\s+/g, ' ').trim()],
    [words.rule, rule],
    [words.repair, repair],
  ];
  const rows = facts.map(([name, value]) =>
    value === null ? '' : `<div><dt>${name}</dt><dd lang="zh-CN">${escapeHtml(value)}</dd></div>`,
  );
  const way = placed
    ? `<a class="finding-go" href="#m${number}">${words.goTo(number)}</a>`
    : `<span class="finding-go">${words.noPlace}</span>`;
  return (
    `<li id="f${number}" class="finding finding-${severity}">` +
    `<p class="finding-head"><span class="flag flag-${severity}">${SEVERITY_MARKS[severity]}${number}</span> ` +
    `<strong>${words.severity[severity]}</strong> ${escapeHtml(titleOf(code, language))} <span class="finding-code">${code}</span></p>` +
    `<p class="finding-message" lang="zh-CN">${escapeHtml(message)}</p>` +
    `<dl>${rows.join('')}</dl><p>${way}</p></li>`
  );
}

/** The findings as an escaped list, each leading to its first mark in the text. */
export function findingsList(report: MarkedReport, language: FindingsLanguage): string {
  const unplaced = new Set(report.unplaced);
  if (report.findings.length === 0) return `<p>${FINDINGS_WORDS[language].none}</p>`;
  const items = report.findings.map((finding) => item(finding, !unplaced.has(finding.number), language));
  return `<ol class="findings-list">\n${items.join('\n')}\n</ol>`;
}
