import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { measureOf, shareOf } from '../../../src/modules/reporting/domain/series/measures.ts';
import { seriesCharts } from '../../../src/modules/reporting/domain/series/series-charts.ts';
import type { SeriesPoint } from '../../../src/modules/reporting/domain/series/series-point.ts';
import { seriesOf } from '../../../src/modules/reporting/domain/series/series-point.ts';
import { dataDictionary, openData } from '../../../src/modules/reporting/rendering/open-data.ts';

const point = (year: number, given: Partial<SeriesPoint> = {}): SeriesPoint => {
  const format = given.format ?? '2021';
  return {
    year,
    format,
    source: 'compiled',
    version: 1,
    publishedOn: `${year + 1}-01-20`,
    ...given,
    cells: { ...Object.fromEntries(cellsOf(format).map((cell) => [cell, 0])), ...given.cells },
  };
};
const WORDS = {
  title: (id: string) => id,
  measure: (id: string) => id,
  year: '年份',
  cases: '件',
};

test('one point a year: compiled before received, the newest version of it', () => {
  const series = seriesOf([
    point(2024, { source: 'received', version: 3 }),
    point(2024, { version: 1 }),
    point(2024, { version: 2 }),
    point(2022, { source: 'received' }),
  ]);
  assert.deepEqual(
    series.map(({ year, source, version }) => [year, source, version]),
    [
      [2022, 'received', 1],
      [2024, 'compiled', 2],
    ],
  );
});

test('a total left blank is worth its parts; one whose parts were not read is not known', () => {
  const blank = { 't3.new_received.total': null, 't3.new_received.business': 3, 't4.review.total': null };
  const given = point(2024, {
    cells: { ...blank, 't3.new_received.natural_person': 5, 't4.review.upheld': 2 },
  });
  assert.deepEqual([measureOf(given, 'received'), measureOf(given, 'reviews')], [8, 2]);
  const { 't3.new_received.research': _, ...cells } = given.cells;
  assert.equal(measureOf({ ...given, cells }, 'received'), null);
});

test('a measure adds the cells of its form; a blank counts nothing, an unread cell leaves it open', () => {
  const cells = {
    't3.closed_fee_unpaid.total': 2,
    't3.closed_other.total': 3,
    't3.closed_correction_lapsed.total': null,
  };
  assert.equal(measureOf(point(2024, { cells }), 'other_handling'), 5);
  const unread = point(2024);
  const { 't3.closed_other.total': _, ...rest } = unread.cells;
  assert.equal(measureOf({ ...unread, cells: rest }, 'other_handling'), null);
  assert.equal(
    measureOf(point(2019, { format: '2019', cells: { 't3.other_handling.total': 4 } }), 'other_handling'),
    4,
  );
  assert.equal(measureOf(point(2019, { format: '2019' }), 'normative_in_force'), null);
  assert.equal(
    measureOf(point(2018, { format: 'pre2019', cells: { 'p18.requests.year': 1235 } }), 'received'),
    1235,
  );
  assert.equal(measureOf(point(2018, { format: 'pre2019' }), 'unavailable'), null);
});

test('outcome measures of a form add up to what was handled when table 3 does', () => {
  const parts = [
    'granted',
    'partially_granted',
    'refused',
    'unavailable',
    'not_processed',
    'other_handling',
  ] as const;
  for (const format of ['2021', '2019'] as const) {
    const rows = [...new Set(cellsOf(format).filter((id) => /^t3\.[a-z_]+\.total$/.test(id)))].filter(
      (id) => !/new_received|carried_|total_handled/.test(id),
    );
    const cells = Object.fromEntries(rows.map((id, index) => [id, index + 1]));
    const handled = Object.values(cells).reduce((sum, value) => sum + value, 0);
    const year = point(2024, { format, cells });
    assert.equal(
      parts.reduce((sum, part) => sum + measureOf(year, part)!, 0),
      handled,
      format,
    );
  }
});

test('shares have one decimal and need a whole', () => {
  assert.equal(shareOf(1, 3), 33.3);
  assert.equal(shareOf(0, 0), null);
  assert.equal(shareOf(null, 3), null);
});

test('a chart leaves out years whose form does not count a part, and is not drawn with nothing to show', () => {
  const charts = seriesCharts(
    [
      point(2018, { format: 'pre2019', cells: { 'p18.requests.year': 9, 'p18.replies.year': 8 } }),
      point(2024, {
        cells: {
          't3.new_received.total': 4,
          't3.granted.total': 3,
          't3.total_handled.total': 4,
          't3.closed_other.total': 1,
        },
      }),
    ],
    WORDS,
  );
  assert.deepEqual(
    charts.map(({ id, chart }) => [id, chart.categories]),
    [
      ['requests', ['2018', '2024']],
      ['outcomes', ['2024']],
    ],
  );
  const [requests, outcomes] = charts.map(({ chart }) => chart);
  assert.deepEqual(requests!.series[2], { name: 'carried_out', values: [null, 0] });
  assert.equal(outcomes!.unit, '%');
  assert.deepEqual(outcomes!.series[0], { name: 'granted', values: [75] });
});

test('open data: every cell a line, blanks empty, unread cells left out, no formula begins a field', () => {
  const { 't2.penalty.decisions': _, ...cells } = point(2024).cells;
  const agencies = [
    {
      code: 'a1',
      nameIn: (year: number) => `=甲局,${year}`,
      points: [{ ...point(2024), cells: { ...cells, 't2.rules.issued': null, 't2.fees.amount_wan': 1.5 } }],
    },
  ];
  const lines = openData(agencies, 'csv').toString('utf8').trimEnd().split('\r\n');
  assert.equal(lines.length, 1 + cellsOf('2021').length - 1);
  assert.ok(lines[0]!.startsWith('\ufeffagency_code,agency_name,year'));
  assert.equal(lines[1], `a1,"'=甲局,2024",2024,1,2021,compiled,2025-01-20,t2.rules.issued,`);
  assert.ok(lines.some((line) => line.endsWith(',t2.fees.amount_wan,1.5')));
  const { reports } = JSON.parse(openData(agencies, 'json').toString('utf8')) as {
    reports: { cells: object }[];
  };
  assert.equal(Object.keys(reports[0]!.cells).length, cellsOf('2021').length - 1);
});

test('the dictionary explains every cell of every form once', () => {
  const { cells } = JSON.parse(dataDictionary('json').toString('utf8')) as {
    cells: { cell: string; label: string; formats: string; unit: string }[];
  };
  const all = new Set((['2021', '2019', 'pre2019'] as const).flatMap(cellsOf));
  assert.deepEqual(new Set(cells.map(({ cell }) => cell)), all);
  assert.equal(cells.length, all.size);
  assert.ok(cells.every(({ cell, label }) => label !== cell));
  const fee = cells.find(({ cell }) => cell === 't2.fees.amount_wan')!;
  assert.deepEqual([fee.formats, fee.unit], ['2021', '万元']);
});
