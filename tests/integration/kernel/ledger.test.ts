import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { createFieldCipher } from '../../../src/kernel/crypto/field-cipher.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { openFileStore } from '../../../src/kernel/files/store.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { watchLedger } from '../../../src/kernel/ledger/watch.ts';
import { buildPolicy, type Actor } from '../../../src/kernel/policy/policy.ts';
import type { Runtime } from '../../../src/kernel/runtime/context.ts';
import { Kept } from '../../../src/kernel/runtime/kept.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { defineAct } from '../../../src/kernel/runtime/use-case.ts';
import { openTestDatabase, temporaryDirectory } from '../../support/database.ts';

const noteFact = defineAct({
  name: 'demo.note',
  summary: { zh: '记一笔', en: 'note' },
  input: z.object({ agencyId: z.string(), text: z.string(), fail: z.boolean().optional() }),
  load: async () => null,
  subject: (_loaded, input) => ({ agencyId: input.agencyId }),
  act: async (ctx, _loaded, input) => {
    const { agencyId, text } = input;
    const on = ctx.today;
    await ctx.record({
      agencyId,
      kind: 'demo.noted',
      subjectType: 'note',
      subjectId: text,
      legalOn: on,
      data: { text },
    });
    if (input.fail) throw new Error('after recording');
    return { ok: true };
  },
});

async function runtimeForTest(): Promise<Runtime> {
  const { db, engine } = await openTestDatabase();
  const cipher = createFieldCipher(Buffer.alloc(32, 7));
  return {
    db,
    engine,
    cipher,
    policy: buildPolicy(
      [{ action: 'demo.note', allow: [{ role: 'clerk', reach: 'agency' }] }],
      new Set(['clerk', 'auditor']),
    ),
    files: openFileStore(temporaryDirectory(), cipher),
    handlers: new Map(),
    ledger: watchLedger(db, new Set()),
    kept: new Kept(),
    now: () => new Date('2026-11-21T08:00:00Z'),
  };
}

const clerkOf = (agencyId: string, role = 'clerk'): Actor => ({
  kind: 'person',
  id: `p-${agencyId}`,
  name: 'x',
  grants: [{ role, agencyId }],
});

test('acts append to their agency’s chain, concurrently, and verify proves it', async () => {
  const runtime = await runtimeForTest();
  const acts = Array.from({ length: 40 }, (_, i) => {
    const agencyId = i % 2 ? 'a' : 'b';
    return runUseCase(runtime, clerkOf(agencyId), noteFact, { agencyId, text: `t${i}` });
  });
  await Promise.all(acts);
  const verified = await verifyLedger(runtime.db, runtime.files, []);
  assert.deepEqual([verified.ok, verified.facts, verified.chains], [true, 40, 2]);
});

test('a failing act leaves no fact behind', async () => {
  const runtime = await runtimeForTest();
  await assert.rejects(runUseCase(runtime, clerkOf('a'), noteFact, { agencyId: 'a', text: 'x', fail: true }));
  assert.equal((await verifyLedger(runtime.db, runtime.files, [])).facts, 0);
});

test('another agency and another role are refused, bad input is named', async () => {
  const runtime = await runtimeForTest();
  const kindOf = (kind: string) => (error: unknown) => error instanceof AppError && error.kind === kind;
  await assert.rejects(
    runUseCase(runtime, clerkOf('b'), noteFact, { agencyId: 'a', text: 'x' }),
    kindOf('forbidden'),
  );
  const auditor = clerkOf('a', 'auditor');
  await assert.rejects(
    runUseCase(runtime, auditor, noteFact, { agencyId: 'a', text: 'x' }),
    kindOf('forbidden'),
  );
  await assert.rejects(runUseCase(runtime, clerkOf('a'), noteFact, { agencyId: 'a' }), (error: unknown) => {
    assert.ok(error instanceof AppError);
    assert.equal(error.problems[0]?.field, 'text');
    return true;
  });
});

test('verify names the first break: altered, removed, cut off', async () => {
  for (const [damage, seq] of [
    [`update facts set data = '{"text":"changed"}' where seq = 2`, 2],
    [`delete from facts where seq = 2`, 3],
    [`delete from facts where seq = 3`, 2],
  ] as const) {
    const runtime = await runtimeForTest();
    for (const text of ['one', 'two', 'three']) {
      await runUseCase(runtime, clerkOf('a'), noteFact, { agencyId: 'a', text });
    }
    const { CompiledQuery } = await import('kysely');
    await runtime.db.executeQuery(CompiledQuery.raw(damage));
    const verified = await verifyLedger(runtime.db, runtime.files, []);
    assert.deepEqual(
      [verified.ok, verified.firstBreak?.proof, verified.firstBreak?.seq],
      [false, 'chain', seq],
    );
  }
});

test('a damaged file is named', async () => {
  const runtime = await runtimeForTest();
  const content = new TextEncoder().encode('secret');
  const file = {
    agencyId: 'a',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    content,
    sealed: true,
    createdBy: 'p',
  };
  const stored = await runtime.files.put(runtime.db, file, new Date());
  assert.equal((await runtime.files.read(runtime.db, stored.id)).content.toString(), 'secret');
  assert.equal((await verifyLedger(runtime.db, runtime.files, [])).files, 1);
  const { rmSync } = await import('node:fs');
  rmSync(runtime.files.directory, { recursive: true });
  const verified = await verifyLedger(runtime.db, runtime.files, []);
  assert.deepEqual([verified.ok, verified.firstBreak?.proof], [false, 'file']);
});
