/** What the security administrator may set for signing in. */
export interface SignInRules {
  /** Failures in a row after which a login is locked. */
  readonly failuresBeforeLockout: number;
  readonly lockoutMinutes: number;
  /** A session ends after this long without a request. */
  readonly idleMinutes: number;
  /** A session ends after this long in any case. */
  readonly longestHours: number;
  readonly passwordMinimumLength: number;
  /** Of upper case, lower case, digits, other characters. */
  readonly passwordClasses: number;
}

export const DEFAULT_SIGN_IN_RULES: SignInRules = {
  failuresBeforeLockout: 5,
  lockoutMinutes: 15,
  idleMinutes: 30,
  longestHours: 12,
  passwordMinimumLength: 10,
  passwordClasses: 3,
};

const MINUTE = 60_000;

/** Why a session no longer counts at `now`, or undefined while it does. */
export function sessionEnd(
  session: { readonly lastSeenAt: Date; readonly expiresAt: Date; readonly endedAt: Date | null },
  rules: SignInRules,
  now: Date,
): 'ended' | 'expired' | 'idle' | undefined {
  if (session.endedAt) return 'ended';
  if (session.expiresAt <= now) return 'expired';
  if (now.getTime() - session.lastSeenAt.getTime() > rules.idleMinutes * MINUTE) return 'idle';
  return undefined;
}
