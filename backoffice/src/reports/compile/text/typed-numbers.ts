/** A number typed into the text that reads like a figure of the report. */
export interface TypedNumber<F> {
  /** Offsets in the stored text, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly figures: readonly F[];
}

const NUMBER = /\[\[[^\]]*\]\]|\d[\d,]*(?:\.\d+)?%?/g;
/** Years, dates, document numbers and articles are no figures. */
const NO_FIGURE_AFTER = /^\s*(?:年|月|日|号|〕|条|章|款|：\d)/;
const NO_FIGURE_BEFORE = /[〔第([（]\s*$/;

/**
 * Numbers typed by hand that equal figures of the report as printed. Only those from 10 on or with a percent sign: that
 * a small number is the same says nothing.
 */
export function typedNumbers<F extends { readonly text: string }>(
  stored: string,
  figures: readonly F[],
): TypedNumber<F>[] {
  const found: TypedNumber<F>[] = [];
  for (const match of stored.matchAll(NUMBER)) {
    const text = match[0];
    const end = match.index + text.length;
    const before = stored.slice(Math.max(0, match.index - 12), match.index);
    const after = stored.slice(end, end + 8);
    if (text.startsWith('[[') || (!text.endsWith('%') && Number(text.replaceAll(',', '')) < 10)) continue;
    if (NO_FIGURE_AFTER.test(after) || NO_FIGURE_BEFORE.test(before)) continue;
    const same = figures.filter((figure) => figure.text === text);
    if (same.length > 0) found.push({ start: match.index, end, text, before, after, figures: same });
  }
  return found;
}
