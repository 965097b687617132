import type { MemberKind } from '../../api/collections.ts';
import { KIND_OF_NAME, KIND_WORDS } from '../../text/member-kinds.ts';

/** An agency outside the system, as a person names it. */
export interface OutsideAgency {
  readonly name: string;
  readonly kind: MemberKind;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
}

export interface LineProblem {
  readonly line: number;
  readonly what: 'already' | 'wrongEmail';
  readonly words: string;
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const PHONE = /^[+\d][\d\s()（）-]{5,}$/;

/** What the name says of the kind, where no field says it. */
const kindByName = (name: string): MemberKind =>
  KIND_OF_NAME.find(([ending]) => ending.test(name))?.[1] ?? 'department';

/**
 * Reads pasted lines, one agency each: the name first, then in any order kind, contact, telephone and e-mail, split by
 * tabs, commas or several blanks. Lines that name an agency already listed are left out and said.
 */
export function readOutsideLines(
  text: string,
  known: ReadonlySet<string>,
): { agencies: OutsideAgency[]; problems: LineProblem[] } {
  const agencies: OutsideAgency[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set(known);
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const [name = '', ...rest] = raw.split(/\t|[,，;；]|\s{2,}/).map((field) => field.trim());
    if (name === '') continue;
    if (seen.has(name)) {
      problems.push({ line: index + 1, what: 'already', words: name });
      continue;
    }
    seen.add(name);
    const { agency, wrongEmail } = readFields(name, rest);
    agencies.push(agency);
    if (wrongEmail !== null) problems.push({ line: index + 1, what: 'wrongEmail', words: wrongEmail });
  }
  return { agencies, problems };
}

function readFields(name: string, fields: readonly string[]) {
  const agency = { name, kind: kindByName(name), contactName: '', contactPhone: '', contactEmail: '' };
  let wrongEmail: string | null = null;
  for (const field of fields.filter((one) => one !== '')) {
    const kind = KIND_WORDS.find(([word]) => field.toLowerCase().startsWith(word))?.[1];
    if (EMAIL.test(field)) agency.contactEmail = field;
    else if (field.includes('@')) wrongEmail = field;
    else if (PHONE.test(field)) agency.contactPhone = field;
    else if (kind) agency.kind = kind;
    else if (agency.contactName === '') agency.contactName = field;
  }
  return { agency, wrongEmail };
}
