import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Application } from '../../../src/app/application.ts';
import { importDocuments } from '../../../src/app/commands/import/documents/import-documents.ts';
import { HELP } from '../../../src/cli/messages.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { roleLabel } from '../../../src/modules/identity/index.ts';
import { temporaryDirectory } from '../../support/database.ts';
import { makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';

test('who may not import is told so before anything is read, in a dry run too', async () => {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime, { name: '宁川市交通运输局' });
  await makePerson(runtime, agencyId, { login: 'head', name: '主任', roles: ['foi_head'] });
  await makePerson(runtime, agencyId, { login: 'writer', name: '编辑', roles: ['editor'] });
  const other = await makeAgency(runtime, { name: '宁川市水利局' });
  const nowhere = path.join(temporaryDirectory(), 'nothing-here');
  const silent = { stdout: () => undefined, stderr: () => undefined };
  const run = (args: Record<string, unknown>) =>
    importDocuments({ runtime } as unknown as Application, args, silent);
  const importers = runtime.policy.get('disclosure.import_document')!.allow;
  assert.ok(importers.length > 0);
  for (const args of [
    { by: 'writer', agency: agencyId },
    { by: 'head', agency: other },
  ]) {
    for (const dryRun of [true, false]) {
      await assert.rejects(run({ path: nowhere, basis: '迁移方案', ...args, dryRun }), (error: unknown) => {
        assert.ok(error instanceof AppError);
        assert.equal(error.kind, 'forbidden');
        assert.equal(error.problems[0]!.code, 'import_not_permitted');
        for (const { role } of importers) {
          assert.match(error.problems[0]!.zh, new RegExp(`“${roleLabel(role)}”`));
          assert.ok(HELP.importBy.includes(roleLabel(role)) && HELP.importBy.includes(roleLabel(role, 'en')));
        }
        return true;
      });
    }
  }
});
