import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { checkSeries } from '../../../src/modules/reporting/domain/checking/check-series.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { validTables, zeroTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

const DECEMBER_2023: Tables = {
  ...zeroTables(),
  't3.new_received.natural_person': 2,
  't3.new_received.total': 2,
  't3.carried_out.natural_person': 1,
  't3.carried_out.other_org': 1,
  't3.carried_out.total': 2,
  't2.normative_docs.in_force': 19,
};

function said(tables: Tables, previous: Tables): string[] {
  const findings = checkReport(reportOfTables(tables, { year: 2024 }), {
    previous: reportOfTables(previous, { year: 2023 }),
  });
  return findings
    .filter(({ code }) => code.startsWith('Y-'))
    .map(
      ({ code, severity, cells, expected, actual }) =>
        `${code} ${severity} ${cells[0]} ${expected} ${actual}`,
    );
}

test('what is carried in is what last year carried out, column by column', () => {
  const next = { ...DECEMBER_2023, 't3.carried_out.other_org': 0, 't3.carried_out.business': 1 };
  assert.deepEqual(
    said(validTables(), { ...DECEMBER_2023, 't4.review.pending': 0 }).filter((s) => s.startsWith('Y-CARRY')),
    [],
  );
  assert.deepEqual(
    said(validTables(), next).filter((s) => s.startsWith('Y-CARRY')),
    ['Y-CARRY error t3.carried_in.business 1 0', 'Y-CARRY error t3.carried_in.other_org 0 1'],
  );
});

test('documents in force follow from last year’s', () => {
  assert.deepEqual(
    said(validTables(), DECEMBER_2023).filter((s) => s.startsWith('Y-INFORCE')),
    [],
  );
  assert.deepEqual(
    said(validTables(), { ...DECEMBER_2023, 't2.normative_docs.in_force': 30 }).filter((s) =>
      s.startsWith('Y-INFORCE'),
    ),
    ['Y-INFORCE error t2.normative_docs.in_force 32 21'],
  );
});

test('pending cases reappear; big changes are noted unless the text compares', () => {
  const previous = { ...DECEMBER_2023, 't4.suit_after_review.pending': 2, 't2.licensing.decisions': 20 };
  assert.ok(said(validTables(), previous).includes('Y-PENDING warning t4.suit_after_review.total ≥ 2 0'));
  assert.ok(said(validTables(), previous).includes('Y-JUMP info t2.licensing.decisions 20 145'));
  const text = { headings: [], lines: [plainLine('许可数量与上年相比增加较多。', 'overview')] };
  const explained = checkReport(reportOfTables(validTables(), { year: 2024, text }), {
    previous: reportOfTables(previous, { year: 2023 }),
  });
  assert.ok(!explained.some(({ code, cells }) => code === 'Y-JUMP' && cells[0] === 't2.licensing.decisions'));
});

test('cumulative totals before 2019 go on from last year’s', () => {
  const last = {
    ...zeroTables('pre2019'),
    'p18.requests.cumulative': 100,
    'p18.requests_online.cumulative': 100,
  };
  const now = { ...zeroTables('pre2019'), 'p18.requests.cumulative': 104, 'p18.requests.year': 5 };
  const findings = checkReport(reportOfTables(now, { year: 2018 }), {
    previous: reportOfTables(last, { year: 2017 }),
  });
  const found = findings
    .filter(({ code }) => code === 'Y-CUMULATIVE')
    .map(({ cells, expected, actual }) => [cells[0], expected, actual]);
  assert.deepEqual(found, [
    ['p18.requests.cumulative', 105, 104],
    ['p18.requests_online.cumulative', 100, 0],
  ]);
});

test('big changes follow a figure through the formats', () => {
  const last = { ...zeroTables('pre2019'), 'p18.requests.year': 60, 'p18.suits.year': 1 };
  const now = {
    ...zeroTables('2019'),
    't3.new_received.total': 12,
    't4.direct_suit.total': 9,
    't4.suit_after_review.total': 8,
  };
  const found = checkReport(reportOfTables(now, { year: 2019 }), {
    previous: reportOfTables(last, { year: 2018 }),
  }).filter(({ code }) => code.startsWith('Y-'));
  assert.deepEqual(
    found.map(({ code, cells, expected, actual }) => [code, cells[0], expected, actual]),
    [
      ['Y-JUMP', 't3.new_received.total', 60, 12],
      ['Y-JUMP', 't4.direct_suit.total', 1, 17],
    ],
  );
});

test('a big change is explained by a sentence about it, not by one about something else', () => {
  const jumpsWith = (text: string): number =>
    checkReport(
      reportOfTables(validTables(), {
        year: 2024,
        text: { headings: [], lines: [plainLine(text, 'overview')] },
      }),
      { previous: reportOfTables({ ...zeroTables(), 't2.licensing.decisions': 20 }, { year: 2023 }) },
    ).filter(({ code, cells }) => code === 'Y-JUMP' && cells[0] === 't2.licensing.decisions').length;
  assert.equal(jumpsWith('行政许可数量较上年大幅增加。'), 0);
  assert.equal(jumpsWith('因下放审批权限，办件量明显上升，行政许可主要集中在下半年。'), 0);
  assert.equal(jumpsWith('申请数量较上年增加。'), 1);
  assert.equal(jumpsWith('依法公开行政许可信息。'), 1);
});

test('carried over from the trial format to the present one', () => {
  const last = { ...zeroTables('2019'), 't3.carried_out.natural_person': 1, 't3.carried_out.total': 1 };
  const found = checkReport(reportOfTables({ ...zeroTables(), 't3.carried_in.total': 2 }, { year: 2021 }), {
    previous: reportOfTables(last, { year: 2020 }),
  }).filter(({ code }) => code === 'Y-CARRY');
  assert.deepEqual(
    found.map(({ cells, expected, actual }) => [cells[0], expected, actual]),
    [
      ['t3.carried_in.natural_person', 1, 0],
      ['t3.carried_in.total', 1, 2],
    ],
  );
});

/** Cumulative figures of a city's report on 2018, and what they imply for the end of 2017. */
const CUMULATIVE: Record<string, readonly [year: number, now: number, before: number]> = {
  disclosed: [39142, 579574, 540432],
  disclosed_website: [39142, 558145, 519003],
  disclosed_gazette: [587, 10510, 9923],
  requests: [1235, 7738, 6503],
  requests_in_person: [143, 1994, 1851],
  requests_online: [722, 3828, 3106],
  requests_mail_fax: [370, 1824, 1454],
  replies: [1235, 7686, 6451],
  replies_granted: [382, 3565, 3183],
  replies_partial: [112, 497, 385],
  replies_refused: [151, 702, 551],
  replies_other: [590, 2923, 2333],
  reviews: [17, 196, 179],
  suits: [14, 97, 83],
};

test('the cumulative figures of a real report follow from those of the year before', () => {
  const table = (index: 1 | 2): Tables =>
    Object.fromEntries(
      Object.entries(CUMULATIVE).flatMap(([row, figures]) => [
        [`p18.${row}.cumulative`, figures[index]],
        [`p18.${row}.year`, index === 1 ? figures[0] : 0],
      ]),
    );
  const said = (last: Tables): string[] =>
    checkReport(reportOfTables(table(1), { year: 2018 }), {
      previous: reportOfTables({ ...table(2), ...last }, { year: 2017 }),
    })
      .filter(({ code }) => code === 'Y-CUMULATIVE')
      .map(({ cells, expected, actual }) => `${cells[0]} ${expected} ${actual}`);
  assert.deepEqual(said({}), []);
  assert.deepEqual(said({ 'p18.reviews.cumulative': 178 }), ['p18.reviews.cumulative 195 196']);
});

test('a series: every year against the one before it, gaps and versions known', () => {
  const year = (y: number, tables: Tables): ReturnType<typeof reportOfTables> =>
    reportOfTables(tables, { year: y });
  const stock = (inForce: number): Tables => ({ ...zeroTables(), 't2.normative_docs.in_force': inForce });
  const series = checkSeries([
    year(2024, stock(7)),
    year(2021, stock(4)),
    year(2022, stock(4)),
    year(2024, stock(5)),
    year(2025, stock(5)),
    reportOfTables(stock(1), { year: 2020, format: '2019' }),
  ]);
  assert.deepEqual(
    series.map(({ year: y, comparedWith, acrossYears }) => [
      y,
      comparedWith,
      acrossYears.map(({ code }) => code).join(),
    ]),
    [
      [2020, null, ''],
      [2021, 2020, ''],
      [2022, 2021, ''],
      [2024, null, ''],
      [2024, null, ''],
      [2025, 2024, ''],
    ],
  );
  const broken = checkSeries([year(2022, stock(4)), year(2023, stock(6))]);
  assert.deepEqual(
    broken.map(({ acrossYears }) =>
      acrossYears.map(({ code, expected, actual }) => [code, expected, actual]),
    ),
    [[], [['Y-INFORCE', 4, 6]]],
  );
});
