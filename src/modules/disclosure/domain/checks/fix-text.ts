import type { FixKind, RawFinding } from './finding.ts';
import { structureOf, withoutLinks } from './structure.ts';
import { editText, type TextEdit } from './text-blocks.ts';

/** The parts of a draft that text fixes change. */
export interface DraftText {
  title: string;
  summary: string;
  html: string;
}

/** What will stand in place of the finding; null when this fix does not change text. */
function replacementOf(fix: FixKind, { masked, suggestion }: RawFinding): string | null {
  if (fix === 'mask') return masked ?? null;
  if (fix === 'replace') return suggestion ?? null;
  return fix === 'remove' ? '' : null;
}

/** What a fix puts in place of texts in a file, each once. */
export function fileEdits(findings: readonly RawFinding[], fix: FixKind): { found: string; text: string }[] {
  const edits = new Map<string, string>();
  for (const finding of findings) {
    const text = replacementOf(fix, finding);
    if (text !== null && finding.found !== '') edits.set(finding.found, text);
  }
  return [...edits].map(([found, text]) => ({ found, text }));
}

function editLine(line: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let result = line;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** The text with the findings mended; findings that stand elsewhere (in files) change nothing. */
export function fixText(draft: DraftText, findings: readonly RawFinding[], fix: FixKind): DraftText {
  if (fix === 'unlink') return { ...draft, html: unlinked(draft.html, findings) };
  const edits: Record<'title' | 'summary', { start: number; end: number; text: string }[]> = {
    title: [],
    summary: [],
  };
  const inBody: TextEdit[] = [];
  for (const finding of findings) {
    const text = replacementOf(fix, finding);
    const { part, paragraph, start, end } = finding.place;
    if (text === null || start === undefined || end === undefined) continue;
    if (part === 'title' || part === 'summary') edits[part].push({ start, end, text });
    else if (part === 'body' && paragraph !== undefined) inBody.push({ paragraph, start, end, text });
  }
  return {
    title: editLine(draft.title, edits.title),
    summary: editLine(draft.summary, edits.summary),
    html: editText(draft.html, inBody),
  };
}

function unlinked(html: string, findings: readonly RawFinding[]): string {
  const wanted = findings.filter(({ place }) => place.part === 'body');
  const links = structureOf(html).links.filter((link) =>
    wanted.some(
      ({ place, found }) =>
        found === link.href && place.paragraph === link.paragraph && place.start === link.start,
    ),
  );
  return withoutLinks(html, links);
}
