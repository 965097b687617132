import { cellLabel, CHECK_CATALOGUE, comparesYears } from '../../modules/reporting/index.ts';
import type { Finding, ReportModel, Severity } from '../../modules/reporting/index.ts';
import { CHECK_MESSAGES } from './messages.ts';

const CELLS_SHOWN = 4;
const MARKS: Record<Severity, string> = { error: '✗', warning: '!', info: '·' };

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function cellList(cells: readonly string[]): string {
  const shown = cells.slice(0, CELLS_SHOWN).map((cell) => `${cell}（${cellLabel(cell)}）`);
  const more = cells.length > CELLS_SHOWN ? ` ${CHECK_MESSAGES.moreCells(cells.length)}` : '';
  return `${shown.join('、')}${more}`;
}

function placeLine({ cells, place }: Finding): string[] {
  const where = [
    place === null ? '' : CHECK_MESSAGES.inText(place.section, place.line + 1, place.start + 1, place.end),
    cells.length === 0 ? '' : cellList(cells),
  ].filter((text) => text !== '');
  return where.length === 0 ? [] : [`      ${CHECK_MESSAGES.place}：${where.join('；')}`];
}

function findingLines(finding: Finding): string[] {
  const { code, severity, message, expected, actual, quote, repair } = finding;
  const { zh, en, source } = CHECK_CATALOGUE[code];
  const [due, found] = comparesYears(finding)
    ? [CHECK_MESSAGES.lastYear, CHECK_MESSAGES.thisYear]
    : [CHECK_MESSAGES.expected, CHECK_MESSAGES.actual];
  const values = [
    expected === null ? '' : `${due}：${expected}`,
    actual === null ? '' : `${found}：${actual}`,
  ].filter((text) => text !== '');
  return [
    `  ${MARKS[severity]} [${CHECK_MESSAGES.severity[severity]}] ${code} ${zh} (${en})`,
    `      ${message}`,
    ...(values.length === 0 ? [] : [`      ${values.join('  ')}`]),
    ...placeLine(finding),
    ...(quote ? [`      ${CHECK_MESSAGES.quote}：“${quote.replace(/\s+/g, ' ')}”`] : []),
    `      ${CHECK_MESSAGES.rule}：${source}`,
    `      ${CHECK_MESSAGES.repair}：${repair}`,
  ];
}

/** The result of checking one report, for people. */
export function reportText(file: string, report: ReportModel, findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const values = Object.values(report.tables);
  const blank = values.filter((value) => value === null).length;
  const lines = [
    file,
    `  ${CHECK_MESSAGES.header(report.agency, report.year, report.format, report.publishedOn)}`,
    `  ${CHECK_MESSAGES.cells(values.length, blank, report.unreadable.length)}`,
    findings.length === 0
      ? `  ${CHECK_MESSAGES.noFindings}`
      : `  ${CHECK_MESSAGES.counts(counts.error, counts.warning, counts.info)}`,
    ...findings.flatMap(findingLines),
  ];
  return `${lines.join('\n')}\n\n`;
}
