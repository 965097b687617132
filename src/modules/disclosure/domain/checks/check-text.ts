import type { EditionToCheck, CheckRules } from './edition-facts.ts';
import type { FixKind, Place, RawFinding } from './finding.ts';
import type { Hit } from './hit.ts';
import { labelsIn, maskedContext, scanLine } from './scan-line.ts';
import { textBlocks } from './text-blocks.ts';

/** What can be done in a text that may be changed. */
export function textFixes(hit: Hit): FixKind[] {
  if (hit.suggestion !== undefined) return ['replace'];
  if (hit.masked !== undefined) return ['mask', 'remove'];
  return hit.code === 'sensitive_word' || hit.code === 'placeholder' ? [] : ['remove'];
}

/** A hit in a line as a finding. */
export function toFinding(
  line: string,
  hits: readonly Hit[],
  hit: Hit,
  place: Place,
  fixes: readonly FixKind[],
): RawFinding {
  const found = line.slice(hit.start, hit.end);
  return {
    code: hit.code,
    severity: hit.severity,
    place,
    found,
    quote: hit.masked ?? found,
    context: maskedContext(line, hits, hit),
    fixes,
    ...(hit.masked === undefined ? {} : { masked: hit.masked }),
    ...(hit.suggestion === undefined ? {} : { suggestion: hit.suggestion }),
    ...(hit.detail === undefined ? {} : { detail: hit.detail }),
    times: 1,
  };
}

/** Title, summary and text of an edition, line by line. */
export function checkText(edition: EditionToCheck, rules: CheckRules): RawFinding[] {
  const lineRules = {
    allowed: rules.allowed,
    words: rules.words,
    proactive: edition.attribute === 'proactive',
  };
  const blocks = textBlocks(edition.html);
  const labels = labelsIn([edition.title, edition.summary, ...blocks.map(({ text }) => text)].join('\n'));
  const scan = (text: string, placeOf: (hit: Hit) => Place): RawFinding[] => {
    const hits = scanLine(text, labels, lineRules);
    return hits.map((hit) => toFinding(text, hits, hit, placeOf(hit), textFixes(hit)));
  };
  return [
    ...scan(edition.title, ({ start, end }) => ({ part: 'title', start, end })),
    ...scan(edition.summary, ({ start, end }) => ({ part: 'summary', start, end })),
    ...blocks.flatMap(({ text }, paragraph) =>
      scan(text, ({ start, end }) => ({ part: 'body', paragraph, start, end })),
    ),
  ];
}
