/** What stands before the text of a list paragraph of Word or WPS. */
export type ListMarker =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly start: number }
  /** A number that HTML lists cannot show as it is (一、（一） 第一条 1.1): it stays in the text. */
  | { readonly kind: 'text'; readonly text: string };

/** Judges the marker that Word wrote out for programs without lists. */
export function readMarker(written: string): ListMarker {
  const text = written.replace(/[\s\u00a0\u3000]+/g, '');
  const number = /^(\d{1,3})[.．、]?$/.exec(text)?.[1];
  if (number !== undefined) return { kind: 'number', start: Number(number) };
  // Symbol fonts put bullets at private or odd places; whatever has neither number nor letter is one.
  if (!/[\p{L}\p{N}]/u.test(text.replace(/^[o§ØüvnlwqØ]$/u, ''))) return { kind: 'bullet' };
  return { kind: 'text', text };
}

/** The level of `mso-list: l0 level2 lfo1`, from 1; undefined when the paragraph is in no list. */
export function listLevel(style: Readonly<Record<string, string>>): number | undefined {
  const level = /\blevel(\d)\b/.exec(style['mso-list'] ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
