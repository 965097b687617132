import type { ApplicantType } from './terms.ts';

/** A person's name with all but the first character hidden; an organisation's name keeps both ends. */
export function maskName(name: string, type: ApplicantType): string {
  const characters = [...name];
  if (type === 'natural_person' || characters.length <= 4)
    return characters.map((character, i) => (i === 0 ? character : '*')).join('');
  const hidden = characters.length - 4;
  return [
    ...characters.slice(0, 2),
    ...Array<string>(Math.min(hidden, 6)).fill('*'),
    ...characters.slice(-2),
  ].join('');
}

/** A number, address or account with its middle hidden: first three and last two characters stay, of short ones one. */
export function maskText(text: string): string {
  const characters = [...text];
  const [before, after] = characters.length >= 9 ? [3, 2] : [1, 0];
  return characters.map((c, i) => (i < before || i >= characters.length - after ? c : '*')).join('');
}
