import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from '../narrative/distinct-values.ts';
import { readProse } from '../narrative/prose.ts';
import type { ReadSentence } from '../narrative/prose.ts';
import { quoted } from '../narrative/sentences.ts';
import type { ReportModel } from '../report-model.ts';

// A sentence that opens with a year and goes on with a comma or with the agency speaks of that year as its own.
const OPENING_YEAR =
  /^(?:\([一二三四五六七八九十\d]+\)[^。,;]{0,20}?|[一二三四五六七八九]是[^。,;]{0,20}?|\d[、.])?(20\d\d)年(?:度|以来)?(?:,|，|我[局市县区委办厅省院]|本[局机单]|全[局市县区])/;
const AHEAD = /下一步|将|计划|拟|力争|继续|展望|新的一年|着力|聚焦|重点(抓|做好)/;
/** What came before the year and still holds: a law in force, an office set up. */
const BACKGROUND =
  /国务院|国办|中共中央|党中央|全国|国家|[省市县区](委|人民政府|政府)(?!信息)|成立|组建|挂牌|施行|实施|颁布|出台|印发|以来|至今|起(?=[,，])|开始|首次|上线|建成|今年|本年/;
const COMPARING = /相比|较|同比|同期|上年|去年|以前|比/;

function openingYear(sentence: ReadSentence, year: number): Finding[] {
  const match = OPENING_YEAR.exec(sentence.text);
  if (match === null) return [];
  const mentioned = Number(match[1]);
  if (mentioned === year || COMPARING.test(sentence.text)) return [];
  if (mentioned > year && AHEAD.test(sentence.text)) return [];
  if (sentence.line.section === 'problems' && mentioned > year) return [];
  if (mentioned < year && (BACKGROUND.test(sentence.text) || sentence.text.includes(`${year}年`))) return [];
  if (mentioned < year && sentence.line.section !== 'overview') return [];
  return [
    finding('F-YEAR', 'warning', FORM_MESSAGES.yearInText(mentioned, year), {
      expected: year,
      actual: mentioned,
      repair: REPAIRS.year(mentioned, year),
      ...quoted(sentence, match.index, match.index + match[0].length),
    }),
  ];
}

const PERIOD = /(20\d\d)年1月1日(?:起)?(?:至|到|—|-)+(?:(20\d\d)年)?12月31日/;

function statisticalPeriod(sentence: ReadSentence, year: number): Finding[] {
  const match = PERIOD.exec(sentence.text);
  const stated = match === null ? year : Number(match[2] ?? match[1]);
  if (match === null || stated === year) return [];
  return [
    finding('F-YEAR', 'warning', FORM_MESSAGES.periodYear(stated, year), {
      expected: year,
      actual: stated,
      repair: REPAIRS.year(stated, year),
      ...quoted(sentence, match.index, match.index + match[0].length),
    }),
  ];
}

/** The Regulation was revised on 2019-04-03, in force from 2019-05-15: no report on an earlier year can apply it. */
const REVISED_IN = 2019;
const REVISED_REGULATION =
  /新修订的?《?(中华人民共和国)?政府信息公开条例|新《?条例|第711号|修订后的?《?(中华人民共和国)?政府信息公开条例/;

function laterLaw(sentence: ReadSentence, year: number): Finding[] {
  const match = year < REVISED_IN ? REVISED_REGULATION.exec(sentence.text) : null;
  if (match === null) return [];
  return [
    finding('F-YEAR', 'warning', FORM_MESSAGES.laterLaw(year), {
      expected: year,
      actual: REVISED_IN,
      repair: REPAIRS.laterLaw(),
      ...quoted(sentence, match.index, match.index + match[0].length),
    }),
  ];
}

/** `F-YEAR`: the year spoken of as current is the reporting year. */
export function checkYears(report: ReportModel): Finding[] {
  const { year } = report;
  if (year === null) return [];
  const { sentences } = readProse(report);
  return [
    ...distinctBy(
      sentences.flatMap((sentence) => openingYear(sentence, year)),
      ({ actual }) => String(actual),
    ),
    ...sentences.flatMap((sentence) => statisticalPeriod(sentence, year)),
    ...distinctBy(
      sentences.flatMap((sentence) => laterLaw(sentence, year)),
      ({ message }) => message,
    ),
  ];
}
