import { hash, verify } from '@node-rs/argon2';
import { newReadableCode } from '../../../kernel/ids.ts';

/** Hashes a password by argon2id (19 MiB, two passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (no such login) it works just as long against one that
 * nobody's password fits, so that time tells nothing.
 */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(newReadableCode(32));
  const fits = await verify(stored ?? (await nobodysHash), password);
  return stored !== undefined && fits;
}

/** A first password of three character classes that can be read aloud: `Abcd-…` style groups. */
export function newFirstPassword(): string {
  const group = () => newReadableCode(4);
  return `${group()}-${group().toLowerCase()}-${group()}-2a`;
}
