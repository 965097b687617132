import { fromDayNumber, isCalendarDate, type CalendarDate } from '../../../../kernel/dates.ts';
import { DIGIT_DATE, WRITTEN_DATE } from './data/patterns.ts';

/** Days from which a spreadsheet counts: 1970-01-01 is its day 25569. */
const SHEET_EPOCH = 25_569;

/** A date as indexes and pages write it (2019-3-5, 2019/03/05 10:20, 2019年3月5日, 20190305, a sheet's number); null for none. */
export function readDate(written: string): CalendarDate | null {
  const text = written.normalize('NFKC').trim();
  const match = WRITTEN_DATE.exec(text) ?? DIGIT_DATE.exec(text);
  if (match) return real(match[1]!, match[2]!, match[3]!);
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const date = fromDayNumber(Math.floor(Number(text)) - SHEET_EPOCH);
    return date >= '1949-10-01' ? date : null;
  }
  if (/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4}/.test(text)) {
    const read = new Date(text); // a sheet's cell of dates, as it is spelled out
    return Number.isNaN(read.getTime()) ? null : read.toISOString().slice(0, 10);
  }
  return null;
}

function real(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** The date in an address, as content systems make them: /2019/3/5/art_…, /201903/t20190305_123.html; null for none. */
export function dateInAddress(address: string): CalendarDate | null {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})\//.exec(address) ??
    /t((?:19|20)\d{2})(\d{2})(\d{2})_/.exec(address);
  return match ? real(match[1]!, match[2]!, match[3]!) : null;
}
