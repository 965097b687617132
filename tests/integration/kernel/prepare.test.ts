import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { defineAct } from '../../../src/kernel/runtime/use-case.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { as, testRuntime } from '../../support/runtime.ts';

const whole = await testRuntime();
const runtime = {
  ...whole,
  policy: new Map([
    ['x.read_file', { action: 'x.read_file', allow: [{ role: 'foi_clerk', reach: 'agency' as const }] }],
  ]),
};
const said: string[] = [];
const readFile = defineAct({
  name: 'x.read_file',
  summary: { zh: '读文件', en: 'read a file' },
  input: z.object({ agencyId: z.string() }),
  prepare: async () => {
    // The embedded database has one connection: a query of somebody else would wait for ever inside a transaction.
    const { rows } = await whole.db
      .selectFrom('facts')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    said.push(`prepared beside ${rows} facts`);
  },
  load: (_ctx, { agencyId }) => Promise.resolve({ agencyId }),
  subject: ({ agencyId }) => ({ agencyId }),
  act: () => {
    said.push('acted');
    return Promise.resolve({ ok: true });
  },
});

test('what takes long is prepared before the act and outside of its transaction, others are served meanwhile', async () => {
  await runUseCase(runtime, as('foi_clerk', 'a'), readFile, { agencyId: 'a' });
  assert.deepEqual(said.splice(0), ['prepared beside 0 facts', 'acted']);
});

test('nothing is prepared for who may not act, or for input that is not valid', async () => {
  const kindOf = (act: Promise<unknown>) =>
    act.then(
      () => undefined,
      (error: unknown) => (error instanceof AppError ? error.kind : undefined),
    );
  assert.equal(
    await kindOf(runUseCase(runtime, PUBLIC_ACTOR, readFile, { agencyId: 'a' })),
    'unauthenticated',
  );
  assert.equal(
    await kindOf(runUseCase(runtime, as('foi_clerk', 'b'), readFile, { agencyId: 'a' })),
    'forbidden',
  );
  assert.equal(await kindOf(runUseCase(runtime, as('foi_clerk', 'a'), readFile, {})), 'invalid');
  assert.deepEqual(said, []);
});
