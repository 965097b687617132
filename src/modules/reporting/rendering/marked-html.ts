import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { Severity } from '../domain/checking/finding.ts';
import type {
  MarkedCell,
  MarkedFinding,
  MarkedLine,
  MarkedReport,
  MarkedSection,
  MarkedTable,
} from '../domain/marking/marked-report.ts';
import { FINDINGS_WORDS, SEVERITY_MARKS } from './wording-findings.ts';
import type { FindingsLanguage, FindingsWords } from './wording-findings.ts';

const RANK: readonly Severity[] = ['error', 'warning', 'info'];
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

const safe = (text: string): string => escapeHtml(text.replace(CONTROL, ''));

/** Writes a report's text with its marks; every mark leads to its finding, the first of each can be led to. */
class MarkedWriter {
  readonly #severities: ReadonlyMap<number, Severity>;
  readonly #anchored = new Set<number>();
  readonly #words: FindingsWords;

  constructor(findings: readonly MarkedFinding[], words: FindingsWords) {
    this.#severities = new Map(findings.map(({ number, severity }) => [number, severity]));
    this.#words = words;
  }

  section({ heading, blocks }: MarkedSection): string {
    const title =
      heading === null
        ? ''
        : `<h2>${this.#marked(safe(heading.text), heading.findings, heading.findings)}</h2>`;
    const inside = blocks.map((block) => (block.kind === 'line' ? this.#line(block) : this.#table(block)));
    return `<section>${title}\n${inside.join('\n')}\n</section>`;
  }

  #worst(numbers: readonly number[]): Severity {
    const severities = numbers.map((number) => this.#severities.get(number));
    return RANK.find((severity) => severities.includes(severity)) ?? 'info';
  }

  /** `inside` with the marks of all `numbers`; the numbers that end here are written after it. */
  #marked(inside: string, numbers: readonly number[], ending: readonly number[]): string {
    if (numbers.length === 0) return inside;
    const anchors = numbers.filter((number) => !this.#anchored.has(number));
    for (const number of anchors) this.#anchored.add(number);
    const [first, ...others] = anchors.map((number) => `m${number}`);
    const id = first === undefined ? '' : ` id="${first}"`;
    const more = others.map((other) => `<span id="${other}"></span>`).join('');
    const links = this.#links(ending);
    return `${more}<mark${id} class="mark-${this.#worst(numbers)}">${inside}</mark>${links}`;
  }

  #links(numbers: readonly number[]): string {
    if (numbers.length === 0) return '';
    const links = numbers.map((number) => {
      const severity = this.#severities.get(number) ?? 'info';
      const label = `${this.#words.severity[severity]} ${number}`;
      return `<a class="flag flag-${severity}" href="#f${number}" aria-label="${label}">${SEVERITY_MARKS[severity]}${number}</a>`;
    });
    return `<sup>${links.join('')}</sup>`;
  }

  #line({ segments }: MarkedLine): string {
    const pieces = segments.map(({ text, findings }, index) => {
      const next = segments[index + 1]?.findings ?? [];
      return this.#marked(
        safe(text),
        findings,
        findings.filter((number) => !next.includes(number)),
      );
    });
    return `<p>${pieces.join('')}</p>`;
  }

  #table({ table, headerRows, rows }: MarkedTable): string {
    const lines = rows.map(
      (row, index) => `<tr>${row.map((cell) => this.#cell(cell, index < headerRows)).join('')}</tr>`,
    );
    const head = headerRows > 0 ? `<thead>${lines.slice(0, headerRows).join('\n')}</thead>` : '';
    const states = new Set(rows.flat().map(({ state }) => state));
    const legend = [
      ...(states.has('unreadable') ? [this.#words.unreadable] : []),
      ...(states.has('inferred') ? [this.#words.inferred] : []),
    ].join(' ');
    const name = this.#words.table[table];
    return (
      `<div class="marked-scroll" role="region" tabindex="0" aria-label="${name}">` +
      `<table class="marked-${table}">${head}<tbody>${lines.slice(headerRows).join('\n')}</tbody></table></div>` +
      (legend === '' ? '' : `<p class="marked-legend">${legend}</p>`)
    );
  }

  #cell({ label, text, colspan, rowspan, findings, state, reason }: MarkedCell, inHead: boolean): string {
    const spans = (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '');
    const shown = state === 'unreadable' ? '？' : safe(text);
    const title = reason === null ? '' : ` title="${safe(reason)}"`;
    const inside = this.#marked(shown, findings, findings);
    if (label) return `<th scope="${inHead ? 'col' : 'row'}"${spans}>${inside}</th>`;
    return `<td class="${state}"${spans}${title}>${inside}</td>`;
  }
}

/** The report's text and tables with all marks, as one escaped `<article>`. */
export function markedArticle(report: MarkedReport, language: FindingsLanguage): string {
  const writer = new MarkedWriter(report.findings, FINDINGS_WORDS[language]);
  const sections = report.sections.map((section) => writer.section(section));
  return `<article class="marked-text" lang="zh-CN">\n${sections.join('\n')}\n</article>`;
}
