import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { plainLine, reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import {
  figures,
  plain,
  plausiblePhrases,
  unrelatedPhrases,
  withFigure,
} from './samples/plausible-narrative.ts';
import { randomTables } from './samples/random-tables.ts';
import { numbersFrom } from './samples/sample-prose.ts';
import { zeroTables } from './samples/sample-tables.ts';

const YEAR = 2024;
const AGENCY = '临江市园林绿化局';

function alarms(tables: Readonly<Record<string, number>>, lines: readonly string[], last: number): Finding[] {
  const text = { headings: [], lines: lines.map((line) => plainLine(line, 'overview')) };
  const report = reportOfTables(tables, { year: YEAR, agency: AGENCY, text });
  const previous = reportOfTables({ ...zeroTables(), 't3.new_received.total': last }, { year: YEAR - 1 });
  return checkReport(report, { previous }).filter(
    ({ code, severity }) => code.startsWith('N-') && code !== 'N-FEE' && severity !== 'info',
  );
}

/** Correct sentences in a random order, with unrelated figures between them, in one line or several. */
function situation(seed: number) {
  const next = numbersFrom(seed * 2654435761);
  const tables = randomTables(next);
  const last = next(60);
  const phrases = plausiblePhrases(next, tables, YEAR, last);
  const others = unrelatedPhrases(next, YEAR).filter(() => next(2) === 0);
  const sentences = [...phrases.map(({ text }) => text), ...others];
  for (let index = sentences.length - 1; index > 0; index -= 1) {
    const other = next(index + 1);
    [sentences[index], sentences[other]] = [sentences[other]!, sentences[index]!];
  }
  return { tables, last, phrases, lines: next(2) === 0 ? [sentences.join('')] : sentences };
}

test('a correct report, in any of many phrasings, raises no error and no warning', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const { tables, last, lines } = situation(seed);
      const found = alarms(tables, lines.map(plain), last).map(
        ({ code, expected, actual, quote }) => `${code} ${String(expected)} ${String(actual)} ${quote}`,
      );
      assert.deepEqual(found, []);
    }),
    { numRuns: 200 },
  );
});

/** Phrases whose every figure a reader would hold against the table or against the sentence itself. */
const PLAIN = new Set(['received', 'handled', 'applicants', 'shares', 'cases', 'sum', 'change', 'rate']);

test('one figure changed in a correct sentence is found', () => {
  const kinds = new Map<string, { tried: number; found: number; missed: string[] }>();
  for (let seed = 1; seed <= 120; seed += 1) {
    const { tables, last, phrases } = situation(seed);
    const next = numbersFrom(seed);
    for (const { kind, text } of phrases) {
      const count = figures(text);
      if (count === 0) continue;
      const changed = withFigure(text, next(count), 1 + next(9));
      const tally = kinds.get(kind) ?? { tried: 0, found: 0, missed: [] };
      tally.tried += 1;
      if (alarms(tables, [changed], last).length > 0) tally.found += 1;
      else tally.missed.push(changed);
      kinds.set(kind, tally);
    }
  }
  for (const [kind, { tried, found, missed }] of kinds) {
    process.stdout.write(
      `${kind}: ${found} of ${tried} changed figures found${missed[0] ? `, e.g. not ${missed[0]}` : ''}\n`,
    );
    if (PLAIN.has(kind)) assert.ok(found / tried >= 0.9, `${kind}: ${missed.slice(0, 5).join(' ')}`);
  }
});
