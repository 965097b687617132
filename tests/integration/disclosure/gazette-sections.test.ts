import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createGazetteIssue, saveGazetteIssue } from '../../../src/modules/disclosure/index.ts';
import { getGazetteIssue } from '../../../src/modules/disclosure/use-cases/gazette/get-issue.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

test('two sections of one name are refused, in both languages; what was saved before stays', async () => {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  const editor = as('editor', agencyId);
  const first = await publish(runtime, agencyId, { title: '关于供水价格的通知' });
  const second = await publish(runtime, agencyId, { title: '关于供暖时间的通告' });
  const begun = { agencyId, year: 2026, number: 1, issuedOn: '2026-11-20' };
  const { id } = await runUseCase(runtime, editor, createGazetteIssue, begun);
  const save = (one: string, other: string) =>
    runUseCase(runtime, editor, saveGazetteIssue, {
      id,
      sections: [
        { name: one, documentIds: [first.id] },
        { name: other, documentIds: [second.id] },
      ],
    });
  await save('规范性文件', '人事任免');
  await assert.rejects(save('规范性文件', ' 规范性文件 '), (error: AppError) => {
    const [problem] = error.problems;
    assert.equal(error.kind, 'invalid');
    assert.equal(problem?.field, 'sections');
    assert.match(problem?.zh ?? '', /分类名称不能重复/);
    assert.match(problem?.en ?? '', /one name/);
    return true;
  });
  const { sections } = await runUseCase(runtime, editor, getGazetteIssue, { id });
  assert.deepEqual(
    sections.map(({ name }) => name),
    ['规范性文件', '人事任免'],
  );
});
