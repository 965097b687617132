import type { FieldCipher } from '../../../../kernel/crypto/field-cipher.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { readableCodeOf } from '../../../../kernel/ids.ts';
import type { SubmissionLink } from '../../contract.ts';
import type { MemberRow } from '../../store/collection/members.ts';

/** 31 signs each: ten of them are some 49 bits, behind a limit of calls. */
const CODE_LENGTH = 10;

/** The code in force of a member; it is not stored but made again under the installation's key. */
export const codeOf = (
  cipher: FieldCipher,
  { id, code_number }: Pick<MemberRow, 'id' | 'code_number'>,
): string =>
  readableCodeOf(cipher.blindIndex(`${id} ${code_number}`, 'reporting.submission_code'), CODE_LENGTH);

/** What a code is looked up by; blanks and small letters of a typed code do not matter. */
export const codeIndex = (cipher: FieldCipher, code: string): string =>
  cipher.blindIndex(code.replace(/[\s-]/g, '').toUpperCase(), 'reporting.submission_code_index');

/** The link of a member while it has one. */
export function submissionLink(
  cipher: FieldCipher,
  member: MemberRow,
  today: CalendarDate,
): SubmissionLink | null {
  if (member.code_index === null || member.code_expires_on === null) return null;
  const code = codeOf(cipher, member);
  const expiresOn = member.code_expires_on;
  return { code, path: `/annual-reports/submit/${code}`, expiresOn, expired: today > expiresOn };
}
