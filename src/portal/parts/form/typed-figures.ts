/** Figures of a form as typed: what they mean, which are none, and with the sums that were left open. */
export interface TypedFigures {
  readonly cells: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** A dash, a stroke or the Chinese one (U+4E00), which forms use for a dash. */
const NOTHING = /^[-—–\u4e00/]$/;

/** Full-width digits and the marks that people write for nothing become what is meant; null is no number. */
function readFigure(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (plain === '') return undefined;
  if (NOTHING.test(plain)) return 0;
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/**
 * Reads the cells among the fields of a form. Totals left open are added up; with `zeros` all other cells left open
 * are 0. Only money (`…amount_wan`) has decimals.
 */
export function typedFigures(
  values: Readonly<Record<string, string>>,
  form: {
    readonly labels: Readonly<Record<string, string>>;
    readonly totals: readonly { readonly cell: string; readonly parts: readonly string[] }[];
  },
  zeros: boolean,
): TypedFigures {
  const cells: Record<string, number> = {};
  const wrong: string[] = [];
  const sums = new Set(form.totals.map(({ cell }) => cell));
  for (const cell of Object.keys(form.labels)) {
    const value = readFigure(values[cell] ?? '');
    if (value === null || (value !== undefined && !Number.isInteger(value) && !cell.endsWith('.amount_wan')))
      wrong.push(cell);
    else if (value !== undefined) cells[cell] = value;
    else if (zeros && !sums.has(cell)) cells[cell] = 0;
  }
  for (const { cell, parts } of form.totals) {
    const given = parts.map((part) => cells[part]).filter((value) => value !== undefined);
    if (cells[cell] === undefined && !wrong.includes(cell) && given.length > 0)
      cells[cell] = given.reduce((sum, value) => sum + value, 0);
  }
  return { cells, wrong };
}
