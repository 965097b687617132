import type { ApplicantData } from '../../../../src/modules/requests/contract.ts';
import type { caseText } from '../../text/case.ts';
import type { Spoken } from '../../text/say.ts';

/** Those of the applicant's data that were given, with their names. */
export function applicantRows(
  t: Spoken<typeof caseText>,
  applicant: Omit<ApplicantData, 'postcode'> & { postcode?: string | null },
): [string, string][] {
  const rows: [string, string | null | undefined][] = [
    [t.name, applicant.name],
    [t.contactPerson, applicant.contactPerson],
    [t.identityNumber, applicant.identityNumber],
    [t.phone, applicant.phone],
    [t.email, applicant.email],
    [t.fax, applicant.fax],
    [t.address, applicant.address],
    [t.postcode, applicant.postcode],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}
