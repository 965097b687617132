import type { ApplicantType, Channel } from '../../../modules/requests/index.ts';
import type { CaseStep } from './steps.ts';

/** Who asks. Names, numbers and addresses are made up. */
export interface DemonstrationApplicant {
  readonly type: ApplicantType;
  readonly name: string;
  readonly contactPerson?: string;
  readonly identityNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** A request and everything that has happened to it. */
export interface DemonstrationCase {
  readonly key: string;
  readonly agency: string;
  /** Position of the handling division in the agency's list; 1 without it. */
  readonly division?: number;
  readonly applicant: DemonstrationApplicant;
  readonly channel: Channel;
  /** Short subject for lists, kept by the office for what it registers itself. */
  readonly subject?: string;
  readonly description: string;
  readonly documentNumber?: string;
  readonly wantedForm?: 'paper' | 'electronic' | 'disc' | 'inspection';
  readonly delivery?: 'portal' | 'email' | 'post' | 'collect';
  /** Working days before today; `today` itself; or a day of last year (or, with `-1`, of the year before). */
  readonly arrives: number | 'today' | { readonly lastYear: string } | { readonly yearBefore: string };
  /** Shown when the system starts, with number and query code. */
  readonly shownAs?: string;
  readonly steps: readonly CaseStep[];
}
