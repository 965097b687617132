import { timingSafeEqual } from 'node:crypto';
import type { FieldCipher } from '../../../../kernel/crypto/field-cipher.ts';
import type { SubscriptionRow } from '../../store/subscriptions/subscriptions.ts';

type Named = Pick<SubscriptionRow, 'id' | 'confirm_until' | 'confirmed_at'>;

/**
 * What stands in the links of a mail: the subscription's id and a keyed digest that nobody else can make. Nothing of it
 * is stored. Before confirmation it holds for one question; afterwards for as long as the subscription stands.
 */
export function tokenOf(cipher: FieldCipher, subscription: Named): string {
  const { id, confirm_until: until, confirmed_at: confirmedAt } = subscription;
  const what = confirmedAt === null ? `${id} ${until.toISOString()}` : id;
  return `${id}.${cipher.blindIndex(what, 'disclosure.subscription').slice(0, 40)}`;
}

/** The id that a token names; what it proves is another question. */
export const idOfToken = (token: string): string => token.slice(0, token.lastIndexOf('.'));

/** Whether a token is that of the subscription as it stands. */
export function isTokenOf(cipher: FieldCipher, subscription: Named, token: string): boolean {
  const [expected, given] = [Buffer.from(tokenOf(cipher, subscription)), Buffer.from(token)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Keyed digest of an address: the same for letters large and small. */
export const addressIndexOf = (cipher: FieldCipher, email: string): string =>
  cipher.blindIndex(email.trim().toLowerCase(), 'disclosure.subscription_address');

/** Under what the address of a subscription is sealed. */
export const addressContext = (id: string): string => `disclosure.subscription_address:${id}`;
