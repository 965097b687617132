import { isCalendarDate } from '../../../kernel/dates.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Block, SourceDocument } from './blocks.ts';
import { cleanText } from './clean-text.ts';

/** What a report says about itself outside its chapters. */
export interface ReportMetadata {
  agency: string | null;
  year: number | null;
  publishedOn: CalendarDate | null;
  signedOn: CalendarDate | null;
  publisher: string | null;
  indexNumber: string | null;
}

const HEAD = 60;
const TITLE =
  /^(?:[-*#>·]*)(.{0,40}?)(20\d\d)年?(?:度)?(.{0,30}?)(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报|工作年度报告)/;
const DATE = /(20\d\d)(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})(?!\d)/;
const PUBLISHED_LABEL =
  /(发布日期|发布时间|发文日期|发文时间|公开日期|公开时间|公布日期|公布时间|发布于|日期|时间)[:]?/;
const NOT_PUBLISHED = /(成文日期|生成日期|有效期|截至|截止|起止|统计)/;
const AGENCY_END =
  /(局|委员会|委|办公室|办|厅|政府|院|处|中心|街道|镇|乡|公司|部|会|站|所|支队|大队|园区|新区)$/;

/** A date written in digits, as a calendar date; null when it is none (2023-02-30). */
export function dateIn(text: string): CalendarDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const date = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

const LEAD =
  /^(关于|索引号.*|标题[:]?|名称[:]?|现?将|现?公布|现?发布|特?编制|结合|根据|按照|由|形成|撰写|制作)+/;

function cleanAgency(words: string): string | null {
  const agency = words
    .replace(LEAD, '')
    .replace(/[《》“”"'\s]/g, '')
    .replace(/(关于|发布|的)$/, '');
  return agency.length >= 2 && /^[\p{Script=Han}()、]+$/u.test(agency) ? agency : null;
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) =>
    block.kind === 'line' ? block.text : block.cells.map((cell) => cell.text).join(''),
  );
}

interface Title {
  agency: string | null;
  year: number;
  /** The line is the title and nothing else. */
  whole: boolean;
}

function titleAt(texts: readonly string[], index: number): Title | null {
  const text = texts[index]!;
  const match = text.length > 90 ? null : TITLE.exec(text);
  if (match === null) return null;
  const above = texts.slice(0, index).findLast((other) => other !== '') ?? '';
  const aboveAgency = AGENCY_END.test(above) && above.length <= 40 ? cleanAgency(above) : null;
  const agency = cleanAgency(match[1]!) ?? cleanAgency(match[3]!) ?? aboveAgency;
  return { agency, year: Number(match[2]), whole: match[0].length === text.length };
}

/**
 * Agency and year by the title line; the agency may stand on the line above it. A page may list reports of others before
 * the one it shows: then the title named in its head is taken, or the one nearest to the text.
 */
function byTitle(texts: readonly string[], named: string | null): Title | null {
  const titles = texts.flatMap((_, index) => titleAt(texts, index) ?? []);
  const whole = titles.filter((title) => title.whole);
  const agree = whole.every(({ agency, year }) => agency === whole[0]!.agency && year === whole[0]!.year);
  const inHead = named === null ? null : titleAt([cleanText(named).text], 0);
  if (whole.length < 2 || agree) return titles[0] ?? inHead;
  const same = whole.find(({ agency, year }) => agency === inHead?.agency && year === inHead?.year);
  return same ?? whole.at(-1)!;
}

/** Without a title: the year most often named as its own, and the agency named with that year. */
function byBody(texts: readonly string[]): { agency: string | null; year: number | null } {
  const period = texts
    .map((text) => /(20\d\d)年1月1日.{0,8}12月31日/.exec(text)?.[1])
    .find((year) => year !== undefined);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<!\d)(20\d\d)年(度|以来|,|我|全)/g))
      counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const clear = ranked.length > 0 && (ranked.length === 1 || ranked[0]![1] > ranked[1]![1]);
  const year = period ?? (clear ? ranked[0]![0] : undefined);
  if (year === undefined) return { agency: null, year: null };
  const named = new RegExp(
    `(?:^|[,。;:])(\\p{Script=Han}{2,18}(?:局|委员会|办公室|厅|人民政府))(?=${year}年)`,
    'u',
  );
  const agency = texts.map((text) => named.exec(text)?.[1]).find((name) => name !== undefined);
  return { agency: agency === undefined ? null : cleanAgency(agency), year: Number(year) };
}

function publishedOn(texts: readonly string[]): CalendarDate | null {
  for (const text of texts) {
    const label = text.length <= 200 ? PUBLISHED_LABEL.exec(text) : null;
    if (label === null || NOT_PUBLISHED.test(text.slice(Math.max(0, label.index - 2), label.index + 6)))
      continue;
    const after = text.slice(label.index + label[0].length, label.index + label[0].length + 16);
    const date = /^\D{0,3}20\d\d/.test(after) ? dateIn(after) : null;
    if (date !== null) return date;
  }
  return null;
}

/** The date under the signature: a line at the end that is nothing but a date. */
function signedOn(texts: readonly string[]): CalendarDate | null {
  const line = texts
    .slice(-15)
    .findLast((text) => text.length <= 14 && DATE.test(text) && /^20\d\d/.test(text));
  return line === undefined ? null : dateIn(line);
}

function labelled(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const value = text.length <= 120 ? pattern.exec(text)?.[1] : undefined;
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

/** Reads title, dates, publisher and index number; what the document does not say is null. */
export function readMetadata(source: SourceDocument, firstChapter: number): ReportMetadata {
  const head = textsOf(source.blocks.slice(0, firstChapter < 0 ? HEAD : Math.min(firstChapter, HEAD * 4)));
  const all = textsOf(source.blocks);
  const title = byTitle(head, source.metadata.title) ?? byTitle(all.slice(0, HEAD), null);
  const body = title === null || title.agency === null ? byBody(all) : null;
  const publisher =
    source.metadata.publisher ??
    labelled(head, /(?:发布机构|公开机构|发布单位|发文机关|信息来源)[:]?(\p{Script=Han}{2,30})/u);
  return {
    agency: title?.agency ?? (title === null ? body?.agency : null) ?? body?.agency ?? null,
    year: title?.year ?? body?.year ?? null,
    publishedOn: publishedOn(head) ?? source.metadata.publishedOn ?? publishedOn(all.slice(-20)),
    signedOn: signedOn(all),
    publisher: publisher === null || publisher === '' ? null : publisher,
    indexNumber:
      source.metadata.indexNumber ?? labelled(head, /索引号[:]?([A-Za-z0-9][A-Za-z0-9/._-]{3,40})/),
  };
}
