import type { Finding } from '../checking/finding.ts';
import { findingKeys } from '../checking/finding-key.ts';
import { CHECK_CATALOGUE } from '../checking/messages/catalogue.ts';
import type { ReportModel } from '../checking/report-model.ts';
import { SECTIONS } from '../format/sections.ts';
import type { SectionId } from '../format/sections.ts';
import { markLine } from './mark-line.ts';
import { hasTable, markTable } from './mark-table.ts';
import type { MarkedFinding, MarkedLine, MarkedReport, MarkedSection, MarkedTable } from './marked-report.ts';
import { placeFindings } from './place-findings.ts';
import type { Placement } from './place-findings.ts';
import { tableForms } from './table-forms.ts';
import type { TableForm } from './table-forms.ts';
import { MARKING_WORDS } from './wording.ts';

type Part = MarkedSection['id'];

/** Chapters as the report orders them; one that has only a table goes to its place in the form. */
function orderOf(report: ReportModel, forms: readonly TableForm[]): Part[] {
  const order: Part[] = [];
  for (const { section } of report.text?.lines ?? []) if (section === 'front') order.push('front');
  const chapters = [
    ...(report.text?.headings ?? []).map(({ section }) => section),
    ...(report.text?.lines ?? []).map(({ section }) => section),
  ];
  for (const part of chapters) if (part !== 'front') order.push(part);
  const known = [...new Set(order)];
  for (const { section } of forms) {
    if (known.includes(section)) continue;
    const rank = SECTIONS.indexOf(section);
    const next = known.findIndex((part) => part !== 'front' && SECTIONS.indexOf(part) > rank);
    known.splice(next < 0 ? known.length : next, 0, section);
  }
  return known;
}

function headingOf(report: ReportModel, section: SectionId, placement: Placement): MarkedSection['heading'] {
  const index = report.text?.headings.findIndex((heading) => heading.section === section) ?? -1;
  if (index < 0) return null;
  const text = report.text!.headings[index]!.quote.trim();
  return { text, findings: [...(placement.headings.get(index) ?? [])] };
}

function linesOf(report: ReportModel, part: Part, placement: Placement): MarkedLine[] {
  return (report.text?.lines ?? []).flatMap((line, index): MarkedLine[] =>
    line.section === part && line.raw.trim() !== ''
      ? [{ kind: 'line', segments: markLine(line.raw, placement.lines.get(index) ?? []) }]
      : [],
  );
}

/**
 * Lines and tables of a chapter. The model does not tell where among its lines a table stood: in the chapters of tables
 * it comes first, after words that lead to it; elsewhere (an appendix) last.
 */
function inReadingOrder(
  part: Part,
  lines: readonly MarkedLine[],
  tables: readonly MarkedTable[],
): MarkedSection['blocks'] {
  const whole = (line: MarkedLine | undefined): string =>
    line?.segments.map(({ text }) => text).join('') ?? '';
  const ofTables = part === 'table2' || part === 'table3' || part === 'table4';
  let before = 0;
  while (ofTables && MARKING_WORDS.leadsToTable.test(whole(lines[before]))) before += 1;
  if (!ofTables) before = lines.length;
  return [...lines.slice(0, before), ...tables, ...lines.slice(before)];
}

function markedFindings(findings: readonly Finding[]): MarkedFinding[] {
  const keys = findingKeys(findings);
  return findings.map((finding, index) => {
    const { code, severity, message, cells, expected, actual, quote } = finding;
    const about = CHECK_CATALOGUE[code];
    return {
      number: index + 1,
      key: keys[index]!,
      code,
      severity,
      message,
      rule: finding.rule || about.source,
      repair: finding.repair || about.repair,
      cells,
      expected,
      actual,
      quote,
    };
  });
}

function numbersIn(sections: readonly MarkedSection[]): Set<number> {
  const blocks = sections.flatMap((section) => section.blocks);
  const inBlock = (block: MarkedLine | MarkedTable): number[] =>
    block.kind === 'line'
      ? block.segments.flatMap((segment) => [...segment.findings])
      : block.rows.flatMap((row) => row.flatMap((cell) => [...cell.findings]));
  return new Set([
    ...sections.flatMap((section) => [...(section.heading?.findings ?? [])]),
    ...blocks.flatMap(inBlock),
  ]);
}

/**
 * The report in its own words, chapter by chapter, its tables in the official layout with its own figures, and every
 * finding marked where it stands; what has no place is listed as `unplaced`. Pure; `findings` are those of the report.
 */
export function markReport(report: ReportModel, findings: readonly Finding[]): MarkedReport {
  const placement = placeFindings(report, findings);
  const forms = tableForms(report.format).filter((form) => hasTable(report, form));
  const sections = orderOf(report, forms).map((part): MarkedSection => {
    const tables = forms
      .filter((form) => form.section === part)
      .map((form) => markTable(report, form, findings, placement));
    return {
      id: part,
      heading: part === 'front' ? null : headingOf(report, part, placement),
      blocks: inReadingOrder(part, linesOf(report, part, placement), tables),
    };
  });
  const placed = numbersIn(sections);
  const { agency, year, publishedOn } = report;
  return {
    title: MARKING_WORDS.title(agency, year),
    agency,
    year,
    publishedOn,
    findings: markedFindings(findings),
    sections,
    unplaced: findings.flatMap((_, index) => (placed.has(index + 1) ? [] : [index + 1])),
  };
}
