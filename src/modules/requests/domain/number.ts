/** A request's number as it is looked up: without blanks and brackets, full-width characters made narrow. */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replaceAll(/[\s〔〕［］[\]()（）【】「」]/g, '')
    .toUpperCase();
}

/** A query code as it is compared: without blanks and hyphens, upper case. */
export function codeKey(code: string): string {
  return code.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
}
