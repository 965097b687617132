import type { SectionId } from '../../format/sections.ts';
import { SIMILARITY_DEFAULTS } from './similarity-options.ts';
import type { SimilarityOptions } from './similarity-options.ts';
import { JOINED_OVER, stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import type { ExtractLine, TextExtract } from './text-extract.ts';

/** Words of one of two texts, as they stand in its source. */
export interface PassageSide {
  section: SectionId | 'front';
  line: number;
  start: number;
  end: number;
  text: string;
}

/** The same words in two texts, side by side. */
export interface Passage {
  here: PassageSide;
  there: PassageSide;
  /** Characters alike, without blanks and punctuation. */
  length: number;
}

/** How much of one text stands in another. */
export interface TextComparison {
  /** Share of the text that stands in the other, 0 to 1. */
  score: number;
  /** The same by chapter, where the chapter has any text that counts. */
  sections: Readonly<Partial<Record<SectionId | 'front', { share: number; length: number }>>>;
  passages: readonly Passage[];
}

interface Joined extends Stretch {
  hereTo: number;
  thereTo: number;
}

function joined(found: readonly Stretch[]): Joined[] {
  const passages: Joined[] = [];
  for (const stretch of found) {
    const [hereTo, thereTo] = [stretch.here + stretch.length, stretch.there + stretch.length];
    const last = passages.at(-1);
    const follows =
      last !== undefined &&
      last.hereLine === stretch.hereLine &&
      last.thereLine === stretch.thereLine &&
      stretch.here - last.hereTo <= JOINED_OVER &&
      stretch.there - last.thereTo <= JOINED_OVER &&
      stretch.there >= last.there;
    if (!follows) passages.push({ ...stretch, hereTo, thereTo });
    else {
      last.length += Math.max(0, hereTo - Math.max(last.hereTo, stretch.here));
      last.hereTo = Math.max(last.hereTo, hereTo);
      last.thereTo = Math.max(last.thereTo, thereTo);
    }
  }
  return passages;
}

/** Source words of `[from, to)` of a compared line; a sign at the end stands for all its characters. */
function side(line: ExtractLine, from: number, to: number): PassageSide {
  const start = line.offsets[from]!;
  const lastAt = line.offsets[to - 1]!;
  const next = line.offsets[to] ?? line.raw.length;
  const sign = /[0〓]/.test(line.text[to - 1]!);
  const rest = sign ? /^[\p{L}\p{N}]+/u.exec(line.raw.slice(lastAt, next))?.[0].length : 1;
  const end = lastAt + (rest ?? 1);
  return { section: line.section, line: line.line, start, end, text: line.raw.slice(start, end) };
}

/** Characters of each line that stand in the other text, each counted once. */
function coveredByLine(here: TextExtract, found: readonly Stretch[]): number[] {
  const covered = here.lines.map(() => 0);
  let last = { line: -1, to: 0 };
  for (const { hereLine, here: from, length } of found) {
    const begin = last.line === hereLine ? Math.max(from, last.to) : from;
    const end = from + length;
    if (end > begin) covered[hereLine] = covered[hereLine]! + end - begin;
    last = { line: hereLine, to: Math.max(end, last.line === hereLine ? last.to : 0) };
  }
  return covered;
}

/**
 * Compares two texts: how much of `here` stands in `there`, and where, with the passages side by side. Numbers and
 * the agency's own name are left out of account, standard sentences too.
 */
export function compareTexts(
  here: TextExtract,
  there: TextExtract,
  options: Partial<SimilarityOptions> = {},
): TextComparison {
  const settings = { ...SIMILARITY_DEFAULTS, ...options };
  const found = stretches(here, there, settings);
  const covered = coveredByLine(here, found);
  const sections: Partial<Record<SectionId | 'front', { share: number; length: number }>> = {};
  here.lines.forEach(({ section, text }, index) => {
    const sum = sections[section] ?? { share: 0, length: 0 };
    sections[section] = { share: sum.share + covered[index]!, length: sum.length + text.length };
  });
  for (const sum of Object.values(sections)) sum.share /= sum.length;
  const alike = covered.reduce((sum, length) => sum + length, 0);
  const passages = joined(found).map((passage) => ({
    here: side(here.lines[passage.hereLine]!, passage.here, passage.hereTo),
    there: side(there.lines[passage.thereLine]!, passage.there, passage.thereTo),
    length: passage.length,
  }));
  return { score: here.length === 0 ? 0 : alike / here.length, sections, passages };
}
