import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { ApplicantData } from '../contract/steps.ts';
import type { RequestRow } from './case-file.ts';

/** What is kept sealed of an applicant beside the name. */
type Contact = Omit<ApplicantData, 'name'>;

const nameContext = (id: string) => `requests.applicant_name:${id}`;
const contactContext = (id: string) => `requests.applicant_contact:${id}`;
const descriptionContext = (id: string) => `requests.description:${id}`;
const correctionContext = (id: string) => `requests.corrected_description:${id}`;

/** The applicant's data as sealed columns; nothing of it is stored in the clear. */
export function sealApplicant(cipher: FieldCipher, id: string, applicant: ApplicantData) {
  const { name, ...contact } = applicant;
  return {
    name_sealed: cipher.seal(name, nameContext(id)),
    contact_sealed: cipher.seal(JSON.stringify(contact), contactContext(id)),
    applicant_key: cipher.blindIndex(identityOf(applicant), 'requests.applicant'),
  };
}

/** What makes two applicants the same: name with identity number, or with the first contact there is. */
function identityOf(applicant: ApplicantData): string {
  const { name, identityNumber, phone, email, address } = applicant;
  const mark = identityNumber ?? phone ?? email ?? address ?? '';
  return [name, mark].map((part) => part.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()).join('\0');
}

/** The applicant's full data; whoever calls this for a person's eyes records that it was seen. */
export function openApplicant(
  cipher: FieldCipher,
  row: Pick<RequestRow, 'id' | 'name_sealed' | 'contact_sealed'>,
): ApplicantData {
  const contact = JSON.parse(cipher.open(row.contact_sealed, contactContext(row.id))) as Contact;
  return { name: openName(cipher, row), ...contact };
}

/** The applicant's name alone, for masking. */
export function openName(cipher: FieldCipher, row: Pick<RequestRow, 'id' | 'name_sealed'>): string {
  return cipher.open(row.name_sealed, nameContext(row.id));
}

export function sealDescription(cipher: FieldCipher, id: string, text: string): string {
  return cipher.seal(text, descriptionContext(id));
}

export function sealCorrectedDescription(cipher: FieldCipher, id: string, text: string): string {
  return cipher.seal(text, correctionContext(id));
}

/** What was asked for first. */
export function originalDescription(
  cipher: FieldCipher,
  row: Pick<RequestRow, 'id' | 'description_sealed'>,
): string {
  return cipher.open(row.description_sealed, descriptionContext(row.id));
}

/** What is asked for now: the corrected text where there is one (Art. 30). */
export function currentDescription(
  cipher: FieldCipher,
  row: Pick<RequestRow, 'id' | 'description_sealed' | 'corrected_description_sealed'>,
): string {
  return row.corrected_description_sealed === null
    ? originalDescription(cipher, row)
    : cipher.open(row.corrected_description_sealed, correctionContext(row.id));
}
