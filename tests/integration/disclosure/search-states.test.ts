import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { sql } from 'kysely';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { Kept } from '../../../src/kernel/runtime/kept.ts';
import {
  createDocumentDraft,
  exportSearch,
  listReleased,
  publicCounts,
  rebuildSearchIndex,
  refreshSearchIndex,
  reindexDocuments,
  repealDocument,
  saveDraft,
  searchReleased,
  startNewEdition,
  submitDraft,
  uploadAttachment,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { setChannels } from '../../../src/modules/disclosure/store/released.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { approve, draftOf, passSecrecy, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime, { name: '望川市住房和城乡建设局' });
const editor = as('editor', agencyId);
const rebuild = { engine: runtime.engine, now: runtime.now(), grace: 0 } as const;

const search = (q: string, more: Record<string, unknown> = {}) =>
  runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q, ...more });
const total = async (q: string, more: Record<string, unknown> = {}) => (await search(q, more)).total;
const workbook = async (text: string): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('名单').addRow([text]);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const attach = async (id: string, name: string, text: string): Promise<string> => {
  const input = { id, label: name, file: { name: `${name}.xlsx`, content: await workbook(text) } };
  return (await runUseCase(runtime, editor, uploadAttachment, input)).id;
};

test('in no state but released is anything found: title, text, attachment, number, in search, list, counts', async () => {
  const fields = {
    title: '关于麒麟阁修缮工程的批复',
    body: '<p>同意实施朱雀桥加固。</p>',
    documentNumber: '望建复〔2026〕77号',
    summary: '批复修缮工程。',
  };
  const looks = ['麒麟阁', '朱雀桥', '望建复[2026]77号', '玄武湖清淤'];
  const seen = async (when: string, expected: number): Promise<void> => {
    for (const q of looks) assert.equal(await total(q), expected, `${when}: ${q}`);
    for (const q of looks.slice(0, 2)) {
      assert.equal(await total(`“${q}”`), expected, `${when}: phrase ${q}`);
      const { items } = await runUseCase(runtime, PUBLIC_ACTOR, exportSearch, { q });
      assert.equal(items.length, expected, `${when}: export ${q}`);
    }
    const list = await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { agencyId, genre: 'reply' });
    assert.equal(list.total, expected, `${when}: list`);
    assert.equal(list.items.length, expected, `${when}: rows of the list`);
    const counts = await runUseCase(runtime, PUBLIC_ACTOR, publicCounts, { agencyId });
    assert.equal(counts.total, expected, `${when}: counts`);
  };
  const draft = draftOf(agencyId, { ...fields, genre: 'reply' });
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draft);
  await attach(id, '工程清单', '玄武湖清淤标段');
  await seen('draft', 0);
  await runUseCase(runtime, editor, submitDraft, { id });
  await seen('submitted', 0);
  await approve(runtime, agencyId, id);
  await seen('released', 1);

  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, saveDraft, { id, body: '<p>同意实施青龙桥加固。</p>' });
  await seen('a new edition is drafted', 1);
  assert.equal(await total('青龙桥'), 0, 'the new edition is not released');
  await runUseCase(runtime, editor, submitDraft, { id });
  assert.equal(await total('青龙桥'), 0, 'nor in review');
  await approve(runtime, agencyId, id);
  assert.deepEqual(
    [await total('青龙桥'), await total('朱雀桥')],
    [1, 0],
    'only the standing edition is found',
  );

  await runUseCase(runtime, editor, withdrawRelease, { id, reason: 'content_error', note: '数据有误。' });
  await seen('withdrawn', 0);
  assert.equal(await total('青龙桥'), 0);
  assert.equal((await search('麒麟阁修缮')).corrections.length, 0, 'nor is it suggested');
});

test('an attachment is found by its text and name, and the hit says which', async () => {
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { title: '关于公布名单的通知' }),
  );
  await attach(id, '第一批名单', '合欢路充电桩');
  const fileId = await attach(id, '第二批名单', '紫薇路停车棚');
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  const { items } = await search('紫薇路');
  assert.deepEqual(
    items.map((item) => [item.id, item.attachments.map((file) => file.fileId)]),
    [[id, [fileId]]],
  );
  assert.ok(items[0]!.attachments[0]!.excerptMarks.some(({ text, hit }) => hit && text.includes('紫薇')));
  assert.equal((await search('“紫薇路停车棚”')).total, 1, 'a phrase inside of an attachment');
  assert.equal((await search('第二批名单')).items[0]!.attachments[0]!.name.includes('第二批'), true);
  assert.equal(await total('紫薇路', { scope: 'title' }), 0);
});

test('exact phrases are compared letter by letter, words are not', async () => {
  const { id } = await publish(runtime, agencyId, {
    title: '关于绿化养护的通知',
    body: '<p>先修剪后灌溉，灌溉用水取自中水。</p>',
  });
  assert.equal(await total('灌溉 修剪'), 1);
  assert.equal(await total('“修剪后灌溉”'), 1);
  const otherwise = await search('“灌溉后修剪”');
  assert.equal(otherwise.total, 0, 'the words are there, not in this order');
  assert.deepEqual(otherwise.corrections, [{ query: '灌溉后修剪', total: await total('灌溉后修剪') }]);
  assert.equal(await total('“修剪后灌溉” 中水'), 1);
  assert.equal((await search('「修剪後灌溉」')).items[0]?.id, id, 'traditional characters');
  assert.equal((await search('剪后灌')).items[0]?.id, id, 'a piece across the borders of words in the text');
  const { comparedOnly } = await search('“修剪后灌溉”');
  assert.equal(comparedOnly, null, 'everything that holds the words was compared');
});

test('every piece of a title of two characters and more is found', async () => {
  const title = '望川市城镇燃气老化管道更新改造及用户端安全装置加装工作方案（试行）';
  const { id } = await publish(runtime, agencyId, { title });
  const characters = [...title];
  for (let at = 0; at < characters.length - 1; at += 1) {
    for (const length of [2, 3, 4, 7]) {
      const piece = characters.slice(at, at + length).join('');
      if (at + length > characters.length || /[（）]/.test(piece)) continue;
      const { items, relaxed } = await search(piece, { pageSize: 50 });
      assert.ok(items.some((item) => item.id === id) && !relaxed, piece);
      const inTitle = await search(piece, { pageSize: 50, scope: 'title' });
      assert.ok(
        inTitle.items.some((item) => item.id === id),
        `${piece} in the title`,
      );
    }
  }
});

test('a slip in a word is noticed, and only what finds something is suggested', async () => {
  await publish(runtime, agencyId, { title: '关于无障碍设施建设的通知', keywords: ['无障碍设施'] });
  const slipped = await search('无障爱设施');
  assert.ok(
    slipped.corrections.some(({ query }) => query === '无障碍设施'),
    JSON.stringify(slipped.corrections),
  );
  for (const { query, total: found } of slipped.corrections) assert.equal(await total(query), found);
  assert.deepEqual((await search('无障碍设施')).corrections, []);
});

test('what is given up is said', async () => {
  await publish(runtime, agencyId, { title: '关于海绵城市建设的通知', body: '<p>透水铺装。</p>' });
  await publish(runtime, agencyId, { title: '关于林荫道建设的通知', body: '<p>行道树。</p>' });
  const dropped = await search('海绵城市 航天飞机');
  assert.equal(dropped.relaxed, true);
  assert.equal(dropped.relaxation?.kind, 'some_words');
  assert.ok(dropped.relaxation?.dropped.join().includes('航天'));
  const either = await search('透水 行道树');
  assert.deepEqual([either.relaxation?.kind, either.total], ['any_word', 2]);
  assert.equal((await search('望建复〔1999〕1号 海绵城市')).total, 0, 'a number is never given up');
});

test('filters by topic, form, validity as of today, channel, days, place; channels come with a later act', async () => {
  const { id } = await publish(runtime, agencyId, {
    title: '关于装配式建筑的公告',
    kind: 'normative_document',
    genre: 'announcement',
    topic: 'industry_transport',
    effectiveOn: '2027-01-01',
  });
  const q = '装配式建筑';
  assert.equal(
    await total(q, { validity: 'not_yet_effective', topic: 'industry_transport', genre: 'announcement' }),
    1,
  );
  assert.equal(await total(q, { validity: 'in_force' }), 0);
  assert.equal(await total(q, { releasedFrom: '2026-11-20', releasedTo: '2026-11-20' }), 1);
  assert.equal(await total(q, { releasedFrom: '2026-11-21' }), 0);
  assert.equal(await total(q, { channel: 'gazette' }), 0);
  await runtime.db.transaction().execute((tx) => setChannels(tx, id, ['gazette']));
  const { facets } = await search(q, { channel: 'gazette' });
  assert.deepEqual(
    facets.channels.map(({ value, count }) => [value, count]),
    [
      ['gazette', 1],
      ['website', 1],
    ],
  );
  const head = as('publication_reviewer', agencyId);
  await runUseCase(runtime, head, repealDocument, { id, repealedOn: '2026-11-20', basis: '望建〔2026〕9号' });
  assert.equal(await total(q, { validity: 'repealed' }), 1, 'a repeal shows at once');
});

test('another process sees the same', async () => {
  const other = { ...runtime, kept: new Kept() };
  const seen = async (): Promise<number> =>
    (await runUseCase(other, PUBLIC_ACTOR, searchReleased, { q: '充电站布点' })).total;
  assert.equal(await seen(), 0);
  const { id } = await publish(runtime, agencyId, { title: '充电站布点规划' });
  assert.equal(await seen(), 1);
  await runUseCase(runtime, editor, withdrawRelease, { id, reason: 'duplicate', note: '重复发布。' });
  assert.equal(await seen(), 0);
  const draft = draftOf(agencyId, { title: '充电站布点规划（二）' });
  const again = await runUseCase(runtime, editor, createDocumentDraft, draft);
  await runUseCase(runtime, editor, submitDraft, { id: again.id });
  await passSecrecy(runtime, agencyId, again.id);
  assert.equal(await seen(), 0);
});

test('the index is built anew beside the one that answers; readers find everything meanwhile', async () => {
  const before = await total('通知');
  assert.ok(before > 3);
  await sql`update search_state set tokenizer_version = 0`.execute(runtime.db);
  let batches = 0;
  const half = await rebuildSearchIndex(runtime.db, {
    ...rebuild,
    batch: 2,
    isStopping: () => (batches += 1) > 2,
  });
  assert.equal(half, 4, 'stopped after two batches');
  assert.equal(await total('通知'), before, 'the earlier index answers');
  const { id } = await publish(runtime, agencyId, { title: '建索引期间发布的通知' });
  const gone = await publish(runtime, agencyId, { title: '建索引期间撤下的通知' });
  await runUseCase(runtime, editor, withdrawRelease, {
    id: gone.id,
    reason: 'duplicate',
    note: '重复发布。',
  });
  assert.equal(await total('通知'), before + 1);
  const during: Promise<number>[] = [];
  const rest = await refreshSearchIndex(runtime.db, {
    ...rebuild,
    batch: 2,
    onProgress: () => void during.push(total('通知')),
  });
  assert.ok(rest > 0 && during.length > 2);
  assert.deepEqual([...new Set(await Promise.all(during))], [before + 1], 'found at every step');
  assert.equal(await total('通知'), before + 1);
  assert.equal((await search('建索引期间发布')).items[0]?.id, id);
  assert.equal(await total('“建索引期间撤下”'), 0);
  assert.equal(await refreshSearchIndex(runtime.db, rebuild), 0, 'nothing to do');
  const { rows } = await sql<{ left: number }>`
    select (select count(*) from search_index_a)::int * (select count(*) from search_index_b)::int as left`.execute(
    runtime.db,
  );
  assert.equal(rows[0]!.left, 0, 'one of the two is empty');
});

test('what changes without a release is indexed anew and takes the place of its earlier words', async () => {
  const { id } = await publish(runtime, agencyId, { title: '关于口袋公园的通知' });
  await sql`update document_editions set body_text = '健身步道' where document_id = ${id}`.execute(
    runtime.db,
  );
  assert.equal(await total('“健身步道”'), 0);
  await runtime.db.transaction().execute((tx) => reindexDocuments(tx, [id]));
  assert.deepEqual([await total('“健身步道”'), await total('“口袋公园”')], [1, 1]);
});
