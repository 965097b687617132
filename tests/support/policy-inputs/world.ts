import type { Runtime } from '../../../src/kernel/runtime/context.ts';

/** What the policy matrix test prepares before it asks for inputs; builders may add records at `agencyId`. */
export interface PolicyWorld {
  readonly runtime: Runtime;
  /** The agency whose records are acted upon. It stands below `aboveId`. */
  readonly agencyId: string;
  /** Where records of the agency belong, if they belong to a division. */
  readonly divisionId: string;
  /** A person with posts at the agency (foi_clerk, and handler in the division). */
  readonly personId: string;
  /** The agency above, which runs the installation; nothing is acted upon there unless the use case demands it. */
  readonly aboveId: string;
  /** An agency beside; its people must be refused. */
  readonly otherId: string;
}

export interface PolicyCase {
  /** Valid input by which the use case acts on a record of `agencyId`. */
  readonly input: unknown;
  /** The record's id as an applicant would own it, for use cases open to applicants. */
  readonly recordId?: string;
  /** Where the record belongs when it is not `agencyId` (what concerns the whole house). */
  readonly ownerId?: string;
  /** The use case acts on the account of whoever runs it: everybody with an account is let through. */
  readonly ownAccount?: boolean;
}

/**
 * Builders by use-case name. Each module has them in `tests/support/policy-inputs/<module>.ts`, exported as
 * `policyInputs`; the matrix test fails while one is missing. The record need not be in the right stage: it is enough
 * that the use case can load it.
 */
export type PolicyInputs = Readonly<Record<string, (world: PolicyWorld) => PolicyCase | Promise<PolicyCase>>>;
