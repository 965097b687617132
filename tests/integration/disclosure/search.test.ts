import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { searchReleased } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { publish } from '../../support/publishing.ts';
import { makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const housing = await makeAgency(runtime, { name: '宁川市住房和城乡建设局' });
const civil = await makeAgency(runtime, { name: '宁川市民政局' });

const filler = '<p>各有关单位要加强组织领导，压实工作责任，按时完成各项任务。</p>';
const documents: Record<string, string> = {};
const put = async (name: string, agencyId: string, fields: Record<string, unknown>): Promise<void> => {
  documents[name] = (await publish(runtime, agencyId, { keywords: [], ...fields })).id;
};
runtime.clock.goTo('2025-11-20');
await put('older', housing, {
  title: '关于公布城市危旧房名录的公告',
  summary: '公布名录。',
  body: `${filler}<p>名录附后。</p>`,
  kind: 'public_notice',
  documentNumber: '宁住建公〔2025〕15号',
  signedOn: '2025-11-10',
  columns: ['art20_15'],
});
runtime.clock.goTo('2026-11-20');
await put('renovation', housing, {
  title: '宁川市老旧小区改造实施方案',
  summary: '改造范围和步骤。',
  body: `${filler}<p>补齐加装电梯、管网更新等短板，居民出资按面积分摊。</p>`,
  documentNumber: '宁政办发〔2026〕15号',
});
await put('disability', civil, {
  title: '关于调整困难残疾人生活补贴标准的通知',
  summary: '自2026年12月起提高标准。',
  body: `${filler}<p>困难残疾人生活补贴标准调整为每人每月一百六十元，在宁川市政务服务大厅申请。</p>`,
  documentNumber: '宁民发〔2026〕8号',
  columns: ['art20_11'],
});
await put('budget', civil, {
  title: '宁川市民政局2026年部门预算',
  summary: '收支情况。',
  body: `${filler}<p>含残疾人福利支出，税费缴纳按规定执行。</p>`,
  kind: 'budget',
  columns: ['art20_07'],
});

const search = (q: string, more: Record<string, unknown> = {}) =>
  runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q, ...more });
const namesOf = (ids: readonly string[]) =>
  ids.map((id) => Object.entries(documents).find(([, known]) => known === id)![0]);
const finds = async (q: string, more: Record<string, unknown> = {}) =>
  namesOf((await search(q, more)).items.map((item) => item.id));

test('words of two characters, in title and text', async () => {
  assert.deepEqual(await finds('电梯'), ['renovation']);
  assert.deepEqual(await finds('补贴'), ['disability']);
  assert.deepEqual(await finds('残疾人'), ['disability', 'budget'], 'the title hit stands first');
});

test('traditional characters, full-width letters and capitals find simplified text', async () => {
  assert.deepEqual(await finds('困難殘疾人生活補貼'), ['disability']);
  assert.deepEqual(await finds('老舊小區'), ['renovation']);
  assert.deepEqual(await finds('宁民发〔２０２６〕８号'), ['disability']);
});

test('document numbers, in every way people write them', async () => {
  for (const q of [
    '宁政办发〔2026〕15号',
    '宁政办发[2026]15号',
    '宁政办发（2026）15号',
    '宁政办发【2026】第15号',
    '关于宁政办发〔2026〕15号',
    '宁政办发2026 15号',
    '宁政办发2026年15号',
  ]) {
    assert.deepEqual(await finds(q), ['renovation'], q);
  }
  assert.deepEqual(await finds('〔2025〕15号'), ['older']);
  assert.deepEqual(await finds('宁政办发〔2026〕15号 电梯'), ['renovation']);
  const otherYear = await search('宁政办发〔2025〕15号');
  assert.equal(otherYear.total, 0, 'a number of another year is another document');
});

test('index numbers, whole and by their end', async () => {
  const { items } = await search('残疾人生活补贴');
  const indexNumber = items[0]!.indexNumber;
  assert.deepEqual(await finds(indexNumber), ['disability']);
  assert.ok((await finds(indexNumber.split('/')[1]!)).includes('disability'));
});

test('any piece of a title, also across the borders of words', async () => {
  for (const q of ['旧小区改', '小区改造实', '残疾人生', '整困难残', '危旧房名录']) {
    const expected = q.includes('残') ? 'disability' : q.includes('危') ? 'older' : 'renovation';
    assert.deepEqual(await finds(q), [expected], q);
  }
});

test('a name that is in no dictionary is found with and without its ending', async () => {
  for (const q of ['宁川', '宁川市']) {
    const found = await finds(q);
    assert.ok(found.includes('renovation') && found.includes('disability'), `${q}: ${found.join()}`);
  }
});

test('a question in plain words; a single character finds the words it begins', async () => {
  assert.deepEqual((await finds('残疾人补贴怎么申请'))[0], 'disability');
  assert.deepEqual(await finds('税'), ['budget']);
});

test('when no document holds every word, those that hold some are shown, and it says so', async () => {
  const result = await search('电梯 航天器');
  assert.deepEqual([result.relaxed, namesOf(result.items.map((item) => item.id))], [true, ['renovation']]);
  const nothing = await search('航天器');
  assert.deepEqual([nothing.relaxed, nothing.total], [false, 0]);
  assert.equal((await search('！？…')).total, 0);
});

test('facets count the hits, each under the filters of the others', async () => {
  const all = await search('工作责任');
  assert.equal(all.total, 4);
  assert.deepEqual(
    all.facets.agencies.map(({ count }) => count),
    [2, 2],
  );
  assert.deepEqual(
    all.facets.years.map(({ value, count }) => [value, count]),
    [
      ['2026', 3],
      ['2025', 1],
    ],
  );
  const ofCivil = await search('工作责任', { agencyId: civil });
  assert.equal(ofCivil.total, 2);
  assert.equal(ofCivil.facets.agencies.length, 2, 'the other agency can still be chosen');
  assert.deepEqual(ofCivil.facets.kinds.map(({ value }) => value).sort(), ['budget', 'normative_document']);
  assert.deepEqual(ofCivil.facets.columns.map(({ value }) => value).sort(), ['art20_07', 'art20_11']);
  assert.deepEqual(await finds('工作责任', { kind: 'budget' }), ['budget']);
  assert.deepEqual(await finds('工作责任', { year: 2025 }), ['older']);
  assert.deepEqual(await finds('工作责任', { columnId: 'art20_11' }), ['disability']);
  assert.equal((await finds('工作责任', { columnId: 'statutory_content' })).length, 4);
});

test('pages and order by date', async () => {
  const first = await search('工作责任', { pageSize: 3, sort: 'date' });
  const second = await search('工作责任', { pageSize: 3, page: 2, sort: 'date' });
  assert.deepEqual([first.items.length, second.items.length, second.total], [3, 1, 4]);
  assert.equal(second.items[0]!.id, documents['older'], 'the oldest last');
  assert.equal((await search('工作责任', { pageSize: 100, page: 5 })).items.length, 0);
});

test('what was found is marked in title and excerpt, as written', async () => {
  const { items } = await search('補貼標準');
  const [item] = items;
  assert.deepEqual(
    item!.titleMarks.filter(({ hit }) => hit).map(({ text }) => text),
    ['补贴标准'],
  );
  assert.ok(item!.excerptMarks.some(({ text, hit }) => hit && text === '补贴标准'));
  assert.ok(item!.excerptMarks.map(({ text }) => text).join('').length <= 120);
});

test('signs of the query language are only text', async () => {
  for (const q of ["' | '", '& !', 'a:*b', '\\', "残疾人' & '", '(', '<->', '%', '残疾人:A']) {
    assert.ok((await search(q)).total >= 0, q);
  }
});

test('a number that is kept when a word beside it is given up is named as people write it', async () => {
  const found = await search('宁民发〔2026〕8号 航天飞机');
  assert.deepEqual(namesOf(found.items.map((item) => item.id)), ['disability']);
  assert.equal(found.relaxation?.kind, 'some_words');
  assert.deepEqual(found.relaxation?.kept, ['宁民发〔2026〕8号']);
});

test('the serial alone finds the documents that bear it', async () => {
  assert.deepEqual((await finds('15号')).sort(), ['older', 'renovation']);
  assert.deepEqual((await finds('第15号')).sort(), ['older', 'renovation']);
  assert.deepEqual(await finds('15号 小区'), ['renovation']);
});
