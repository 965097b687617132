import { MARKS, NOT_FOR_PUBLIC, PLACEHOLDER } from '../data/secrecy-patterns.ts';
import type { Hit, Line } from '../hit.ts';

/** Marks of classification and of internal papers; in a text to be published they are errors. */
export function secrecyMarks({ text }: Line): Hit[] {
  const hits: Hit[] = [];
  for (const { code, pattern } of MARKS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (hits.some((hit) => start < hit.end && hit.start < end)) continue;
      hits.push({ code, severity: 'error', start, end });
    }
  return hits;
}

/** A note that the document is not for the public, in one that is to be published (公文公开属性). */
export function attributeNotes({ text }: Line): Hit[] {
  return [...text.matchAll(NOT_FOR_PUBLIC)].map((match) => ({
    code: 'attribute_contradicts_note',
    severity: 'error' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What a form left open. */
export function placeholders({ text }: Line): Hit[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    code: 'placeholder',
    severity: 'warning' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
