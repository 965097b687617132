import { CHINESE_ORDINALS, SECTIONS, sectionTitle } from '../../domain/format/sections.ts';
import type { SectionId } from '../../domain/format/sections.ts';
import type { Heading } from '../../domain/checking/report-model.ts';
import type { Block } from '../blocks.ts';
import { labelKey } from '../clean-text.ts';
import { isTable3Label } from './table3-labels.ts';

/** A chapter heading and the block it stands in; `rest` is where prose goes on in the same line. */
export interface FoundHeading extends Heading {
  block: number;
  /** Length of the heading in the cleaned text of its line. */
  length: number;
}

const LONGEST_TITLE = 45;
const NUMBERED = /^([一二三四五六七八九十])[、.,](.+)$/u;

/** Words that tell a chapter, the most telling first. */
const KEYWORDS: readonly (readonly [SectionId, RegExp])[] = [
  ['problems', /问题/],
  ['table4', /复议|诉讼/],
  ['other', /其他(需要|事项|应当|须)|需要(说明|报告)的/],
  ['table3', /(收到|处理|依申请|办理).{0,12}(申请|公开)|申请(办理)?情况/],
  ['table2', /主动公开/],
  ['overview', /总体|概述|概况|基本情况/],
];

function keywordSection(title: string): SectionId | null {
  return KEYWORDS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

/** Standard titles of the chapters, with their letters alone. */
const STANDARD = SECTIONS.flatMap((section) =>
  (['2021', '2019'] as const).map((format) => {
    const standard = sectionTitle(section, format);
    return { section, standard, key: labelKey(standard) };
  }),
);
const LONGEST_STANDARD = 40;

function headingOf(
  text: string,
): { section: SectionId; number: number | null; title: string; length: number } | null {
  const numbered = NUMBERED.exec(text);
  const number = numbered === null ? null : CHINESE_ORDINALS.indexOf(numbered[1] as '一') + 1;
  const title = (numbered?.[2] ?? text).replace(/[:。]$/, '');
  const own = title.length > LONGEST_STANDARD ? null : labelKey(title);
  for (const { section, standard, key } of STANDARD) {
    if (own === key) return { section, number, title, length: text.length };
    // Heading and text in one line: 六、其他需要报告的事项 无。
    if (numbered !== null && title.startsWith(standard) && SECTIONS.indexOf(section) + 1 === number) {
      const next = title[standard.length] ?? '';
      const length = text.indexOf(standard) + standard.length;
      if (!/[表的及和、]/.test(next) && title.length > standard.length + 1)
        return { section, number, title: standard, length };
    }
  }
  if (numbered === null || title.length > LONGEST_TITLE || /[。;]/.test(title)) return null;
  const section = keywordSection(title);
  if (section === null) return null;
  return { section, number, title, length: text.length };
}

/**
 * Chapter headings in reading order. Rows of table 3 that look like headings (一、本年新收…) are left out, and each
 * chapter is taken once: at its place in the order when there is a choice.
 */
export function findChapters(blocks: readonly Block[]): FoundHeading[] {
  const candidates: FoundHeading[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'line' || block.text === '' || isTable3Label(block.text)) return;
    const heading = headingOf(block.text);
    if (heading === null) return;
    const quote = heading.length === block.text.length ? block.raw.trim() : heading.title;
    candidates.push({ ...heading, block: index, quote });
  });
  const bySection = Map.groupBy(candidates, (candidate) => candidate.section);
  const chosen: FoundHeading[] = [];
  for (const candidate of candidates) {
    const ordinal = SECTIONS.indexOf(candidate.section) + 1;
    const fits = candidate.number === null || candidate.number === ordinal;
    const rivals = bySection.get(candidate.section)!;
    const best =
      rivals.find((other) => other.number === ordinal) ??
      rivals.find((other) => other.number === null) ??
      rivals[0];
    if (best === candidate && (fits || rivals.length === 1)) chosen.push(candidate);
  }
  return chosen;
}
