import { daysBetween, yearOf } from '../../../../../kernel/dates.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { lineWith } from '../narrative/sentences.ts';
import type { Quoted } from '../narrative/sentences.ts';
import { isAgentOfGovernment, isGovernment, isTownship } from './agency-names.ts';

const DEPARTMENT_LIMIT = '01-31';
const GOVERNMENT_LIMIT = '03-31';

/**
 * Last day to publish: departments by 31 January, governments by 31 March of the next year (《条例》第四十九条). Before the revision 31 March held for every agency (2007 Regulation, Art. 31).
 */
export function publicationLimit(year: number, agency: string | null, beforeRevision: boolean): string {
  const late = beforeRevision || agency === null || isGovernment(agency) || isAgentOfGovernment(agency);
  return `${year + 1}-${late ? GOVERNMENT_LIMIT : DEPARTMENT_LIMIT}`;
}

/** `F-DEADLINE`: published in time; without a date this cannot be checked. */
export function checkDeadline(report: ReportModel): Finding[] {
  const { year, agency, publishedOn, signedOn } = report;
  if (report.text === null && publishedOn === null) return [];
  if (year === null) return [finding('F-DEADLINE', 'info', FORM_MESSAGES.noYear())];
  const beforeRevision = report.format === 'pre2019';
  const limit = publicationLimit(year, agency, beforeRevision);
  const where = dateLine(report);
  const date = publishedOn ?? signedOn;
  if (date !== null && date > limit) {
    const days = daysBetween(limit, date);
    const say = publishedOn === null ? FORM_MESSAGES.signedLate : FORM_MESSAGES.late;
    const message = say(date, limit, days);
    return [
      finding('F-DEADLINE', 'error', message, {
        expected: limit,
        actual: date,
        repair: REPAIRS.late(),
        ...where,
      }),
    ];
  }
  if (publishedOn === null)
    return [
      finding('F-DEADLINE', 'info', FORM_MESSAGES.noDate(), { expected: limit, repair: REPAIRS.addDate() }),
    ];
  const departmentLimit = `${year + 1}-${DEPARTMENT_LIMIT}`;
  const unclear = agency === null || isAgentOfGovernment(agency) || isTownship(agency);
  if (unclear && !beforeRevision && publishedOn > departmentLimit) {
    const message = FORM_MESSAGES.lateForDepartment(publishedOn, departmentLimit);
    return [
      finding('F-DEADLINE', 'warning', message, {
        expected: departmentLimit,
        actual: publishedOn,
        repair: REPAIRS.late(),
        ...where,
      }),
    ];
  }
  return [];
}

/** The verbatim line that carries the date the deadline check rests on. */
function dateLine(report: ReportModel): Quoted | null {
  const date = report.publishedOn ?? report.signedOn;
  if (date === null || report.text === null) return null;
  const [year, month, day] = date.split('-').map(Number);
  const written = new RegExp(`${year}[-/.年]0?${month}[-/.月]0?${day}(?!\\d)`);
  return lineWith(report, (line) => written.test(line.text));
}

/** `F-YEAR`: the year in an index number is the year of publication. */
export function checkIndexYear(report: ReportModel): Finding[] {
  const { indexNumber, publishedOn } = report;
  const match = indexNumber === null ? null : /(?<!\d)(20\d\d)(?!\d)/.exec(indexNumber);
  if (match === null || publishedOn === null || Number(match[1]) === yearOf(publishedOn)) return [];
  const message = FORM_MESSAGES.indexYear(Number(match[1]), yearOf(publishedOn));
  const where = lineWith(report, (line) => line.text.includes(indexNumber!.replace(/\s/g, '')));
  return [
    finding('F-YEAR', 'warning', message, {
      expected: yearOf(publishedOn),
      actual: Number(match[1]),
      repair: REPAIRS.indexYear(Number(match[1]), yearOf(publishedOn)),
      quote: indexNumber,
      ...where,
    }),
  ];
}
