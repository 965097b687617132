import {
  ASPECTS,
  aspectLabel,
  CHINESE_ORDINALS,
  numberedSectionTitle,
  SECTIONS,
  sectionTitle,
} from '../../format/sections.ts';
import type { Aspect } from '../../format/sections.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { Heading, ReportModel, ReportText } from '../report-model.ts';
import { plainKey } from './plain-key.ts';

function checkHeading(heading: Heading, report: ReportModel): Finding[] {
  const { section, quote } = heading;
  const standard = numberedSectionTitle(section, report.format);
  const findings: Finding[] = [];
  const ordinal = SECTIONS.indexOf(section) + 1;
  if (plainKey(heading.title) !== plainKey(sectionTitle(section, report.format))) {
    const message = FORM_MESSAGES.sectionVariant(heading.title, sectionTitle(section, report.format));
    findings.push(
      finding('F-SECTIONS', 'warning', message, {
        expected: standard,
        actual: heading.title,
        repair: REPAIRS.useTitle(heading.title, standard),
        quote,
      }),
    );
  }
  if (heading.number !== null && heading.number !== ordinal) {
    const message = FORM_MESSAGES.sectionNumber(heading.title, CHINESE_ORDINALS[ordinal - 1]!);
    findings.push(
      finding('F-SECTIONS', 'warning', message, {
        expected: ordinal,
        actual: heading.number,
        repair: REPAIRS.useTitle(heading.title, standard),
        quote,
      }),
    );
  }
  return findings;
}

/** `F-SECTIONS`: the six chapters are there (error), in order and worded as the format says (warning). */
export function checkSections(report: ReportModel): Finding[] {
  if (report.format === 'pre2019' || report.text === null) return [];
  const { headings } = report.text;
  const missing = SECTIONS.filter((section) => !headings.some((heading) => heading.section === section));
  const places = headings.map((heading) => SECTIONS.indexOf(heading.section));
  return [
    ...missing.map((section) => {
      const standard = numberedSectionTitle(section, report.format);
      return finding('F-SECTIONS', 'error', FORM_MESSAGES.sectionMissing(standard), {
        expected: standard,
        repair: REPAIRS.addTitle(standard),
      });
    }),
    ...headings.flatMap((heading) => checkHeading(heading, report)),
    ...headings.flatMap((heading, index) =>
      index > 0 && places[index]! < places[index - 1]!
        ? finding('F-SECTIONS', 'warning', FORM_MESSAGES.sectionOrder(heading.title), {
            quote: heading.quote,
          })
        : [],
    ),
  ];
}

const ASPECT_WORDS: Record<Aspect, RegExp> = {
  proactive_disclosure: /主动公开/,
  disclosure_on_request: /申请公开|公开申请/,
  information_management: /信息管理|信息的管理|信息资源管理|信息规范化|信息资源/,
  platform_building: /平台|网站建设|载体/,
  supervision: /监督.{0,3}保障|保障.{0,3}监督|监督(考核|评议|检查)|^.{0,8}(监督|保障)(情况|方面|工作)?$/,
};
const ENUMERATOR =
  /^(\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.]|[①-⑩]|[一二三四五六七八九]是)/;
const ENUMERATED_INSIDE =
  /(?:[。;:]|^)((?:\([一二三四五六七八九十\d]{1,2}\)|\d[、.]|[一二三四五六七八九]是)[^。,;:]{0,24})/g;

const LEVEL_ONE = /^\([一二三四五六七八九十]{1,2}\)/;
const SHORT = 24;

/** 在政府信息管理方面，… and 加强平台建设，… open a paragraph on an aspect as well as a heading does. */
const OPENING = /^(?:在|就|关于)?([^,。;:]{2,24}?)(?:方面|情况|工作|建设|保障|管理)(?=[,。;:]|$)/;

/** Sub-headings of 总体情况: short lines, numbered lines, numbered starts of sentences, openings of paragraphs. */
function subheadings(text: ReportText): string[] {
  const lines = text.lines.filter((line) => line.section === 'overview');
  // Where level-one headings are numbered (一)(二)…, numbered items below them are no headings of aspects.
  const leveled = lines.filter((line) => LEVEL_ONE.test(line.text)).length >= 3;
  return lines
    .filter((line) => !leveled || LEVEL_ONE.test(line.text) || line.text.length <= SHORT)
    .flatMap((line) => {
      const starts = [...line.text.matchAll(ENUMERATED_INSIDE)].map((match) => match[1]!);
      const first = line.text.split(/[。,;]/)[0]!;
      const short = line.text.length <= SHORT || ENUMERATOR.test(line.text) || /^.{2,16}:/.test(line.text);
      const opening = leveled ? null : OPENING.exec(line.text);
      if (short) return [first.slice(0, 30), ...starts];
      return opening === null ? starts : [opening[0], ...starts];
    });
}

/** `F-ASPECTS`: 总体情况 speaks of five aspects (国办公开办函〔2021〕30号). */
export function checkAspects(report: ReportModel): Finding[] {
  if (report.format === 'pre2019' || report.text === null) return [];
  const heading = report.text.headings.find((candidate) => candidate.section === 'overview');
  if (heading === undefined) return [];
  const titles = subheadings(report.text);
  return ASPECTS.filter((aspect) => !titles.some((title) => ASPECT_WORDS[aspect].test(title))).map((aspect) =>
    finding('F-ASPECTS', 'warning', FORM_MESSAGES.aspectMissing(aspectLabel(aspect)), {
      expected: aspectLabel(aspect),
      repair: REPAIRS.addAspect(aspectLabel(aspect)),
      quote: heading.quote,
    }),
  );
}
