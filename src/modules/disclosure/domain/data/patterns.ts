/**
 * A document number in a normalised text: issuer's abbreviation, year in brackets, serial, e.g. `宁政发〔2026〕15号`.
 * Brackets of any kind are taken, and 第 before the serial; without 号 the brackets must be there.
 */
export const DOCUMENT_NUMBER =
  /(\p{Script=Han}{0,20})\s*(?:[〔[(【〈]\s*((?:19|20)\d{2})\s*[〕\])】〉]\s*年?\s*第?\s*0*(\d{1,5})\s*号?|((?:19|20)\d{2})(?:\s+|\s*年\s*|[-–—.·/]|(?=第))第?\s*0*(\d{1,5})\s*号)/gu;

/**
 * What may be a document number typed in haste (`宁政发2026-15`), or something else: an abbreviation that ends as those of
 * papers do and is no common verb, a year, a sign, figures that are no year.
 */
export const HASTY_DOCUMENT_NUMBER =
  /(\p{Script=Han}{1,19}[发函办字规令批])\s*(?<!(?:[印转下制开研颁补签分]发|[举承主协公民]办|[数文]字|[法违]规|命令|审批)\s*)((?:19|20)\d{2})[\s\-–—.·/]第?0*(?!(?:19|20)\d{2}(?!\d))(\d{1,4})(?![\d年月日.\-–—/])/gu;

/** An index number: code of the agency, year (and month), serial; or its last part alone. */
export const INDEX_NUMBER = /(?:([0-9a-z][0-9a-z-]{2,29})\/)?((?:19|20)\d{2}(?:\d{2})?-\d{5})(?!\d)/g;

/** A mark of classification as it stands on paper: grade, star, perhaps the period (保守国家秘密法实施条例). */
export const CLASSIFICATION_MARK = /(绝\s*密|机\s*密|秘\s*密)\s*[★☆*]/u;

/** A document number that is the whole of a text: issuer's abbreviation, year in brackets of any kind, serial. */
export const WHOLE_DOCUMENT_NUMBER =
  /^\s*(\p{Script=Han}{1,20})\s*[〔[［(（【〈﹝]\s*((?:19|20)\d{2})\s*[〕\]］)）】〉﹞]\s*第?\s*0*(\d{1,5})\s*号\s*$/u;

/** The spelling of official papers (GB/T 9704): six-cornered brackets, no zeros before the serial. */
export const documentNumberOf = (issuer: string, year: string, serial: string): string =>
  `${issuer}〔${year}〕${serial}号`;
