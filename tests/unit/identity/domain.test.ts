import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { above, buildTree, idsBelow } from '../../../src/modules/identity/domain/agency-tree.ts';
import {
  AGENCY_KINDS,
  existsOn,
  REMEDY_SYSTEMS,
  versionOn,
} from '../../../src/modules/identity/domain/agency.ts';
import { passwordFaults } from '../../../src/modules/identity/domain/password-rules.ts';
import { delegationCovers, holdsOn } from '../../../src/modules/identity/domain/posts.ts';
import { ROLES } from '../../../src/modules/identity/domain/roles.ts';
import { separationConflict } from '../../../src/modules/identity/domain/separation.ts';
import { DEFAULT_SIGN_IN_RULES, sessionEnd } from '../../../src/modules/identity/domain/sign-in-rules.ts';
import { agencyKindSchema, remediesSchema, roleSchema } from '../../../src/modules/identity/contract.ts';
import { AGENCY_KIND_LABELS, roleLabel } from '../../../src/modules/identity/labels.ts';

test('the API knows exactly the roles, agency kinds and remedy systems of the domain, each with a label', () => {
  assert.deepEqual(roleSchema.options, [...ROLES]);
  assert.deepEqual(agencyKindSchema.options, [...AGENCY_KINDS]);
  assert.deepEqual(remediesSchema.shape.system.options, [...REMEDY_SYSTEMS]);
  for (const role of ROLES) assert.notEqual(roleLabel(role, 'zh'), role);
  assert.deepEqual(Object.keys(AGENCY_KIND_LABELS).sort(), [...AGENCY_KINDS].sort());
});

test('an agency shows the version that had begun on a day', () => {
  const version = (validFrom: string, name: string) => ({
    validFrom,
    name,
    shortName: name,
    documentAbbreviation: name,
    parentId: null,
  });
  const versions = [version('2015-01-01', 'old'), version('2024-03-01', 'new')];
  assert.deepEqual(
    ['2014-06-01', '2015-01-01', '2024-02-29', '2024-03-01', '2026-01-01'].map(
      (on) => versionOn(versions, on).name,
    ),
    ['old', 'old', 'old', 'new', 'new'],
  );
  const agency = { openedOn: '2015-01-01', closedOn: '2025-01-01' };
  assert.deepEqual(
    ['2014-12-31', '2015-01-01', '2024-12-31', '2025-01-01'].map((on) => existsOn(agency, on)),
    [false, true, true, false],
  );
});

/** Random trees: each agency hangs below an earlier one or is a root. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((picks) =>
  picks.map((pick, i) => ({
    id: `a${i}`,
    parentId: i === 0 || pick % (i + 1) === i ? null : `a${pick % i}`,
  })),
);

test('below and above are two views of one tree', () => {
  fc.assert(
    fc.property(trees, (agencies) => {
      for (const { id } of agencies) {
        for (const below of idsBelow(agencies, id)) {
          assert.ok(above(agencies, below).some((agency) => agency.id === id));
        }
        for (const upper of above(agencies, id)) assert.ok(idsBelow(agencies, upper.id).includes(id));
      }
      const count = (nodes: readonly { children: readonly never[] }[]): number =>
        nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
      assert.equal(count(buildTree(agencies) as never), agencies.length);
    }),
  );
});

test('a ring in damaged data ends the walk instead of hanging it', () => {
  const ring = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  assert.deepEqual(idsBelow(ring, 'a'), ['b']);
  assert.ok(above(ring, 'a').length <= 2);
});

test('a post and a delegation hold on their days only', () => {
  const post = { from_on: '2026-03-02', ended_on: '2026-03-05' };
  const days = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'];
  assert.deepEqual(
    days.map((on) => holdsOn(post, on)),
    [false, true, true, false],
  );
  const delegation = { from_on: '2026-03-02', until_on: '2026-03-04', ended_on: null };
  assert.deepEqual(
    days.map((on) => delegationCovers(delegation, on)),
    [false, true, true, false],
  );
  assert.equal(delegationCovers({ ...delegation, ended_on: '2026-03-03' }, '2026-03-03'), false);
});

test('two administrators’ roles at one agency at one time conflict, and nothing else does', () => {
  const hold = (
    role: (typeof ROLES)[number],
    agencyId = 'a',
    from = '2026-01-01',
    end: string | null = null,
  ) => ({
    role,
    agencyId,
    from,
    end,
  });
  const held = [hold('system_admin')];
  assert.equal(separationConflict(held, hold('auditor'))?.role, 'system_admin');
  assert.equal(separationConflict(held, hold('security_admin'))?.role, 'system_admin');
  assert.equal(separationConflict(held, hold('system_admin')), undefined);
  assert.equal(separationConflict(held, hold('foi_clerk')), undefined);
  assert.equal(separationConflict(held, hold('auditor', 'b')), undefined);
  assert.equal(
    separationConflict(
      [hold('system_admin', 'a', '2026-01-01', '2026-06-01')],
      hold('auditor', 'a', '2026-06-01'),
    ),
    undefined,
  );
  assert.ok(
    separationConflict(
      [hold('system_admin', 'a', '2026-01-01', '2026-06-02')],
      hold('auditor', 'a', '2026-06-01'),
    ),
  );
});

test('passwords: length in characters, kinds of characters, not the login nor its reverse', () => {
  const faults = (password: string) => passwordFaults(password, 'wangli', DEFAULT_SIGN_IN_RULES);
  assert.deepEqual(faults('Ab3-efghij'), []);
  assert.deepEqual(faults('Ab3-efghi'), ['password_too_short']);
  assert.deepEqual(faults('abcdefghijk'), ['password_too_plain']);
  assert.deepEqual(faults('xWangLi-2026'), ['password_is_login']);
  assert.deepEqual(faults('ilgnaw'), ['password_too_short', 'password_too_plain', 'password_is_login']);
  assert.deepEqual(faults('𠮷㙍䶮龘aA1-').length, 1); // eight characters, though more code units
});

test('a session ends by its end, its longest life, or idling', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20) + minutes * 60_000);
  const session = { lastSeenAt: at(0), expiresAt: at(720), endedAt: null };
  const end = (now: Date, more = {}) => sessionEnd({ ...session, ...more }, DEFAULT_SIGN_IN_RULES, now);
  assert.equal(end(at(30)), undefined);
  assert.equal(end(at(31)), 'idle');
  assert.equal(end(at(720), { lastSeenAt: at(719) }), 'expired');
  assert.equal(end(at(1), { endedAt: at(0) }), 'ended');
});

test('what is below an agency may end where other agencies begin, with all that is below those', () => {
  const agencies = [
    { id: 'city', parentId: null },
    { id: 'bureau', parentId: 'city' },
    { id: 'station', parentId: 'bureau' },
    { id: 'district', parentId: 'city' },
    { id: 'district bureau', parentId: 'district' },
  ];
  assert.deepEqual(
    idsBelow(agencies, 'city', ({ id }) => id !== 'district'),
    ['bureau', 'station'],
  );
});
