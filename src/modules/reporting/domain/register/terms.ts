/** What the register of table 2 holds: documents one by one, decisions and fees as figures of a period. */
export const REGISTER_DOCUMENTS = ['rules', 'normative_docs'] as const;
export type RegisterDocument = (typeof REGISTER_DOCUMENTS)[number];

/** Figures that the business systems of an agency report: decisions in numbers, fees in fen. */
export const REGISTER_FIGURES = ['licensing', 'penalty', 'coercion', 'fees'] as const;
export type RegisterFigure = (typeof REGISTER_FIGURES)[number];

export type RegisterKind = RegisterDocument | RegisterFigure;

/** Subject type of the register's facts. */
export const REGISTER_SUBJECT = 'register_entry';

/** Facts of the register; the legal date is the day of issue, of repeal, or the last day of the figure's period. */
export interface RegisterFactData {
  'reporting.document_entered': {
    kind: RegisterDocument;
    title: string;
    document_number: string | null;
    source: string;
  };
  'reporting.document_repealed': { basis: string };
  'reporting.figure_entered': { kind: RegisterFigure; from: string; quantity: number; source: string };
}
export const REGISTER_FACTS = [
  'reporting.document_entered',
  'reporting.document_repealed',
  'reporting.figure_entered',
] as const satisfies readonly (keyof RegisterFactData)[];

/** 1 万元 = 1,000,000 分; fees are kept in fen so that sums stay exact. */
export const FEN_PER_WAN = 1_000_000;

export function isRegisterDocument(kind: string): kind is RegisterDocument {
  return REGISTER_DOCUMENTS.some((known) => known === kind);
}
