import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../../src/kernel/ids.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { countSubscribers } from '../../../src/modules/disclosure/index.ts';
import type { SubscriptionWish } from '../../../src/modules/disclosure/contract.ts';
import { insertSubscription } from '../../../src/modules/disclosure/store/subscriptions/subscriptions.ts';
import { addColumn, updateSite } from '../../../src/modules/platforms/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const city = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const health = await makeAgency(runtime, { name: '宁川市卫生健康委员会', parentId: city });
const education = await makeAgency(runtime, { name: '宁川市教育局', parentId: city });
await runUseCase(runtime, as('system_admin', city), updateSite, {
  name: '宁川市人民政府门户网站',
  domain: 'www.ningchuan.gov.cn',
  siteIdCode: '3799000001',
  sponsor: '宁川市人民政府',
});
const { id: own } = await runUseCase(runtime, SYSTEM_ACTOR, addColumn, {
  agencyId: health,
  name: '健康科普',
  description: '健康知识。',
  parentId: 'statutory_content',
});

/** Readers `from`–`to` (by number) want something; kept as the act of subscribing keeps it. */
async function want(wish: SubscriptionWish, from: number, to: number, isConfirmed = true): Promise<void> {
  const now = runtime.now();
  await runtime.db.transaction().execute(async (tx) => {
    for (let reader = from; reader <= to; reader += 1) {
      await insertSubscription(tx, {
        id: newId(now.getTime()),
        address_index: `reader-${reader}`,
        sealed_address: 'sealed',
        wish,
        wish_hash: JSON.stringify(wish),
        frequency: 'daily',
        language: 'zh',
        created_at: now,
        confirm_until: now,
        confirmed_at: isConfirmed ? now : null,
      });
    }
  });
}
await want({ agencyId: health }, 1, 6);
await want({ columnId: own }, 5, 8);
await want({ agencyId: health, columnId: 'art20_01', q: '疫苗' }, 1, 5);
await want({ agencyId: health, columnId: 'art20_07' }, 1, 4);
await want({ agencyId: health, kind: 'public_notice' }, 20, 30, false);
await want({ columnId: 'art20_01', q: '' }, 1, 7);
await want({ columnId: 'art20_01', topic: 'civil_affairs_relief' }, 7, 12);
await want({ q: '公积金' }, 40, 40);

const counts = (agencyId: string, role: 'editor' | 'system_admin' = 'editor') =>
  runUseCase(runtime, as(role, agencyId), countSubscribers, { agencyId });

test('an agency’s own subscribers are counted by column and wish, each reader once, few ones not told', async () => {
  const { agency, portal } = await counts(health);
  assert.equal(portal, null);
  assert.equal(agency.subscribers, 8);
  assert.deepEqual(Object.fromEntries(agency.wishes.map(({ wish, subscribers }) => [wish, subscribers])), {
    agency: 6,
    column: 8,
    search: 5,
  });
  assert.deepEqual(
    Object.fromEntries(agency.columns.map(({ columnId, subscribers }) => [columnId, subscribers])),
    { art20_01: 5, art20_07: null, [own]: null },
  );
});

test('subscriptions that name no agency belong to the portal and are shown to who runs it', async () => {
  const { agency, portal } = await counts(city, 'system_admin');
  assert.deepEqual(agency, { subscribers: 0, wishes: [], columns: [] });
  assert.equal(portal?.subscribers, 13);
  assert.deepEqual(
    portal.columns.map(({ columnId, subscribers }) => [columnId, subscribers]),
    [['art20_01', 12]],
  );
  assert.equal(
    portal.wishes.find(({ wish }) => wish === 'search')?.subscribers,
    null,
    'one reader is not told',
  );
});

test('nothing of addresses or search words leaves; other agencies’ staff and handlers see nothing', async () => {
  const told = JSON.stringify([await counts(health), await counts(city)]);
  for (const word of ['reader-', 'sealed', '疫苗', '公积金']) assert.ok(!told.includes(word), word);
  for (const actor of [as('editor', education), as('handler', health)]) {
    await assert.rejects(runUseCase(runtime, actor, countSubscribers, { agencyId: health }), /权限/);
  }
  const none = await counts(education);
  assert.deepEqual(none, { agency: { subscribers: 0, wishes: [], columns: [] }, portal: null });
});
