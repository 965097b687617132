import type { SectionId } from '../../format/sections.ts';
import { sentencesOf } from '../narrative/sentences.ts';
import type { NarrativeLine, ReportModel } from '../report-model.ts';
import { SIMILARITY_DEFAULTS } from './similarity-options.ts';
import type { SimilarityOptions } from './similarity-options.ts';

/** A line of prose as it is compared: letters and signs for digits only, and where each stood in the source. */
export interface ExtractLine {
  section: SectionId | 'front';
  /** Index among the lines of the report's text. */
  line: number;
  raw: string;
  /** What is compared: no blanks, no punctuation, numbers as 0, the agency's own name as 〓. */
  text: string;
  /** Place in `raw` of each character of `text`; for a sign that stands for several, of the first of them. */
  offsets: Uint32Array;
}

/** What of a report is needed to compare its wording: small, and can be sent to a worker as it is. */
export interface TextExtract {
  /** Whatever the caller knows the report by. */
  id: string;
  agency: string | null;
  year: number | null;
  lines: readonly ExtractLine[];
  /** Characters compared in all. */
  length: number;
}

const SELF = '〓';
const LETTER = /[\p{L}\p{N}]/u;
const CODE_ZERO = 48;
const CODE_NINE = 57;

/** Full name, name without place, place: 临江市园林绿化局, 园林绿化局, 临江市. */
function ownNames(agency: string | null): string[] {
  if (agency === null || agency.length < 4) return [];
  const place = /^\p{Script=Han}{1,6}?[省市县区州](?=.)/u.exec(agency)?.[0] ?? '';
  return [agency, agency.slice(place.length), place].filter((name) => name.length >= 3);
}

/** Places where the agency names itself or its place, or says 我局, 本机关: copied texts differ there. */
function selfNames(text: string, agency: string | null): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (const name of ownNames(agency)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (!places.some(([from, to]) => at < to && at + name.length > from))
        places.push([at, at + name.length]);
    }
  }
  for (const match of text.matchAll(
    /(?<![文版样基成根资日书])[我本](?:局|委|办|厅|院|镇|乡|街道|单位|机关|部门|中心)/g,
  ))
    places.push([match.index, match.index + match[0].length]);
  return places.sort((a, b) => a[0] - b[0]);
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').replace(/\d+/g, '0');

function extractLine(
  line: NarrativeLine,
  index: number,
  agency: string | null,
  boilerplate: readonly RegExp[],
): ExtractLine | null {
  let text = '';
  const offsets: number[] = [];
  const names = selfNames(line.text, agency);
  let name = 0;
  for (const sentence of sentencesOf(line, index)) {
    const key = squeezed(sentence.text);
    if (boilerplate.some((pattern) => pattern.test(key))) continue;
    const end = sentence.start + sentence.text.length;
    for (let at = sentence.start; at < end; at += 1) {
      while (name < names.length && names[name]![1] <= at) name += 1;
      const inName = name < names.length && names[name]![0] <= at;
      const code = line.text.charCodeAt(at);
      const digit = code >= CODE_ZERO && code <= CODE_NINE;
      if (!inName && !digit && !LETTER.test(line.text[at]!)) continue;
      const char = inName ? SELF : digit ? '0' : line.text[at]!;
      // A name or a number is one sign, however long.
      if ((inName || digit) && text.endsWith(char)) continue;
      text += char;
      offsets.push(line.offsets[at] ?? 0);
    }
  }
  if (text === '') return null;
  return { section: line.section, line: index, raw: line.raw, text, offsets: Uint32Array.from(offsets) };
}

/** Takes from a report what comparing its wording needs. Standard sentences, table labels and headings are left out. */
export function extractText(
  report: Pick<ReportModel, 'agency' | 'year' | 'text'>,
  id: string,
  options: Partial<SimilarityOptions> = {},
): TextExtract {
  const { boilerplate } = { ...SIMILARITY_DEFAULTS, ...options };
  const lines = (report.text?.lines ?? []).flatMap((line, index) => {
    const extract = extractLine(line, index, report.agency, boilerplate);
    return extract === null ? [] : [extract];
  });
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return { id, agency: report.agency, year: report.year, lines, length };
}
