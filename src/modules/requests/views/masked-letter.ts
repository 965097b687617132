import type { ApplicantData } from '../contract/steps.ts';
import { maskName, maskText } from '../domain/mask.ts';
import type { ApplicantType } from '../domain/terms.ts';
import type { LetterModel } from '../letters/index.ts';

/** A letter with the applicant's data masked wherever it stands, for readers without the right to see it. */
export function maskedLetter(model: LetterModel, applicant: ApplicantData, type: ApplicantType): LetterModel {
  const { name, contactPerson, identityNumber, phone, email, fax, address } = applicant;
  const replacements = [
    [name, maskName(name, type)],
    ...(contactPerson ? [[contactPerson, maskName(contactPerson, 'natural_person')]] : []),
    ...[identityNumber, phone, email, fax, address].flatMap((text) => (text ? [[text, maskText(text)]] : [])),
  ] as [string, string][];
  // longer texts first, so that a name inside an address is masked with the address
  replacements.sort(([a], [b]) => b.length - a.length);
  const mask = (text: string) =>
    replacements.reduce((masked, [plain, hidden]) => masked.replaceAll(plain, hidden), text);
  return JSON.parse(JSON.stringify(model), (_key, value: unknown) =>
    typeof value === 'string' ? mask(value) : value,
  ) as LetterModel;
}
