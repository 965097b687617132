import { ASPECT_LABELS, SECTION_TITLES } from './labels.ts';
import type { ReportFormat } from './report-format.ts';

/** The six chapters of the report (国办公开办函〔2021〕30号), in order. */
export const SECTIONS = ['overview', 'table2', 'table3', 'table4', 'problems', 'other'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The five aspects that 总体情况 speaks of. */
export const ASPECTS = [
  'proactive_disclosure',
  'disclosure_on_request',
  'information_management',
  'platform_building',
  'supervision',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export const CHINESE_ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** Exact title of a chapter without its number. */
export function sectionTitle(section: SectionId, format: ReportFormat): string {
  const titles = SECTION_TITLES[section];
  return format === '2019' ? titles.from2019 : titles.from2021;
}

/** Title with its number, e.g. `一、总体情况`. */
export function numberedSectionTitle(section: SectionId, format: ReportFormat): string {
  return `${CHINESE_ORDINALS[SECTIONS.indexOf(section)]}、${sectionTitle(section, format)}`;
}

/** Chinese name of an aspect. */
export function aspectLabel(aspect: Aspect): string {
  return ASPECT_LABELS[aspect];
}
