import type { LoadContext } from '../../../kernel/runtime/context.ts';
import type { GetCaseOutput } from '../contract/case.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { maskName, maskText } from '../domain/mask.ts';
import { openApplicant } from '../store/applicant.ts';
import type { RequestRow } from '../store/case-file.ts';
import { otherRequestsOfApplicant } from '../store/same-applicant.ts';
import { subjectLine } from './case-row.ts';

/** The applicant as everybody with the case sees them: masked, with their other requests to the agency. */
export async function maskedApplicant(
  ctx: Pick<LoadContext, 'tx' | 'cipher'>,
  row: RequestRow,
): Promise<Omit<GetCaseOutput['applicant'], 'mayView'>> {
  const { name, contactPerson, identityNumber, phone, email, fax, address } = openApplicant(ctx.cipher, row);
  const mask = (text: string | null) => (text === null ? null : maskText(text));
  const others = await otherRequestsOfApplicant(ctx.tx, row);
  return {
    name: maskName(name, row.applicant_type as ApplicantType),
    contactPerson: contactPerson === null ? null : maskName(contactPerson, 'natural_person'),
    identityNumber: mask(identityNumber),
    phone: mask(phone),
    email: mask(email),
    fax: mask(fax),
    address: mask(address),
    others: others.map((other) => ({
      id: other.id,
      number: other.number,
      subject: subjectLine(ctx.cipher, other),
      outcome: other.outcome,
    })),
  };
}
