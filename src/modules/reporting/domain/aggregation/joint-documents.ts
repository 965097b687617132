import type { CalendarDate } from '../../../../kernel/dates.ts';
import { ORDINAL_SIGN } from './wording.ts';

/** A rule or normative document in an agency's register. */
export interface RegisteredDocument {
  readonly memberId: string;
  readonly row: 'rules' | 'normative_docs';
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: CalendarDate;
  readonly repealedOn: CalendarDate | null;
}

/** A document that stands in several registers. */
export interface JointDocument {
  readonly row: 'rules' | 'normative_docs';
  readonly title: string;
  readonly documentNumber: string;
  readonly columns: readonly ('issued' | 'repealed' | 'in_force')[];
  readonly members: readonly string[];
}

/** A document number without differences of brackets, blanks and width: 〔2025〕 is [2025]. */
export const foldedNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[〔【[(]/g, '(')
    .replace(/[〕】\])]/g, ')')
    .replace(/\s/g, '')
    .replaceAll(ORDINAL_SIGN, '');

/** The columns of table 2 in which a document of a year counts (annual report format, section 2). */
function columnsOf(
  { issuedOn, repealedOn }: RegisteredDocument,
  year: number,
): ('issued' | 'repealed' | 'in_force')[] {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (issuedOn > to || (repealedOn !== null && repealedOn < from)) return [];
  const repealed = repealedOn !== null && repealedOn <= to;
  return [
    ...(issuedOn >= from ? (['issued'] as const) : []),
    ...(repealed ? (['repealed'] as const) : (['in_force'] as const)),
  ];
}

/**
 * Documents of one number in the registers of several agencies, which were probably issued jointly and would count once
 * for each. Only columns in which every register counts it are proposed.
 */
export function jointDocuments(documents: readonly RegisteredDocument[], year: number): JointDocument[] {
  const numbered = documents.filter(
    (document) => document.documentNumber.trim() !== '' && columnsOf(document, year).length > 0,
  );
  const grouped = Map.groupBy(
    numbered,
    ({ row, documentNumber }) => `${row} ${foldedNumber(documentNumber)}`,
  );
  return [...grouped.values()].flatMap((same) => {
    const members = [...new Set(same.map(({ memberId }) => memberId))];
    const { row, title, documentNumber } = same[0]!;
    const columns = columnsOf(same[0]!, year).filter((column) =>
      same.every((document) => columnsOf(document, year).includes(column)),
    );
    return members.length < 2 || columns.length === 0
      ? []
      : [{ row, title, documentNumber, columns, members }];
  });
}
