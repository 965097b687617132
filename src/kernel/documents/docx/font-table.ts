import type { Typeface } from '../data/official-style.ts';
import { LATIN_TYPEFACE, TYPEFACE } from '../data/official-style.ts';

const PITCH = 'variable';

function entry(
  name: string,
  alternatives: readonly string[],
  family: Typeface['family'],
  charset: string,
): string {
  const others = alternatives.length > 0 ? `<w:altName w:val="${alternatives.join(',')}"/>` : '';
  return `<w:font w:name="${name}">${others}<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${PITCH}"/></w:font>`;
}

/**
 * The font table of the DOCX: names the official typefaces and, as alternative names, what a machine without them has,
 * so that the letter keeps its look there. Charset 86 is GB 2312.
 */
export function fontTable(): string {
  const faces = Object.values(TYPEFACE).map(({ names, family }) => {
    const [first, ...others] = names;
    return entry(first, others, family, '86');
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    [entry(LATIN_TYPEFACE, [], 'roman', '00'), ...faces].join('') +
    '</w:fonts>'
  );
}
