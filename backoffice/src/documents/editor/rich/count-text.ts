const WIDE = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/gu;
const WORD = /[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu;
const SPACE = /\s/g;

/** Length as office programs count it: each Chinese character, each word or number of another script. */
export function countWords(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  const words = text.replace(WIDE, ' ').match(WORD)?.length ?? 0;
  return wide + words;
}

/** Characters without spaces. */
export const countCharacters = (text: string): number => [...text.replace(SPACE, '')].length;
