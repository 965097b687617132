import { resolveText, storedRange } from '../../domain/compilation/bound-text.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { NARRATIVE_PARTS, type NarrativePart } from '../../domain/narrative.ts';
import type { CompilationFinding } from '../../contract.ts';
import { PLACE_TO_FILL } from '../../templates/narrative/place-to-fill.ts';
import type { WorkingReport } from '../compiled-report.ts';

/** The part and offset of each paragraph of the report, in the order they are printed. */
function paragraphs({ report: { narrative } }: Pick<WorkingReport, 'report'>) {
  return NARRATIVE_PARTS.flatMap((part) => {
    let at = 0;
    return narrative[part].split('\n').map((line) => {
      const start = at + line.length - line.trimStart().length;
      at += line.length + 1;
      return { part, start, text: line.trim() };
    });
  });
}

const partsOf = (section: string): readonly NarrativePart[] =>
  section === 'problems' || section === 'other' ? [section] : NARRATIVE_PARTS.slice(0, 5);

/** Where a finding stands in the stored text: by the line it was found in, else by its quote. */
function at(finding: Finding, model: ReportModel, working: WorkingReport): CompilationFinding['at'] {
  const { place, quote } = finding;
  if (!place || place.section === 'front') return null;
  const line = model.text?.lines[place.line]?.raw ?? '';
  const offset = line.length - line.trimStart().length;
  const candidates = paragraphs(working).filter(({ part }) => partsOf(place.section).includes(part));
  const same = candidates.find(({ text }) => text !== '' && text === line.trim());
  const quoted = quote === null ? undefined : candidates.find(({ text }) => text.includes(quote));
  const found = same ?? quoted;
  if (!found) return null;
  const from = same ? found.start + place.start - offset : found.start + found.text.indexOf(quote!);
  const to = from + (same ? place.end - place.start : quote!.length);
  const { basis, stored } = working;
  return { part: found.part, ...storedRange(resolveText(stored[found.part], basis), from, to) };
}

/** Whether a finding stops the report: contradictions do, being late does not, it stays visible (Art. 49). */
export const blocksReport = ({ severity, code, actual }: Finding): boolean =>
  (severity === 'error' && code !== 'F-DEADLINE') ||
  (code === 'F-TEXT' && typeof actual === 'string' && PLACE_TO_FILL.test(actual));

/** The findings with their places in the parts and whether they stop the report. */
export function placedFindings(
  findings: readonly Finding[],
  model: ReportModel,
  working: WorkingReport,
): CompilationFinding[] {
  // A draft has no day of publication yet; that it is missing tells nobody anything.
  const draft = working.report.publishedOn === null;
  const telling = findings.filter(
    ({ code, severity }) => !(draft && code === 'F-DEADLINE' && severity === 'info'),
  );
  return telling.map((finding) => ({
    ...finding,
    cells: [...finding.cells],
    at: at(finding, model, working),
    blocks: blocksReport(finding),
  }));
}
