import { sql } from 'kysely';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { confirmSubscription, subscribe } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { tokenOf } from '../../../src/modules/disclosure/views/subscriptions/tokens.ts';
import type { SubscriptionRow } from '../../../src/modules/disclosure/store/subscriptions/subscriptions.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const wish = { columnId: 'art20_01' };
const asked = { email: 'reader@example.org', wish, frequency: 'daily', language: 'zh' } as const;

/** The token that the question's mail carries. */
async function unconfirmed({ runtime }: PolicyWorld): Promise<string> {
  await runUseCase(runtime, PUBLIC_ACTOR, subscribe, asked);
  const { rows } = await sql<SubscriptionRow>`
    select id, confirm_until, confirmed_at from subscriptions order by created_at desc limit 1`.execute(
    runtime.db,
  );
  return tokenOf(runtime.cipher, rows[0]!);
}

async function confirmed(world: PolicyWorld): Promise<string> {
  const input = { token: await unconfirmed(world) };
  return (await runUseCase(world.runtime, PUBLIC_ACTOR, confirmSubscription, input)).token;
}

export const subscriptionInputs: PolicyInputs = {
  'disclosure.subscribe': () => ({ input: asked }),
  'disclosure.describe_subscription_wish': () => ({ input: { wish } }),
  'disclosure.mail_subscriptions': () => ({ input: { email: asked.email } }),
  'disclosure.confirm_subscription': async (world) => ({ input: { token: await unconfirmed(world) } }),
  'disclosure.read_subscription': async (world) => ({ input: { token: await confirmed(world) } }),
  'disclosure.change_subscription': async (world) => ({
    input: { token: await confirmed(world), frequency: 'weekly' },
  }),
  'disclosure.unsubscribe': async (world) => ({ input: { token: await confirmed(world) } }),
  'disclosure.count_subscribers': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.send_digests': () => ({ input: { frequency: 'daily' } }),
};
