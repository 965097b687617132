import { isGovernment } from '../form/agency-names.ts';
import type { ReportModel } from '../report-model.ts';

/** What a statement of the prose is about: the report's own year and body, all years so far, or something else. */
export type Scope = 'year' | 'last_year' | 'cumulative' | 'other';

const CUMULATIVE = /历年|(施行|实施|成立|开通|上线|组建)以来|截至.{0,16}累计/;
const SEVERAL_YEARS =
  /近[两二三四五几\d]年|[两二三四五\d]年(来|间|内)|“?十[三四五]五”?(规划)?(时期|期间|以来)/;
const LAST_YEAR =
  /(?<![比较与同和于跟])(上年度?|去年|上一年度?|往年)(?!.{0,4}(相比|同期相比|结转|转入|末|底|比))(?![^,;。]{0,8}结转)|(?<!(?:比|较|与|同|和|于|跟)(?:上年|去年|上一年)?)同期(?!相比|比)/g;
const THIS_YEAR = /今年|本年度?|当年|全年|本报告期/g;
const PART_OF_YEAR =
  /第?[一二三四1-4]季度|[上下]半年|(?<![年月\d])\d{1,2}月?份?(?:至|到|-|—|~)(?!12月)\d{1,2}月|(?<!\d)\d{1,2}月份|当[月日天]|首[月日周]|每[月季周日年]|平均|[月年日]均|一次性|期间|节前|节后|汛期|试点/;
/** Bodies below or beside the one that reports. */
const OTHER_BODY =
  /下属|所属(?!于)|直属|[局委办厅]属|二级(单位|机构)|基层(单位|站所|所)|各(科室|处室|股室|区县?|县|镇|街道|乡镇|村|站所|单位|部门|中心|分局|开发区|园区|学校|医院)|(?<!我|本)(区县|县区|乡镇|镇街|街道)(?!办事处)|事业单位|国有企业|公共企事业|分局|派出机构|兄弟单位|下级|(其他|有关|相关|个别|部分|承办|责任|成员|牵头)(行政)?(单位|部门|机关|科室)|本级(?!财政)|某(单位|部门|公司|人|企业|申请人)|同一(申请人|人)|检察|法院/g;
const OWN_BODY =
  /我[局委办厅院市县区省州镇乡旗]|本[局委办厅院机单]|全局|全委|局机关|委机关|合计|总计|总共|(?<![公中一])共(?![同享建治识管和])/g;
/** A place that counts for itself: 青石区收到…, not 全区收到. */
const PLACE =
  /(?:^|[,;、])((?![全我本各市])\p{Script=Han}{2,3}[区县镇乡旗])(?=收到|受理|新收|办结|答复|主动公开|发布|召开)/gu;
const WHOLE_AREA = /全[市县区省州国镇乡](?!面)|全系统|全行业|各级|辖区|本[市县区](?=共|收到|各)/;

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** From the last semicolon: what an introduction such as 去年， or 各区县： still holds for. */
function segmentOf(lead: string): string {
  return lead.slice(lead.lastIndexOf(';') + 1);
}

/** True when the words speak of a body other than the one that reports: a subordinate, one of many, the whole area. */
export function ofAnotherBody(lead: string, report: Pick<ReportModel, 'agency' | 'format'>): boolean {
  const segment = segmentOf(lead);
  if (lastOf(segment, OTHER_BODY) > lastOf(segment, OWN_BODY)) return true;
  const place = [...segment.matchAll(PLACE)].at(-1)?.[1];
  if (place !== undefined && !(report.agency ?? '').includes(place)) return true;
  // A government reports for its whole area; before 2019 everybody's list did what the text says.
  const area = report.format === 'pre2019' || (report.agency !== null && isGovernment(report.agency));
  return !area && WHOLE_AREA.test(segment);
}

/**
 * What the words before a figure (or before a denial) say about whose and of which time it is. `lead` is the sentence
 * up to there; anything but the reporting body in the reporting year or the year before is `other`.
 */
export function scopeOf(lead: string, report: Pick<ReportModel, 'agency' | 'format' | 'year'>): Scope {
  if (CUMULATIVE.test(lead)) return 'cumulative';
  const segment = segmentOf(lead);
  if (SEVERAL_YEARS.test(segment) || PART_OF_YEAR.test(segment)) return 'other';
  // A year inside 《》 or one compared with (较2023年) is not the year spoken of.
  const spoken = lead.replace(/《[^》]*》/g, '');
  const years = [...spoken.matchAll(/(?<![\d比较与同于跟])(20\d\d)(?=年|、20|和20)/g)].map((match) =>
    Number(match[1]),
  );
  const nearest = years.at(-1);
  const gap = nearest === undefined || report.year === null ? 0 : report.year - nearest;
  if (gap !== 0 && gap !== 1) return 'other';
  if (/分别/.test(segment) && new Set(years).size > 1) return 'other';
  if (ofAnotherBody(lead, report)) return 'other';
  return gap === 1 || lastOf(segment, LAST_YEAR) > lastOf(segment, THIS_YEAR) ? 'last_year' : 'year';
}
