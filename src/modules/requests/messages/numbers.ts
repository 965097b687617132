/** The agency's part of its disclosure numbers: 宁卫 and 宁卫公开复 both give 宁卫公开. */
function series(abbreviation: string): string {
  return `${abbreviation.replace(/公开.*$/, '')}公开`;
}

/** Number of a request in the agency's yearly series: 宁卫公开〔2026〕第0012号. */
export function requestNumber(abbreviation: string, year: number, nth: number): string {
  return `${series(abbreviation)}〔${year}〕第${String(nth).padStart(4, '0')}号`;
}

/** Number of a letter in the agency's yearly series: 宁卫公开告〔2026〕12号. */
export function letterNumber(abbreviation: string, year: number, nth: number): string {
  return `${series(abbreviation)}告〔${year}〕${nth}号`;
}

/** Name of a letter as a file. */
export function letterFileName(title: string, number: string | null, format: string): string {
  return `${title}${number === null ? '' : `（${number}）`}.${format}`;
}

export const RECEIPT_TITLE = '政府信息公开申请接收回执';
