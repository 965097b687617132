import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import { calendarModule, currentCalendar } from '../../../src/modules/calendar/index.ts';
import { agencyById, identityModule, listAgencies } from '../../../src/modules/identity/index.ts';
import { makeAgency, testRuntime } from '../../support/runtime.ts';

// Another process writes rows and a new stamp; this one has its copies in memory and must see the change at once.
test('a change by another process is seen at once', async () => {
  const { db, ...runtime } = await testRuntime({ modules: [calendarModule, identityModule] });
  const agencyId = await makeAgency({ db, ...runtime });
  const run = (statement: string) => db.executeQuery(CompiledQuery.raw(statement));

  assert.equal((await currentCalendar(db)).isWorkingDay('2027-01-01'), true);
  await run(`insert into calendar_notices values ('n1', 2027, 1, 't', 'd', '2026-11-01',
    '[{"on":"2027-01-01","holiday":"new_year"}]', '[]', '[]', now(), 'p')`);
  await run(`insert into calendar_stamp values (1, 'by-another-process')`);
  assert.equal((await currentCalendar(db)).isWorkingDay('2027-01-01'), false);

  const before = await agencyById(db, agencyId);
  await run(`update agency_versions set name = 'renamed' where agency_id = '${agencyId}'`);
  assert.equal((await agencyById(db, agencyId))?.name, before?.name, 'kept in memory under the same stamp');
  await run(`update settings set value = '"by-another-process"' where key = 'identity.agency_register'`);
  assert.equal((await listAgencies(db))[0]?.name, 'renamed');
});
