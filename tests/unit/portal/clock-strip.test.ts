import test from 'node:test';
import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { clockStrip } from '../../../src/portal/parts/clock-strip/clock-strip.ts';
import type { CaseFacts } from '../../../src/modules/requests/index.ts';
import { clockViewOf } from './clock-view.ts';
import { contextFor } from './page-context.ts';

const CONSULTED: CaseFacts = {
  receivedOn: '2026-10-13',
  events: [
    { type: 'consultation_sent', on: '2026-11-03', party: 'third_party', receivedByPartyOn: '2026-11-04' },
  ],
};
const CORRECTED: CaseFacts = {
  receivedOn: '2026-01-12',
  events: [
    { type: 'correction_notice_sent', on: '2026-01-20' },
    { type: 'correction_received', on: '2026-02-02' },
    { type: 'extension_approved', on: '2026-03-02', workingDays: 20 },
  ],
};

function drawn(facts: CaseFacts, today: string, language: 'zh' | 'en' = 'zh') {
  const clock = clockViewOf(facts, today);
  return { clock, $: load(String(clockStrip(contextFor(language, today), clock))) };
}

test('every day from receipt to the due date is drawn once, in order, with its reason', () => {
  const { clock, $ } = drawn(CONSULTED, '2026-11-21');
  const labels = $('.strip .day')
    .toArray()
    .map((day) => $(day).attr('aria-label')!);
  const days = clock.strip.flatMap((month) => month.days);
  assert.equal(labels.length, days.length);
  labels.forEach((label, at) => assert.ok(label.startsWith(days[at]!.on), label));
  assert.ok(labels.every((label) => label.length > '2026-11-21（周六） · '.length));
});

test('the due day is ringed once and today marked once', () => {
  const { clock, $ } = drawn(CONSULTED, '2026-11-21');
  assert.equal($('.strip .is-due').length, 1);
  assert.ok($('.strip .is-due').attr('aria-label')!.startsWith(clock.dueOn));
  assert.equal($('.strip .is-today').length, 1);
  assert.ok($('.strip .is-today').attr('aria-label')!.startsWith('2026-11-21'));
});

test('counted days already passed and days still to count are told apart by today', () => {
  const { clock, $ } = drawn(CONSULTED, '2026-11-21');
  const counted = clock.strip.flatMap((month) => month.days).filter((day) => day.kind === 'counted');
  assert.equal($('.strip .day-counted').length, counted.filter((day) => day.on <= '2026-11-21').length);
  assert.equal($('.strip .day-ahead').length, counted.filter((day) => day.on > '2026-11-21').length);
  assert.equal($('.strip .day-counted, .strip .day-ahead').length, 20);
});

test('days that say something new can be reached by keyboard, the rest are silent', () => {
  const { $ } = drawn(CONSULTED, '2026-11-21');
  const stops = $('.strip [tabindex="0"]').toArray();
  assert.deepEqual(
    stops.map((day) => $(day).attr('aria-label')!.slice(0, 10)),
    ['2026-10-13', '2026-11-04', '2026-11-09', '2026-11-16', '2026-11-21', '2026-11-23', '2026-12-02'],
  );
  assert.equal($('.strip .day:not([tabindex]):not([aria-hidden])').length, 0);
});

test('the table is the text form: a row for each day of the account, counted or not, with why and article', () => {
  const { clock, $ } = drawn(CORRECTED, '2026-03-03');
  const rows = $('.account-table tbody tr').toArray();
  assert.equal(rows.length, clock.account.length);
  rows.forEach((row, at) => {
    const day = clock.account[at]!;
    assert.ok($(row).find('th').text().includes(day.on));
    assert.equal($(row).hasClass('is-counted'), day.counted);
    assert.ok($(row).text().includes(day.why.zh));
    assert.ok($(row).text().includes(day.article));
  });
});

test('a long clock stands month below month, the first box in its own column', () => {
  const { $ } = drawn(CORRECTED, '2026-03-03');
  assert.ok($('.strip').hasClass('strip-stacked'));
  assert.ok($('.strip-days').first().hasClass('first-12'));
  assert.ok($('.strip-days').eq(1).hasClass('first-1'));
});

test('words under the strip and the legend are in the language of the page', () => {
  const zh = drawn(CONSULTED, '2026-11-21').$;
  const en = drawn(CONSULTED, '2026-11-21', 'en').$;
  assert.match(zh('.clock-words').text(), /征求意见/);
  assert.match(en('.clock-words').text(), /consulted the third party/);
  assert.match(zh('.legend').text(), /到期日/);
  assert.match(en('.legend').text(), /due date/);
  assert.equal(zh('.legend .day-void').length, 0, 'no void day occurs, so none is explained');
});
