import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { takesOwnColumns } from '../../../src/modules/platforms/domain/columns.ts';
import {
  mayClose,
  mayHaveSite,
  siteProblems,
  type SiteIdentity,
} from '../../../src/modules/platforms/domain/site-rules.ts';

const site = (more: Partial<SiteIdentity> = {}): SiteIdentity => ({
  id: 'a',
  agencyId: 'A',
  slug: 'health',
  hostnames: ['health.example'],
  siteIdCode: '3799000001',
  state: 'open',
  ...more,
});
const problems = (one: SiteIdentity, ...others: SiteIdentity[]) =>
  siteProblems(one, others).map(({ problem }) => problem);

test('one unit has one site; address, host name and code are each used once', () => {
  const free = { id: 'b', agencyId: 'B', slug: 'edu', hostnames: ['edu.example'], siteIdCode: '3799000002' };
  assert.deepEqual(problems(site(), site(free)), []);
  assert.deepEqual(problems(site(), site()), [], 'a site is not in its own way');
  assert.deepEqual(problems(site(), site({ ...free, agencyId: 'A' })), ['agency_has_site']);
  assert.deepEqual(problems(site(), site({ ...free, slug: 'health' })), ['slug_taken']);
  assert.deepEqual(problems(site(), site({ ...free, siteIdCode: '3799000001' })), ['code_taken']);
  assert.deepEqual(problems(site(), site({ ...free, hostnames: ['x', 'health.example'] })), [
    'hostname_taken',
  ]);
  const closed = site({ ...free, slug: 'health', hostnames: ['health.example'], state: 'closed' });
  assert.deepEqual(
    problems(site(), closed),
    ['slug_taken'],
    'a closed site keeps its address, not its host names',
  );
});

test('townships have no site of their own (国办发〔2017〕47号)', () => {
  assert.equal(mayHaveSite('township'), false);
  for (const kind of ['government', 'department', 'field_office', 'public_body'])
    assert.ok(mayHaveSite(kind), kind);
});

test('a site closes on the announced day at the earliest, and never unannounced', () => {
  const days = fc
    .integer({ min: 0, max: 5000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, (closesOn, today) => {
      assert.equal(mayClose({ state: 'closing', closesOn }, today), closesOn <= today);
      assert.equal(mayClose({ state: 'open', closesOn: null }, today), false);
      assert.equal(mayClose({ state: 'closed', closesOn }, today), false);
    }),
  );
});

test('own columns stand below the statutory content and one level below what stands there', () => {
  assert.ok(takesOwnColumns({ id: 'statutory_content', parentId: null }));
  assert.ok(takesOwnColumns({ id: 'art20_11', parentId: 'statutory_content' }));
  assert.ok(takesOwnColumns({ id: 'own_1', parentId: 'statutory_content' }));
  assert.ok(!takesOwnColumns({ id: 'own_2', parentId: 'art20_11' }), 'no fourth level');
  for (const id of ['guide', 'rules', 'annual_reports', 'request_entry'])
    assert.ok(!takesOwnColumns({ id, parentId: null }), id);
});
