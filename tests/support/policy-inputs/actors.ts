import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { PUBLIC_ACTOR, ROLES, type Role } from '../../../src/modules/identity/index.ts';
import { as, asApplicant } from '../runtime.ts';

/** Where an actor stands, seen from the record acted upon. */
export type Standing = 'own' | 'above' | 'other';

export interface Stance {
  readonly label: string;
  readonly actor: Actor;
  /** The column of the expected table and the letters of which one must stand there for the actor to be allowed. */
  readonly column: string;
  readonly letters: string;
}

export interface Places {
  readonly agencyId: string;
  readonly aboveId: string;
  readonly otherId: string;
  /** The division the record belongs to, where it belongs to one. */
  readonly divisionId: string;
}

/**
 * Every role at the record's own agency (outside of its division and in it, never assigned), at the agency above and at
 * one beside; and those without a role.
 */
export function stances(
  { agencyId, aboveId, otherId, divisionId }: Places,
  recordId: string | undefined,
): Stance[] {
  const inRole = (role: Role): Stance[] => [
    {
      label: `${role} of the agency`,
      column: role,
      letters: 'ax',
      actor: as(role, agencyId, { divisionId: 'x' }),
    },
    {
      label: `${role} of the division`,
      column: role,
      letters: 'adx',
      actor: as(role, agencyId, { divisionId }),
    },
    {
      label: `${role} of the agency above`,
      column: role,
      letters: 'bx',
      actor: as(role, aboveId, { subordinateAgencyIds: [agencyId, otherId] }),
    },
    { label: `${role} of another agency`, column: role, letters: 'x', actor: as(role, otherId) },
  ];
  return [
    ...ROLES.flatMap(inRole),
    { label: 'the public', column: 'public', letters: 'y', actor: PUBLIC_ACTOR },
    {
      label: 'the applicant of another record',
      column: 'applicant',
      letters: 'y',
      actor: asApplicant('another-record'),
    },
    ...(recordId === undefined
      ? []
      : [{ label: 'the applicant', column: 'applicant', letters: 'oy', actor: asApplicant(recordId) }]),
  ];
}
