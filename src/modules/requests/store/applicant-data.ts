import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { tellsOf } from '../domain/mask.ts';
import { openApplicant } from './applicant.ts';
import type { RequestRow } from './case-file.ts';

/**
 * Throws when one of the texts names the applicant or tells how to reach them: what is kept in the clear, or goes to others,
 * may not. `say` words the refusal for the field.
 */
export function refuseApplicantData(
  { cipher }: { cipher: FieldCipher },
  row: RequestRow,
  texts: Readonly<Record<string, unknown>>,
  say: (field: string) => Problem,
): void {
  const given = Object.entries(texts).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  if (given.length === 0) return;
  const applicant = openApplicant(cipher, row);
  const problems = given.filter(([, text]) => tellsOf(text, applicant)).map(([field]) => say(field));
  if (problems.length > 0) throw new AppError('invalid', problems);
}
