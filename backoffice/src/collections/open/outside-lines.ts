import type { MemberKind } from '../../api/collections.ts';
import { MEMBER_KINDS } from '../../text/collections.ts';

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

/** Words by which people name a kind; the first that a field begins with counts. */
const KIND_WORDS: readonly (readonly [string, MemberKind])[] = [
  ...(Object.keys(MEMBER_KINDS) as MemberKind[]).flatMap((kind) => [
    [MEMBER_KINDS[kind].zh, kind] as const,
    [MEMBER_KINDS[kind].en.toLowerCase(), kind] as const,
  ]),
  ['政府', 'government'],
  ['部门', 'department'],
  ['乡镇', 'township'],
  ['街道', 'township'],
  ['镇', 'township'],
  ['企事业', 'public_body'],
  ['公共', 'public_body'],
];

/** What the name says of the kind, where no field says it. */
function kindByName(name: string): MemberKind {
  if (/(街道办事处|乡|镇)(人民政府)?$/.test(name)) return 'township';
  if (/(省|市|区|县|旗|州)人民政府$/.test(name)) return 'government';
  if (/(集团|公司|医院|学校|大学|中学|小学|水务|燃气)$/.test(name)) return 'public_body';
  return 'department';
}

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
