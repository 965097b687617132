import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import {
  isFeeNoticeInTime,
  mayChargePerPage,
  pageFee,
  paymentStanding,
  requestFee,
  unitsBefore,
} from '../../../src/modules/requests/domain/fee/index.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);

/** n, rate of the n-th, cumulative for the month. */
const PER_REQUEST: [n: number, rate: number, total: number][] = [
  [1, 0, 0],
  [10, 0, 0],
  [11, 100, 100],
  [12, 100, 200],
  [30, 100, 2_000],
  [31, 200, 2_200],
  [32, 200, 2_400],
  [40, 200, 4_000],
  [41, 300, 4_300],
  [50, 300, 7_000],
  [51, 400, 7_400],
  [60, 400, 11_000],
  [61, 500, 11_500],
  [70, 500, 16_000],
  [100, 800, 37_000],
  [101, 900, 37_900],
];

const PER_PAGE: [pages: number, fee: number][] = [
  [0, 0],
  [30, 0],
  [31, 10],
  [32, 20],
  [68, 380],
  [99, 690],
  [100, 700],
  [101, 720],
  [150, 1_700],
  [199, 2_680],
  [200, 2_700],
  [201, 2_740],
  [202, 2_780],
  [250, 4_700],
  [300, 6_700],
  [1_000, 34_700],
];

test('per request: every row of the tariff table', () => {
  for (const [n, rate, total] of PER_REQUEST) {
    assert.equal(requestFee(n).nthRate, rate, `rate of request ${n}`);
    assert.equal(requestFee(n).total, total, `total of ${n} requests`);
  }
});

test('per page: every row of the tariff table', () => {
  for (const [pages, total] of PER_PAGE) assert.equal(pageFee(pages).total, total, `${pages} pages`);
});

test('the band split is given', () => {
  assert.deepEqual(requestFee(45).bands, [
    { from: 1, to: 10, rate: 0, count: 10, amount: 0 },
    { from: 11, to: 30, rate: 100, count: 20, amount: 2_000 },
    { from: 31, to: 40, rate: 200, count: 10, amount: 2_000 },
    { from: 41, to: 50, rate: 300, count: 5, amount: 1_500 },
  ]);
  assert.deepEqual(pageFee(250).bands.at(-1), { from: 201, to: null, rate: 40, count: 50, amount: 2_000 });
  assert.deepEqual(pageFee(0).bands, []);
});

test('each further request costs its own rate, in the closed form of the measures', () => {
  const rate = (n: number) => (n <= 10 ? 0 : n <= 30 ? 100 : 100 * (1 + Math.ceil((n - 30) / 10)));
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(200), (already, count) => {
      let sum = 0;
      for (let n = already + 1; n <= already + count; n++) sum += rate(n);
      const fee = requestFee(count, already);
      assert.equal(fee.total, sum);
      assert.equal(
        fee.bands.reduce((units, band) => units + band.count, 0),
        count,
      );
    }),
  );
  fc.assert(
    fc.property(fc.nat(5_000), (p) => {
      const closed =
        10 * Math.max(0, Math.min(p, 100) - 30) +
        20 * Math.max(0, Math.min(p, 200) - 100) +
        40 * Math.max(0, p - 200);
      assert.equal(pageFee(p).total, closed);
    }),
  );
});

test('one letter with 12 separable questions, first of the month: units 11 and 12 cost 100 each', () => {
  assert.equal(requestFee(12).total, 200);
  assert.equal(requestFee(2, 10).total, 200);
});

test('numbers that are no counts are refused', () => {
  for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => requestFee(value), RangeError);
});

test('the month’s counter: restarts on the 1st, orders by receipt then number', () => {
  const earlier = Array.from({ length: 10 }, (_, i) => ({
    registrationNumber: `2026-${100 + i}`,
    receivedOn: '2026-03-31',
    units: 1,
  }));
  const eleventh = { registrationNumber: '2026-110', receivedOn: '2026-03-31', units: 1 };
  assert.equal(requestFee(1, unitsBefore(eleventh, [eleventh, ...earlier])).total, 100);
  const nextMonth = { ...eleventh, receivedOn: '2026-04-01' };
  assert.equal(requestFee(1, unitsBefore(nextMonth, earlier)).total, 0);
  assert.equal(unitsBefore(earlier[3]!, [...earlier, eleventh]), 3);
  assert.equal(unitsBefore(eleventh, [{ ...earlier[0]!, units: 12 }]), 12);
});

test('payment on working day 20 is in time, on 21 late; unpaid it lapses', () => {
  const notice = '2026-05-12'; // Tue; last day Tue 2026-06-09
  assert.equal(paymentStanding(calendar, notice, '2026-06-09', '2026-06-12'), 'paid_in_time');
  assert.equal(paymentStanding(calendar, notice, '2026-06-10', '2026-06-12'), 'paid_late');
  assert.equal(paymentStanding(calendar, notice, null, '2026-06-09'), 'awaiting');
  assert.equal(paymentStanding(calendar, notice, null, '2026-06-10'), 'lapsed');
});

test('the notice belongs inside the reply period, and pages are charged only where copies are given', () => {
  assert.equal(isFeeNoticeInTime('2026-03-30', '2026-03-30'), true);
  assert.equal(isFeeNoticeInTime('2026-03-31', '2026-03-30'), false);
  assert.equal(mayChargePerPage('paper'), true);
  assert.equal(mayChargePerPage('told_where_published'), false);
  assert.equal(mayChargePerPage('inspection_on_site'), false);
});
