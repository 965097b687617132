import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import { effectiveFacts, CORRECTION_KIND } from '../../../src/kernel/ledger/effective.ts';
import type { Fact } from '../../../src/kernel/ledger/fact.ts';
import { compileTables, valuesOf } from '../../../src/modules/reporting/domain/compile/compile-tables.ts';
import { compileTable2 } from '../../../src/modules/reporting/domain/compile/table2.ts';
import { yearPeriod } from '../../../src/modules/reporting/domain/compile/period.ts';
import { checkTables } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { checkAgainstPrevious } from '../../../src/modules/reporting/domain/checking/years/previous-year-rules.ts';
import { OUTCOMES_2021 } from '../../../src/modules/reporting/domain/format/table3.ts';
import { aFact, aYear } from './samples/a-year.ts';

const day = fc.integer({ min: 0, max: 4 * 365 }).map((n) => addDays('2022-01-01', n));

test('documents count as issued, repealed and in force by their days', () => {
  const cells = compileTable2(aYear(), yearPeriod(2025));
  const members = (cell: string) => cells.get(`t2.normative_docs.${cell}`)!.members;
  assert.deepEqual(members('issued'), ['d3']);
  assert.deepEqual(members('repealed'), ['d1']);
  assert.deepEqual(members('in_force'), ['d2', 'd3']);
  assert.deepEqual(cells.get('t2.licensing.decisions'), { value: 1300, members: ['f1', 'f2'] });
  assert.deepEqual(cells.get('t2.fees.amount_wan'), { value: 12.3456, members: ['f3'] });
  assert.equal(cells.get('t2.rules.in_force')!.value, 0);
});

test('a document issued and repealed within one year counts in both cells and is not in force', () => {
  const facts = [
    aFact('reporting.document_entered', 'd', '2025-01-01', { kind: 'rules' }),
    aFact('reporting.document_repealed', 'd', '2025-12-31'),
  ];
  const values = valuesOf(compileTable2(facts, yearPeriod(2025)));
  assert.deepEqual(
    [values['t2.rules.issued'], values['t2.rules.repealed'], values['t2.rules.in_force']],
    [1, 1, 0],
  );
});

test('fees add up exactly: a hundred times 0.1 is 10', () => {
  const facts = Array.from({ length: 100 }, (_, i) =>
    aFact('reporting.figure_entered', `f${i}`, '2025-03-31', { kind: 'fees', quantity: 100_000 }),
  );
  assert.equal(compileTable2(facts, yearPeriod(2025)).get('t2.fees.amount_wan')!.value, 10);
});

test('an unknown kind of entry stops the count instead of being lost', () => {
  const facts = [aFact('reporting.figure_entered', 'f', '2025-03-31', { kind: 'tolls', quantity: 1 })];
  assert.throws(() => compileTable2(facts, yearPeriod(2025)), /no cell t2\.tolls/);
});

/** Facts as the ledger has them, with corrections that restate or void earlier ones. */
const ledger = fc
  .array(
    fc.record({
      receivedOn: day,
      closedOn: fc.option(day),
      issuedOn: day,
      repealedAfter: fc.option(fc.integer({ min: 0, max: 700 })),
      outcome: fc.constantFrom(...OUTCOMES_2021),
      applicant: fc.constantFrom('natural_person', 'business', 'other'),
      kind: fc.constantFrom('rules', 'normative_docs'),
      corrections: fc.array(fc.record({ which: fc.nat({ max: 3 }), to: fc.option(day) }), { maxLength: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((records) =>
    records.flatMap((record, i): Fact[] => {
      const facts = [
        stored(aFact('requests.received', `r${i}`, record.receivedOn, { applicant_type: record.applicant })),
        ...(record.closedOn
          ? [stored(aFact('requests.closed', `r${i}`, record.closedOn, { outcome: record.outcome }))]
          : []),
        stored(aFact('reporting.document_entered', `d${i}`, record.issuedOn, { kind: record.kind })),
        ...(record.repealedAfter === null
          ? []
          : [
              stored(
                aFact('reporting.document_repealed', `d${i}`, addDays(record.issuedOn, record.repealedAfter)),
              ),
            ]),
      ];
      return [
        ...facts,
        ...record.corrections.flatMap(({ which, to }) => {
          const fact = facts[which];
          // The day of a document is corrected together with its repeal in the register; here only requests move.
          if (!fact?.kind.startsWith('requests.')) return [];
          const restated = to === null ? {} : { restated: { legalOn: to } };
          const data = { corrects: fact.id, reason: '日期有误', ...restated };
          return [stored(aFact(CORRECTION_KIND, fact.subjectId, '2026-01-01', data))];
        }),
      ];
    }),
  );

let made = 0;
function stored(fact: ReturnType<typeof aFact>): Fact {
  made += 1;
  return { ...fact, id: `fact-${made}` } as unknown as Fact;
}

test('tables of every history with corrections pass every check, alone and against the year before', () => {
  fc.assert(
    fc.property(ledger, fc.integer({ min: 2023, max: 2025 }), (facts, year) => {
      const standing = effectiveFacts(facts);
      const [before, now] = [year - 1, year].map((one) =>
        reportOfTables(valuesOf(compileTables(standing, yearPeriod(one))), { year: one }),
      );
      const findings = [...checkTables(now!), ...checkAgainstPrevious(now!, before!)];
      // A jump or an odd stock of documents may be worth a look; a contradiction there can be none.
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'info'),
        [],
      );
    }),
    { numRuns: 150 },
  );
});
