import type { Problem } from '../errors.ts';

/** Who acts. `grants` are the roles held (own posts and delegated ones), each with the place it is held in. */
export interface Actor {
  readonly kind: 'person' | 'applicant' | 'public' | 'system';
  /** Person id; `applicant`, `public` or `system` otherwise. */
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Records an applicant has proved to be theirs (number and query code). */
  readonly ownRecordIds?: readonly string[];
  /** The session the actor came in by. */
  readonly sessionId?: string;
  /** Only these actions, until what `problem` asks for is done (a first password is changed). */
  readonly limitedTo?: { readonly actions: readonly string[]; readonly problem: Problem };
}

export interface Grant {
  readonly role: string;
  readonly agencyId: string;
  /** Every agency below `agencyId` in the tree, for roles that reach down. */
  readonly subordinateAgencyIds?: readonly string[];
  readonly divisionId?: string | null;
  /** Set when the grant is held for an absent colleague. */
  readonly onBehalfOf?: string;
}

/** What is acted upon, as far as permission depends on it. */
export interface Subject {
  readonly agencyId?: string;
  readonly divisionId?: string | null;
  readonly assigneeId?: string | null;
  readonly recordId?: string;
}

/**
 * How far a role reaches: the agency of the post, the division of the post, records assigned to the person, the
 * agencies below the post's agency (with it), or everywhere.
 */
export type Reach = 'agency' | 'division' | 'assigned' | 'subordinate' | 'everywhere';

/** One row of the policy table: who may do an action. Rows are written so that a policy officer can read them. */
export interface PolicyRule {
  readonly action: string;
  readonly allow: readonly { readonly role: string; readonly reach: Reach }[];
  /** Anybody, without signing in. */
  readonly everyone?: boolean;
  /** The applicant, on their own record. */
  readonly applicant?: boolean;
  /** Any signed-in person, on a record that is their own (`assigneeId`): account, sessions, delegation. */
  readonly self?: boolean;
}

export type Policy = ReadonlyMap<string, PolicyRule>;

/** Joins the modules' rows to one table. Throws on a duplicate action or an unknown role. */
export function buildPolicy(rules: readonly PolicyRule[], roles: ReadonlySet<string>): Policy {
  const policy = new Map<string, PolicyRule>();
  for (const rule of rules) {
    if (policy.has(rule.action)) throw new Error(`Two policy rows for ${rule.action}`);
    for (const { role } of rule.allow) {
      if (!roles.has(role)) throw new Error(`Unknown role ${role} in the policy of ${rule.action}`);
    }
    policy.set(rule.action, rule);
  }
  return policy;
}

/**
 * The grant by which the actor may do the action, `true` when no grant is needed, or undefined when it is not
 * allowed. Pure; the only place where permission is decided.
 */
export function permit(
  policy: Policy,
  actor: Actor,
  action: string,
  subject: Subject,
): Grant | true | undefined {
  const rule = policy.get(action);
  if (!rule) throw new Error(`No policy row for ${action}`);
  if (actor.kind === 'system') return true;
  if (rule.everyone) return true;
  if (actor.kind === 'applicant') {
    const owns = subject.recordId !== undefined && actor.ownRecordIds?.includes(subject.recordId);
    return rule.applicant && owns ? true : undefined;
  }
  if (actor.limitedTo && !actor.limitedTo.actions.includes(action)) return undefined;
  if (rule.self && actor.kind === 'person' && subject.assigneeId === actor.id) return true;
  const matches = actor.grants.filter((grant) =>
    rule.allow.some(({ role, reach }) => role === grant.role && reaches(reach, grant, actor, subject)),
  );
  return matches.find((grant) => !grant.onBehalfOf) ?? matches[0];
}

function reaches(reach: Reach, grant: Grant, actor: Actor, subject: Subject): boolean {
  if (reach === 'everywhere') return true;
  if (subject.agencyId === undefined) return false;
  if (reach === 'subordinate') {
    return (
      grant.agencyId === subject.agencyId || (grant.subordinateAgencyIds ?? []).includes(subject.agencyId)
    );
  }
  if (grant.agencyId !== subject.agencyId) return false;
  if (reach === 'division') return grant.divisionId != null && grant.divisionId === subject.divisionId;
  if (reach === 'assigned') {
    return subject.assigneeId != null && [actor.id, grant.onBehalfOf].includes(subject.assigneeId);
  }
  return true;
}
