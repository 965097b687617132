import {
  DOCUMENT_NUMBER,
  documentNumberOf,
  HASTY_DOCUMENT_NUMBER,
  INDEX_NUMBER,
  WHOLE_DOCUMENT_NUMBER,
} from './data/patterns.ts';

/** Index terms that stand for the numbers of one document; `text` parts are normalised before they come here. */
export function numberKeys(documentNumber: string | null, indexNumber: string): string[] {
  const keys = new Set<string>();
  for (const match of (documentNumber ?? '').matchAll(DOCUMENT_NUMBER)) {
    const { prefix, year, serial } = parts(match);
    if (prefix) keys.add(documentKey(prefix, year, serial));
    keys.add(documentKey('', year, serial));
  }
  const [index] = indexNumber.matchAll(INDEX_NUMBER);
  if (index) {
    if (index[1]) keys.add(`i:${index[1]}/${index[2]!}`);
    keys.add(`i:${index[2]!}`);
  }
  return [...keys];
}

/** One of the {@link numberKeys} as people write it, e.g. 宁政发〔2026〕15号. */
export function numberOfKey(key: string): string {
  const [prefix = '', year = '', serial = ''] = key.slice(2).split('|');
  return key.startsWith('n:') ? documentNumberOf(prefix, year, serial) : prefix;
}

export interface NumbersInQuery {
  /** One entry for each number found: spellings any of which may be meant. */
  readonly exact: string[][];
  /** The query without the numbers. */
  readonly rest: string;
  /** One of them may be no number at all. */
  readonly isHasty: boolean;
}

/**
 * The document and index numbers in a normalised query. Words may stand before a number without a space
 * (`关于宁政发〔2026〕15号`), so every ending of what stands before it is a spelling. `hasty`: whether what only may be a
 * number is taken for one.
 */
export function numbersInQuery(query: string, hasty = true): NumbersInQuery {
  const exact: string[][] = [];
  const withoutIndexNumbers = query.replace(
    INDEX_NUMBER,
    (_whole, code: string | undefined, rest: string) => {
      exact.push([code ? `i:${code}/${rest}` : `i:${rest}`]);
      return ' ';
    },
  );
  const take = (...match: (string | undefined)[]): string => {
    const { prefix, year, serial } = parts(match);
    const characters = [...prefix];
    const endings = characters.map((_, at) => characters.slice(at).join(''));
    const spellings = endings.filter((ending) => [...ending].length >= 2);
    exact.push((spellings.length ? spellings : ['']).map((ending) => documentKey(ending, year, serial)));
    return ' ';
  };
  const withoutNumbers = withoutIndexNumbers.replace(DOCUMENT_NUMBER, take);
  const sure = exact.length;
  const rest = hasty ? withoutNumbers.replace(HASTY_DOCUMENT_NUMBER, take) : withoutNumbers;
  return { exact, rest: rest.trim(), isHasty: exact.length > sure };
}

function parts(match: readonly (string | undefined)[]): { prefix: string; year: string; serial: string } {
  const [, prefix = '', first, second, third, fourth] = match;
  return typeof third === 'string'
    ? { prefix, year: third, serial: fourth! }
    : { prefix, year: first!, serial: second! };
}

const documentKey = (prefix: string, year: string, serial: string): string => `n:${prefix}|${year}|${serial}`;

/**
 * Patterns of the index number after the organisation code, as found on sites (no national pattern): year and serial,
 * e.g. `11441700007280420Y/2021-00050`, or year, month and serial, e.g. `11341702486344515H/202110-00013`.
 */
export type IndexPattern = 'year_serial' | 'year_month_serial';

/** The series an index number is taken from: by year, or by month, of publication. */
export const indexSeries = (
  { year, month }: { year: number; month: number },
  pattern: IndexPattern = 'year_serial',
): string => (pattern === 'year_serial' ? String(year) : `${year}${String(month).padStart(2, '0')}`);

/** The index number of a document: code of the agency, series of publication, five digits; never used again. */
export function formatIndexNumber(
  organisationCode: string,
  day: { year: number; month: number },
  serial: number,
  pattern: IndexPattern = 'year_serial',
): string {
  return `${organisationCode}/${indexSeries(day, pattern)}-${String(serial).padStart(5, '0')}`;
}

/** The parts of a document number; null for one of another shape (an order's number, an older form). */
export function parseDocumentNumber(text: string): { issuer: string; year: number; serial: number } | null {
  const match = WHOLE_DOCUMENT_NUMBER.exec(text);
  return match && { issuer: match[1]!, year: Number(match[2]), serial: Number(match[3]) };
}

/** A document number in the spelling of official papers, so that one number is one string; others stay as they are. */
export function spellDocumentNumber(text: string): string {
  const parsed = parseDocumentNumber(text);
  return parsed ? documentNumberOf(parsed.issuer, String(parsed.year), String(parsed.serial)) : text;
}
