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

/** Names shorter than this occur by chance in other words; Chinese ones say more with fewer characters. */
const SHORTEST_NAME = { han: 2, other: 5 };
const SHORTEST_ADDRESS = 6;

/** What identifies an applicant. */
export interface Identifying {
  name: string;
  contactPerson: string | null;
  identityNumber: string | null;
  phone: string | null;
  email: string | null;
  fax: string | null;
  address: string | null;
}

/** Whether a text names the applicant or tells how to reach them; blanks inside numbers do not hide them. */
export function tellsOf(text: string, applicant: Identifying): boolean {
  const { name, contactPerson, identityNumber, phone, email, fax, address } = applicant;
  const plain = (value: string) => value.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase();
  const searched = plain(text);
  const holds = (value: string | null, shortest: number) =>
    value !== null && [...plain(value)].length >= shortest && searched.includes(plain(value));
  return (
    [name, contactPerson].some((value) =>
      holds(value, /\p{Script=Han}/u.test(value ?? '') ? SHORTEST_NAME.han : SHORTEST_NAME.other),
    ) || [identityNumber, phone, email, fax, address].some((value) => holds(value, SHORTEST_ADDRESS))
  );
}

/** A text with the applicant's data masked wherever it stands. */
export function maskApplicant(text: string, applicant: Identifying, type: ApplicantType): string {
  const { name, contactPerson, identityNumber, phone, email, fax, address } = applicant;
  const replacements = [
    [name, maskName(name, type)],
    ...(contactPerson ? [[contactPerson, maskName(contactPerson, 'natural_person')]] : []),
    ...[identityNumber, phone, email, fax, address].flatMap((plain) =>
      plain ? [[plain, maskText(plain)]] : [],
    ),
  ] as [string, string][];
  // longer texts first, so that a name inside an address is masked with the address
  replacements.sort(([a], [b]) => b.length - a.length);
  return replacements.reduce((masked, [plain, hidden]) => masked.replaceAll(plain, hidden), text);
}

/** A number, address or account with its middle hidden: first three and last two characters stay, of short ones one. */
export function maskText(text: string): string {
  const characters = [...text];
  const [before, after] = characters.length >= 9 ? [3, 2] : [1, 0];
  return characters.map((c, i) => (i < before || i >= characters.length - after ? c : '*')).join('');
}
