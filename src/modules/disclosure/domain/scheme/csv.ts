/**
 * Rows and cells of comma-separated text (RFC 4180); without a separator given also of semicolons or tabs, whichever the
 * first line has more of.
 */
export function readCsv(text: string, given?: ',' | '\t' | ';'): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const head = source.slice(0, source.search(/\r?\n|$/));
  const separator = given ?? [',', '\t', ';'].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
