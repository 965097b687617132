import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodEnd } from '../../../src/modules/disclosure/domain/subscriptions/rounds.ts';
import { wallTimeInShanghai } from '../../../src/modules/disclosure/views/subscriptions/wall-time.ts';
import { pauseAfter } from '../../../src/kernel/mail/retry.ts';

test('daily mails end a period at eight each morning, weekly ones on Mondays', () => {
  // 2026-11-22 is a Sunday.
  const table = [
    ['2026-11-22T07:59:00+08:00', '2026-11-21', '2026-11-16'],
    ['2026-11-22T08:00:00+08:00', '2026-11-22', '2026-11-16'],
    ['2026-11-23T07:59:00+08:00', '2026-11-22', '2026-11-16'],
    ['2026-11-23T08:00:00+08:00', '2026-11-23', '2026-11-23'],
    ['2026-11-24T00:00:00+08:00', '2026-11-23', '2026-11-23'],
    ['2027-01-01T12:00:00+08:00', '2027-01-01', '2026-12-28'],
  ] as const;
  for (const [instant, daily, weekly] of table) {
    const now = wallTimeInShanghai(new Date(instant));
    assert.equal(periodEnd('daily', now), daily, instant);
    assert.equal(periodEnd('weekly', now), weekly, instant);
    assert.equal(periodEnd('at_once', now), undefined);
  }
});

test('a refusal for good ends the attempts, a passing one is tried again with growing pauses for about three days', () => {
  assert.equal(pauseAfter(1, { responseCode: 550 }), undefined);
  assert.equal(pauseAfter(1, { responseCode: 451 }), 60_000);
  const pauses = [];
  for (let attempt = 1; ; attempt += 1) {
    const pause = pauseAfter(attempt, {});
    if (pause === undefined) break;
    pauses.push(pause);
  }
  assert.deepEqual(
    pauses,
    pauses.toSorted((a, b) => a - b),
  );
  const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3_600_000;
  assert.ok(hours > 48 && hours < 96, `${hours} hours`);
});
