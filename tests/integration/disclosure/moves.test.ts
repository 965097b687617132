import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  getReleased,
  putRedirects,
  redirectFor,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { proveRecords } from '../../support/proof.ts';
import { approve, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const reviewer = as('publication_reviewer', agencyId);

const published = async (title: string): Promise<string> => (await publish(runtime, agencyId, { title })).id;
const withdraw = (id: string, reason: string, more: Record<string, unknown> = {}) =>
  runUseCase(runtime, reviewer, withdrawRelease, { id, reason, note: '见登记', ...more });
const read = (id: string) => runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
const address = (id: string): string => `/documents/${id}`;
const enter = (from: string, to: { document?: string; path?: string }) =>
  runtime.db.transaction().execute((tx) =>
    putRedirects(tx, [
      {
        from_path: from,
        agency_id: agencyId,
        to_document: to.document ?? null,
        to_path: to.path ?? null,
        reason: 'imported',
        created_by: 'system',
        created_at: runtime.now(),
      },
    ]),
  );

test('the notice at the address says why, what the agency adds, and where the content is now', async () => {
  const [old, next] = [await published('旧公告'), await published('新公告')];
  await withdraw(old, 'content_error', {
    publicNotice: '表二数据有误，更正后的公告已另行发布。',
    movedTo: { documentId: next },
  });
  const page = await read(old);
  assert.equal(page.state, 'withdrawn');
  assert.deepEqual(
    [page.notice.publicNotice, page.notice.movedTo],
    ['表二数据有误，更正后的公告已另行发布。', { path: address(next), title: '新公告' }],
  );
  await proveRecords(runtime);
});

test('replaced or published twice: the address itself leads on, and follows all later moves', async () => {
  const [a, b, c] = [await published('甲'), await published('乙'), await published('丙')];
  await enter('/old/art_1.html', { document: a });
  await withdraw(a, 'duplicate', { movedTo: { documentId: b } });
  const once = await read(a);
  assert.equal(once.state === 'moved' && once.to, address(b));
  await withdraw(b, 'replaced', { movedTo: { documentId: c } });
  const twice = await read(a);
  assert.equal(twice.state === 'moved' && twice.to, address(c));
  assert.equal(await redirectFor(runtime.db, '/old/art_1.html'), address(c));
  await withdraw(c, 'replaced', { movedTo: { path: '/statutory-content/art20_01' } });
  assert.equal(await redirectFor(runtime.db, '/old/art_1.html/'), '/statutory-content/art20_01');
});

test('no circles; no move to what readers cannot see; no address of another site', async () => {
  const [a, b, c] = [await published('一'), await published('二'), await published('三')];
  await withdraw(a, 'replaced', { movedTo: { documentId: b } });
  await assert.rejects(
    withdraw(b, 'replaced', { movedTo: { documentId: a } }),
    refused('invalid', 'moved_to_nothing'),
  );
  await assert.rejects(
    withdraw(b, 'replaced', { movedTo: { path: address(a) } }),
    refused('conflict', 'moved_in_circle'),
  );
  await assert.rejects(
    withdraw(c, 'replaced', { movedTo: { path: address(c) } }),
    refused('conflict', 'moved_in_circle'),
  );
  const noPaths = ['//evil.example', 'https://evil.example/', '/\\evil.example', 'guide'];
  const broken = ['/guide\r\nSet-Cookie: a=b', '/guide\nx', '/guide\u2028x', '/guide\u0000', '/guide\tx'];
  for (const path of [...noPaths, ...broken]) {
    await assert.rejects(withdraw(c, 'replaced', { movedTo: { path } }), (error: unknown) => {
      assert.ok(error instanceof AppError && error.kind === 'invalid', path);
      return true;
    });
  }
  await enter('/x', { path: '/y' });
  await enter('/y', { path: '/x' });
  assert.equal(await redirectFor(runtime.db, '/x'), null, 'a circle leads nowhere');
  assert.equal(await redirectFor(runtime.db, '/never'), null);
});

test('addresses: a query is part of one that was entered with it; spelling, closing slash and fragment are not', async () => {
  const id = await published('来自旧站');
  await enter('/show.aspx?id=12', { document: id });
  await enter('/2019/通知.html', { document: id });
  assert.equal(await redirectFor(runtime.db, '/show.aspx?id=12#top'), address(id));
  assert.equal(await redirectFor(runtime.db, '/show.aspx?id=13'), null);
  assert.equal(await redirectFor(runtime.db, '/2019/%E9%80%9A%E7%9F%A5.html?from=app'), address(id));
  assert.equal(await redirectFor(runtime.db, '/2019//通知.html/'), address(id));
});

test('where a move ends is written as a header can carry it', async () => {
  const id = await published('搬到查询页');
  await withdraw(id, 'replaced', { movedTo: { path: '/documents?q=预算 2026&page=2' } });
  const to = await redirectFor(runtime.db, address(id));
  assert.equal(to, '/documents?q=%E9%A2%84%E7%AE%97%202026&page=2');
});

test('published again, it stands at its own address again', async () => {
  const [id, other] = [await published('又发'), await published('另一')];
  await withdraw(id, 'replaced', { movedTo: { documentId: other } });
  const editor = as('editor', agencyId);
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.equal((await read(id)).state, 'released');
  assert.equal(await redirectFor(runtime.db, address(id)), null);
  await proveRecords(runtime);
});

test('an address that one agency has entered stays theirs when another had the same on its old site', async () => {
  const mine = await published('本机关旧网站的首页');
  const other = await makeAgency(runtime, { code: 'beside', name: '旁边的机关' });
  const theirs = (await publish(runtime, other, { title: '另一机关旧网站的首页' })).id;
  await enter('/old/index.html', { document: mine });
  await runtime.db.transaction().execute((tx) =>
    putRedirects(tx, [
      {
        from_path: '/old/index.html',
        agency_id: other,
        to_document: theirs,
        to_path: null,
        reason: 'imported',
        created_by: 'system',
        created_at: runtime.now(),
      },
    ]),
  );
  assert.equal(await redirectFor(runtime.db, '/old/index.html'), address(mine));
});
