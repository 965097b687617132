import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { CITY_VOLUME, replayCityVolume, replayOneBureau } from '../../../src/app/replay/index.ts';
import { readReportFile } from '../../../src/modules/reporting/index.ts';
import { testRuntime } from '../../support/runtime.ts';

const PUBLISHED = new URL('../../../../shared/reports/003-taian-2021.txt', import.meta.url).pathname;
const quiet = (): void => undefined;

/** What the published report of the bureau says in the cells that are not 0, should the file not be at hand. */
const KNOWN: Readonly<Record<string, number>> = {
  't3.new_received.natural_person': 4,
  't3.granted.natural_person': 3,
  't3.unavailable_not_held.natural_person': 1,
  't3.total_handled.natural_person': 4,
  't3.new_received.total': 4,
  't3.granted.total': 3,
  't3.unavailable_not_held.total': 1,
  't3.total_handled.total': 4,
};

test("replay A: a bureau's year through the real use cases gives tables 3 and 4 as it published them", async (t) => {
  const { report, run, verified, reportMs } = await replayOneBureau(await testRuntime(), quiet);
  const cells = Object.entries(report.cells).filter(([cell]) => !cell.startsWith('t2.'));
  assert.equal(cells.length, 190);
  for (const [cell, { value, members }] of cells) {
    assert.equal(value, KNOWN[cell] ?? 0, cell);
    assert.equal(members.length, value, cell);
  }
  if (existsSync(PUBLISHED)) {
    const published = await readReportFile(PUBLISHED);
    for (const [cell, { value }] of cells) assert.equal(value, published.tables[cell], cell);
  } else t.diagnostic(`The published report is not at hand (${PUBLISHED}); its known figures were used.`);
  assert.equal(run.cases, 4);
  assert.ok(verified);
  assert.ok(reportMs < 1000, `${reportMs} ms`);
});

test("replay B, every 25th case: a city's year adds up by channel, outcome and year", async () => {
  const { totals, run, verified, reportMs } = await replayCityVolume(await testRuntime(), quiet, 25);
  assert.equal(run.cases, 50);
  assert.equal(totals.received, 50);
  assert.equal(totals.carriedOver, 1);
  assert.equal(totals.handledInYear, 49);
  assert.equal(totals.carriedInNextYear, totals.carriedOver);
  assert.equal(totals.handledNextYear, totals.carriedOver);
  const all = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  assert.equal(all(totals.channels), 50);
  assert.equal(all(totals.outcomes), 50);
  for (const group of Object.keys(CITY_VOLUME.outcomes)) assert.ok(totals.outcomes[group]! > 0, group);
  assert.ok(verified);
  assert.ok(reportMs < 1000, `${reportMs} ms`);
});
