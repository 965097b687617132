import type { SignInRules } from './sign-in-rules.ts';

export type PasswordFault = 'password_too_short' | 'password_too_plain' | 'password_is_login';

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** What is wrong with a password under the rules; empty when it may be used. Length counts characters, not bytes. */
export function passwordFaults(
  password: string,
  login: string,
  rules: Pick<SignInRules, 'passwordMinimumLength' | 'passwordClasses'>,
): PasswordFault[] {
  const faults: PasswordFault[] = [];
  if ([...password].length < rules.passwordMinimumLength) faults.push('password_too_short');
  if (CLASSES.filter((pattern) => pattern.test(password)).length < rules.passwordClasses)
    faults.push('password_too_plain');
  const lower = password.toLowerCase();
  const name = login.toLowerCase();
  if (name !== '' && (lower.includes(name) || lower === [...name].reverse().join('')))
    faults.push('password_is_login');
  return faults;
}
