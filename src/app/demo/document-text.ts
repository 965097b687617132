import { addDays, yearOf, type CalendarDate } from '../../kernel/dates.ts';
import type { DemonstrationDocument, Passage, TextDates, TextTable } from './data/documents/shape.ts';
import { CITATION, documentNumberOf, longDate } from './data/wording.ts';
import type { DemonstrationDays } from './days.ts';

/** A document with its dates and its text written out. */
export interface WrittenDocument {
  readonly source: DemonstrationDocument;
  readonly signedOn: CalendarDate;
  readonly releasedOn: CalendarDate;
  readonly effectiveOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly number: string | null;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly tables: readonly TextTable[];
}

/** Writes all documents out for the day of loading; texts may cite one another. */
export function writeDocuments(
  documents: readonly DemonstrationDocument[],
  days: DemonstrationDays,
  issuerOf: (agency: string) => string,
): WrittenDocument[] {
  const byKey = new Map(documents.map((one) => [one.key, one]));
  const cite = (key: string): string => {
    const other = byKey.get(key);
    if (!other) throw new Error(`No document ${key} to cite`);
    const frame = frameOf(other, days);
    return CITATION(other.write(textDates(frame, cite)).title, frame.number);
  };
  return documents.map((source) => {
    const frame = frameOf(source, days);
    const { title, summary, body } = source.write(textDates(frame, cite));
    const ending = frame.number
      ? signature(source.issuer ?? issuerOf(source.agency), longDate(frame.signedOn))
      : '';
    const tables = body.filter((passage) => typeof passage !== 'string');
    return { source, ...frame, title, summary, body: body.map(passageHtml).join('') + ending, tables };
  });
}

type Frame = Pick<WrittenDocument, 'signedOn' | 'releasedOn' | 'effectiveOn' | 'expiresOn' | 'number'>;

function frameOf(source: DemonstrationDocument, days: DemonstrationDays): Frame {
  const signedOn = days.workday(-source.signed);
  const effectiveOn = source.effective === undefined ? null : addDays(signedOn, source.effective);
  const lastDay = (from: CalendarDate, years: number): CalendarDate =>
    addDays(`${yearOf(from) + years}${from.slice(4) === '-02-29' ? '-03-01' : from.slice(4)}`, -1);
  return {
    signedOn,
    releasedOn: days.after(signedOn, source.released ?? 3),
    effectiveOn,
    expiresOn: effectiveOn && source.years ? lastDay(effectiveOn, source.years) : null,
    number: source.number ? documentNumberOf(source.number[0], yearOf(signedOn), source.number[1]) : null,
  };
}

function textDates(frame: Frame, cite: (key: string) => string): TextDates {
  const { signedOn } = frame;
  const year = yearOf(signedOn);
  const month = +signedOn.slice(5, 7);
  return {
    year,
    lastYear: year - 1,
    nextYear: year + 1,
    month,
    lastMonth: month === 1 ? 12 : month - 1,
    signed: longDate(signedOn),
    effective: longDate(frame.effectiveOn ?? signedOn),
    expires: longDate(frame.expiresOn ?? signedOn),
    later: (count) => longDate(addDays(signedOn, count)),
    cite,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function passageHtml(passage: Passage): string {
  if (typeof passage !== 'string') return tableHtml(passage);
  const heading = /^(#{1,2}) (.+)$/.exec(passage);
  if (!heading) return `<p>${escaped(passage)}</p>`;
  const level = heading[1]!.length + 1;
  return `<h${level}>${escaped(heading[2]!)}</h${level}>`;
}

function tableHtml({ caption, rows }: TextTable): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...rest] = rows;
  const title = caption ? `<caption>${escaped(caption)}</caption>` : '';
  const body = rest.map((cells) => row(cells, 'td')).join('');
  return `<table>${title}<thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function signature(issuer: string, date: string): string {
  return `<p style="text-align:right">${escaped(issuer)}</p><p style="text-align:right">${date}</p>`;
}
