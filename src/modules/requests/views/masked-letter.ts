import type { ApplicantData } from '../contract/steps.ts';
import { maskApplicant } from '../domain/mask.ts';
import type { ApplicantType } from '../domain/terms.ts';
import type { LetterModel } from '../letters/index.ts';

/** A letter with the applicant's data masked wherever it stands, for readers without the right to see it. */
export function maskedLetter(model: LetterModel, applicant: ApplicantData, type: ApplicantType): LetterModel {
  return JSON.parse(JSON.stringify(model), (_key, value: unknown) =>
    typeof value === 'string' ? maskApplicant(value, applicant, type) : value,
  ) as LetterModel;
}
