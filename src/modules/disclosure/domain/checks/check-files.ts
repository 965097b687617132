import type { CheckRules, EditionToCheck } from './edition-facts.ts';
import type { FileMarkKind, FileReading, LinePlace } from './file-reading.ts';
import type { FindingSeverity, FixKind, Place, RawFinding } from './finding.ts';
import type { Hit } from './hit.ts';
import { SECRET_NAME } from './data/secrecy-patterns.ts';
import { labelsIn, maskedContext, personalData, scanLine } from './scan-line.ts';
import { toFinding } from './check-text.ts';

type File = EditionToCheck['files'][number];

const MARKS: Readonly<Record<FileMarkKind, { severity: FindingSeverity; fixes: readonly FixKind[] }>> = {
  hidden_sheet: { severity: 'error', fixes: ['remove_hidden'] },
  hidden_rows: { severity: 'error', fixes: ['remove_hidden'] },
  hidden_columns: { severity: 'error', fixes: ['remove_hidden'] },
  hidden_text: { severity: 'error', fixes: ['remove_hidden'] },
  comments: { severity: 'error', fixes: ['remove_comments'] },
  tracked_changes: { severity: 'error', fixes: ['accept_changes'] },
  office_metadata: { severity: 'warning', fixes: ['strip_metadata'] },
  macros: { severity: 'error', fixes: ['remove_embedded'] },
  embedded_objects: { severity: 'warning', fixes: ['remove_embedded'] },
  external_links: { severity: 'warning', fixes: ['remove_links'] },
  pdf_metadata: { severity: 'info', fixes: [] },
  pdf_attachments: { severity: 'error', fixes: [] },
  pdf_annotations: { severity: 'warning', fixes: [] },
  pdf_javascript: { severity: 'error', fixes: [] },
  pdf_hidden_layers: { severity: 'warning', fixes: [] },
  picture_location: { severity: 'error', fixes: ['strip_metadata'] },
  no_alt_text: { severity: 'info', fixes: [] },
};

/** Alike findings of a file beyond these are counted, not listed. */
const MOST_OF_A_CODE = 50;

/** Names, texts and hidden parts of the files. */
export function checkFiles(edition: EditionToCheck, rules: CheckRules): RawFinding[] {
  return edition.files.flatMap((file) => [
    ...checkName(file),
    ...(file.role === 'picture' || file.reading === null
      ? []
      : checkReading(file, file.reading, edition, rules)),
    ...(file.reading === null ? [stateFinding(file, 'file_not_read', 'warning')] : []),
  ]);
}

const inFile = (file: File, more: Partial<Place> = {}): Place => ({
  part: 'file',
  fileId: file.id,
  fileName: file.name,
  ...more,
});

function stateFinding(file: File, code: string, severity: FindingSeverity): RawFinding {
  return {
    code,
    severity,
    place: inFile(file),
    found: '',
    quote: '',
    context: '',
    fixes: [],
    detail: file.name,
    times: 1,
  };
}

function checkName(file: File): RawFinding[] {
  const mark = SECRET_NAME.exec(file.name)?.[1];
  if (mark === undefined) return [];
  return [
    { ...stateFinding(file, 'classification_mark', 'error'), found: mark, quote: mark, context: file.name },
  ];
}

function checkReading(
  file: File,
  reading: FileReading,
  edition: EditionToCheck,
  rules: CheckRules,
): RawFinding[] {
  const found: RawFinding[] = reading.marks.map((mark) => ({
    code: mark.kind,
    severity: MARKS[mark.kind].severity,
    place: inFile(file, {
      ...(mark.sheet === undefined ? {} : { sheet: mark.sheet }),
      ...(mark.page === undefined ? {} : { page: mark.page }),
    }),
    found: mark.detail,
    quote: maskedDetail(mark.detail, rules),
    context: '',
    fixes: MARKS[mark.kind].fixes,
    detail: mark.detail,
    times: mark.times,
  }));
  if (reading.state === 'encrypted') found.push(stateFinding(file, 'file_encrypted', 'error'));
  if (reading.state === 'unreadable') found.push(stateFinding(file, 'file_unreadable', 'warning'));
  if (reading.state === 'too_large') found.push(stateFinding(file, 'file_too_large', 'warning'));
  if (reading.state === 'no_text') found.push(stateFinding(file, 'file_without_text', 'info'));
  const lineRules = {
    allowed: rules.allowed,
    words: rules.words,
    proactive: edition.attribute === 'proactive',
  };
  found.push(
    ...scanText(file, reading.text, reading.places, lineRules, false),
    ...scanText(file, reading.hiddenText, reading.hiddenPlaces, lineRules, true),
  );
  return gathered(found);
}

function maskedDetail(detail: string, { allowed }: CheckRules): string {
  const hits = personalData(detail, labelsIn(detail), allowed);
  return maskedContext(detail, hits, { code: '', severity: 'info', start: 0, end: detail.length });
}

function scanText(
  file: File,
  text: string,
  places: readonly LinePlace[],
  rules: Parameters<typeof scanLine>[2],
  hidden: boolean,
): RawFinding[] {
  if (text === '') return [];
  const found: RawFinding[] = [];
  const labels = labelsIn(text);
  let next = 0;
  let place: LinePlace = { line: 0 };
  for (const [number, line] of text.split('\n').entries()) {
    while (next < places.length && places[next]!.line <= number) place = places[next++]!;
    if (line.trim() === '') continue;
    const hits = scanLine(line, labels, rules);
    for (const hit of hits) {
      const where = inFile(file, {
        ...(place.page === undefined ? {} : { page: place.page }),
        ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
        ...(place.row === undefined
          ? {}
          : { cell: `${columnName(line.slice(0, hit.start).split('\t').length - 1)}${place.row}` }),
        ...(hidden ? { hidden: true } : {}),
      });
      found.push(toFinding(line, hits, hit, where, hidden ? [] : fileFixes(file, hit)));
    }
  }
  return found;
}

/** Texts in Word and Excel files can be masked or replaced in a new file. */
function fileFixes({ name }: File, { masked, suggestion }: Hit): FixKind[] {
  if (!/\.(docx|xlsx)$/i.test(name)) return [];
  return masked !== undefined ? ['mask'] : suggestion !== undefined ? ['replace'] : [];
}

/** A, B … Z, AA … of the column counted from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The first of a kind are listed; the last of them says how many more there are. */
function gathered(found: readonly RawFinding[]): RawFinding[] {
  const kept: RawFinding[] = [];
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const finding of found) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= MOST_OF_A_CODE) {
      last.set(finding.code, kept.length);
      kept.push(finding);
    } else {
      const at = last.get(finding.code)!;
      kept[at] = { ...kept[at]!, times: kept[at]!.times + 1 };
    }
  }
  return kept;
}
