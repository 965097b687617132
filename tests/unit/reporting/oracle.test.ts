import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { findingKeys } from '../../../src/modules/reporting/domain/checking/finding-key.ts';
import type { Finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import type {
  NarrativeLine,
  ReportModel,
} from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { readReportFile } from '../../../src/modules/reporting/reading/read-report-file.ts';
import { ERRORS, EXPECTED, EXTRA, FILES, MUST_NOT, says } from './samples/oracle-findings.ts';
import type { Id } from './samples/oracle-findings.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/reports/', import.meta.url));
async function load(id: Id): Promise<{ report: ReportModel; findings: Finding[]; raw: string } | null> {
  const path = `${FOLDER}${FILES[id]}`;
  if (!existsSync(path)) {
    process.stdout.write(`the sample report ${FILES[id]} is not here; its oracle was not compared\n`);
    return null;
  }
  const report = await readReportFile(path);
  return { report, findings: checkReport(report), raw: readFileSync(path, 'utf8') };
}

for (const id of Object.keys(FILES) as Id[]) {
  test(`report ${id}: every finding of the oracle, with its numbers and a verbatim quote`, async () => {
    const loaded = await load(id);
    if (loaded === null) return;
    for (const wanted of EXPECTED[id]) {
      const hit = loaded.findings.some((finding) => says(finding, wanted));
      assert.ok(hit, `missing ${JSON.stringify(wanted)}`);
    }
    for (const { quote, message } of loaded.findings)
      assert.ok(quote === null || loaded.raw.includes(quote), `not verbatim: ${quote} (${message})`);
  });

  test(`report ${id}: nothing beyond the oracle but what has a reason`, async () => {
    const loaded = await load(id);
    if (loaded === null) return;
    const known = [...EXPECTED[id], ...EXTRA[id]];
    const beyond = loaded.findings.filter((finding) => !known.some((wanted) => says(finding, wanted)));
    assert.deepEqual(
      beyond.map(({ code, severity, message, quote }) => `${code} ${severity} ${message} ${quote}`),
      [],
    );
    for (const { because, ...extra } of EXTRA[id]) {
      assert.ok(
        loaded.findings.some((finding) => says(finding, extra)),
        `no longer found: ${because}`,
      );
      process.stdout.write(`${id} beyond the oracle: ${extra.code} ${extra.severity}, ${because}\n`);
    }
    assert.equal(loaded.findings.length, known.length);
    assert.equal(new Set(findingKeys(loaded.findings)).size, known.length);
  });

  test(`report ${id}: places, rules and repairs`, async () => {
    const loaded = await load(id);
    if (loaded === null) return;
    for (const { place, quote, rule, repair, message } of loaded.findings) {
      assert.ok(rule.includes('（') && repair !== '', message);
      if (place === null) continue;
      const line: NarrativeLine = loaded.report.text!.lines[place.line]!;
      assert.equal(line.raw.slice(place.start, place.end), quote, message);
      assert.equal(line.section, place.section);
    }
    const prose = loaded.findings.filter(({ code, quote }) => code.startsWith('N-') && quote !== null);
    assert.ok(prose.every(({ place }) => place !== null));
  });

  test(`report ${id}: exactly the errors of the oracle, and nothing it must not flag`, async () => {
    const loaded = await load(id);
    if (loaded === null) return;
    const errors = loaded.findings.filter((finding) => finding.severity === 'error').map(({ code }) => code);
    assert.deepEqual([...errors].sort(), [...ERRORS[id]]);
    for (const { codes, about } of MUST_NOT[id]) {
      const wrong: Finding[] = loaded.findings.filter(
        (finding) => codes.test(finding.code) && about.test(`${finding.message} ${finding.quote ?? ''}`),
      );
      const allowed: Finding[] = wrong.filter(
        (finding: Finding) => !EXPECTED[id].some((wanted) => says(finding, wanted)),
      );
      assert.deepEqual(allowed, []);
    }
  });
}

const VALUES: Record<Id, { meta: unknown[]; values: Record<string, number>; rest: number | null }> = {
  '000': {
    meta: ['抚顺市医疗保障局', 2022, '2021', null],
    values: {
      't2.normative_docs.issued': 12,
      't2.normative_docs.repealed': 2,
      't2.normative_docs.in_force': 12,
    },
    rest: 0,
  },
  '001': { meta: ['城乡一体化示范区卫健医保局', 2023, '2021', null], values: {}, rest: 0 },
  '002': { meta: ['弥勒市卫生健康局', 2023, '2021', '2024-02-01'], values: {}, rest: 0 },
  '003': {
    meta: ['泰安市医疗保障局', 2021, '2021', '2022-01-25'],
    values: {
      't2.normative_docs.in_force': 2,
      't2.penalty.decisions': 1,
      't3.new_received.natural_person': 4,
      't3.new_received.total': 4,
      't3.granted.natural_person': 3,
      't3.granted.total': 3,
      't3.unavailable_not_held.natural_person': 1,
      't3.unavailable_not_held.total': 1,
      't3.total_handled.natural_person': 4,
      't3.total_handled.total': 4,
    },
    rest: 0,
  },
  '004': {
    meta: ['厦门市医保局', 2018, 'pre2019', '2019-07-18'],
    values: Object.fromEntries(
      Object.entries({
        disclosed: [39142, 579574],
        disclosed_website: [39142, 558145],
        disclosed_gazette: [587, 10510],
        requests: [1235, 7738],
        requests_in_person: [143, 1994],
        requests_online: [722, 3828],
        requests_mail_fax: [370, 1824],
        replies: [1235, 7686],
        replies_granted: [382, 3565],
        replies_partial: [112, 497],
        replies_refused: [151, 702],
        replies_other: [590, 2923],
        complaints: [0, 0],
        reviews: [17, 196],
        suits: [14, 97],
      }).flatMap(([row, [year, cumulative]]) => [
        [`p18.${row}.year`, year!],
        [`p18.${row}.cumulative`, cumulative!],
      ]),
    ),
    rest: null,
  },
};

for (const id of Object.keys(FILES) as Id[]) {
  test(`report ${id}: agency, year, format, date and every cell`, async () => {
    const loaded = await load(id);
    if (loaded === null) return;
    const { report } = loaded;
    const { meta, values, rest } = VALUES[id];
    assert.deepEqual([report.agency, report.year, report.format, report.publishedOn], meta);
    assert.deepEqual(report.unreadable, []);
    assert.equal(Object.keys(report.tables).length, report.format === 'pre2019' ? 30 : 200);
    for (const [cell, value] of Object.entries(report.tables))
      assert.equal(value, values[cell] ?? rest, cell);
  });
}
