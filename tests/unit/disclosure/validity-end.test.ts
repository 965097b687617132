import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import { validityEnd } from '../../../src/modules/disclosure/domain/validity-end.ts';
import { validityOn } from '../../../src/modules/disclosure/domain/validity.ts';
import { compileTables } from '../../../src/modules/reporting/index.ts';

const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2020-01-01', days));

test('a document ends with its repeal or the day after its last, whichever comes first', () => {
  const end = (expiresOn: string | null, repealedOn: string | null) => validityEnd({ expiresOn, repealedOn });
  assert.equal(end(null, null), null);
  assert.deepEqual(end('2025-12-31', null), { on: '2026-01-01', why: 'expired' });
  assert.deepEqual(end('2025-12-31', '2026-01-01'), { on: '2026-01-01', why: 'repealed' });
  assert.deepEqual(end('2025-12-31', '2026-05-01'), { on: '2026-01-01', why: 'expired' });
});

// Rules T2-NONNEG, T2-IMPLIED-PRIOR, Y-INFORCE of the report's format, and each document's own validity.
test('table 2 agrees with the validity of every document in every year', () => {
  const document = fc.record({
    issuedOn: day,
    expiresAfter: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null }),
    repealedAfter: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), (drawn) => {
      const documents = drawn.map(({ issuedOn, expiresAfter, repealedAfter }) => ({
        issuedOn,
        expiresOn: expiresAfter === null ? null : addDays(issuedOn, expiresAfter),
        repealedOn: repealedAfter === null ? null : addDays(issuedOn, repealedAfter),
      }));
      const facts = documents.flatMap(({ issuedOn, ...dates }, at) => {
        const end = validityEnd(dates);
        const fact = { subjectType: 'register_entry', subjectId: `e${at}` };
        const data = { kind: 'normative_docs' };
        return [
          { ...fact, kind: 'reporting.document_entered', legalOn: issuedOn, data },
          ...(end ? [{ ...fact, kind: 'reporting.document_repealed', legalOn: end.on, data: {} }] : []),
        ];
      });
      let before = 0;
      for (let year = 2020; year <= 2031; year += 1) {
        const period = { from: `${year}-01-01`, to: `${year}-12-31` };
        const cells = compileTables(facts as never, period);
        const value = (name: string) => cells.get(`t2.normative_docs.${name}`)!.value;
        const valid = documents.filter(
          ({ issuedOn, ...dates }) =>
            issuedOn <= period.to &&
            validityOn({ kind: 'normative_document', effectiveOn: null, ...dates }, period.to) === 'in_force',
        );
        assert.equal(value('in_force'), valid.length);
        assert.equal(value('in_force') - value('issued') + value('repealed'), before);
        before = value('in_force');
      }
    }),
    { numRuns: 60 },
  );
});
