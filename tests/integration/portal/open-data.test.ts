import test from 'node:test';
import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  listReleasedRecords,
  repealDocument,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { attach, approve, draftOf, publish } from '../../support/publishing.ts';
import { createDocumentDraft, submitDraft } from '../../../src/modules/disclosure/index.ts';
import { as } from '../../support/runtime.ts';
import { openOpenHouse } from './open-house.ts';

const house = await openOpenHouse();
const { runtime, government, health, get } = house;

const titles = ['一', '二', '三', '四', '五', '六', '七'].map((word) => `公示第${word}批`);
for (const title of titles)
  await publish(runtime, health, { title, kind: 'public_notice', columns: ['art20_15'] });
const rules = await publish(runtime, government, {
  title: '宁川市100%公共场所控制吸烟_办法',
  documentNumber: '宁政发〔2026〕18号',
  kind: 'government_rules',
  effectiveOn: '2026-11-01',
});
await publish(runtime, government, { title: '明年起施行的规定', effectiveOn: '2027-01-01' });
await publish(runtime, government, {
  title: '过了期的规定',
  effectiveOn: '2025-01-01',
  expiresOn: '2026-06-30',
});
const repealed = await publish(runtime, government, { title: '废止的规定', effectiveOn: '2025-01-01' });
await runUseCase(runtime, as('publication_reviewer', government), repealDocument, {
  id: repealed.id,
  repealedOn: '2026-11-10',
  basis: '宁政发〔2026〕99号',
});

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly validity: string | null;
  readonly files: readonly { readonly url: string }[];
}
const linesOf = (body: string): Row[] =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

test('the whole download holds every published document once, with its text, newest first', async () => {
  const answer = await get('/open-data/documents.jsonl');
  assert.equal(answer.headers['content-type'], 'application/jsonl; charset=utf-8');
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  const rows = linesOf(answer.body);
  assert.equal(rows.length, titles.length + 4);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  assert.ok(rows.every(({ text }) => text.includes('现将实施方案印发给你们')));
  const byTitle = new Map(rows.map((row) => [row.title, row.validity]));
  assert.equal(byTitle.get('废止的规定'), 'repealed');
  assert.equal(byTitle.get('过了期的规定'), 'expired');
  assert.equal(byTitle.get('明年起施行的规定'), 'not_yet_effective');
  const packed = await get('/open-data/documents.jsonl.gz');
  assert.equal(gunzipSync(packed.rawPayload).toString(), answer.body);
});

test('batches of any size hold the same records in the same order', async () => {
  const inBatchesOf = async (limit: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const input = { limit, ...(after === null ? {} : { after }) };
      const batch: { records: { id: string }[]; next: string | null } = await runUseCase(
        runtime,
        PUBLIC_ACTOR,
        listReleasedRecords,
        input,
      );
      ids.push(...batch.records.map(({ id }) => id));
      if (batch.next === null) return ids;
      after = batch.next;
    }
  };
  const whole = await inBatchesOf(200);
  for (const limit of [1, 2, 3, 5, 11]) assert.deepEqual(await inBatchesOf(limit), whole, String(limit));
});

test('parts: an agency, a year; what names none is not found', async () => {
  const ofHealth = linesOf((await get('/open-data/documents.jsonl?agency=health&year=2026')).body);
  assert.deepEqual(ofHealth.map(({ title }) => title).sort(), [...titles].sort());
  const none = await get('/open-data/documents.csv?year=2001');
  assert.equal(none.body.trim().split('\r\n').length, 1);
  for (const query of ['agency=none', 'year=x', 'year=99999']) {
    assert.equal((await get(`/open-data/documents.csv?${query}`)).statusCode, 404, query);
  }
});

test('nothing recorded since: not sent again, by tag and by time; HEAD sends the head alone', async () => {
  const first = await get('/open-data/documents.csv');
  const tag = first.headers['etag'] as string;
  const time = first.headers['last-modified'] as string;
  assert.equal((await get('/open-data/documents.csv', { 'if-none-match': tag })).statusCode, 304);
  assert.equal((await get('/open-data/documents.csv', { 'if-modified-since': time })).statusCode, 304);
  const head = await house.server.inject({ method: 'HEAD', url: '/open-data/documents.csv' });
  assert.equal(head.statusCode, 200);
  assert.equal(head.body, '');
  assert.equal(head.headers['content-length'], undefined);
  runtime.clock.goTo('2026-11-21');
  const later = await get('/open-data/documents.csv', { 'if-none-match': tag });
  assert.equal(later.statusCode, 200, 'another day may be another validity');
});

test('the catalogue of each document can be followed to its end', async () => {
  const answer = await get('/open-data/catalog/2026.jsonld');
  const { '@graph': graph } = JSON.parse(answer.body) as { '@graph': Record<string, unknown>[] };
  assert.equal((graph[0]!['dcat:dataset'] as unknown[]).length, titles.length + 4);
  assert.equal(
    (await get('/open-data/catalog', { accept: 'text/turtle' })).headers['content-type'],
    'text/turtle; charset=utf-8',
  );
  assert.equal(
    (await get('/open-data/catalog')).headers['content-type'],
    'application/ld+json; charset=utf-8',
  );
  for (const path of ['/open-data/catalog/1999', '/open-data/catalog/2026.rdf']) {
    assert.equal((await get(path)).statusCode, 404, path);
  }
});

test('the policy library: each document under the validity of the day, counts under the other filters', async () => {
  const page = async (query: string) => (await get(`/policies${query}`)).body;
  const all = await page('');
  for (const title of ['公共场所控制吸烟', '明年起施行的规定', '过了期的规定', '废止的规定'])
    assert.ok(all.includes(title), title);
  assert.ok(!all.includes('公示第一批'));
  const shown = async (query: string) =>
    [...(await page(query)).matchAll(/<th scope="row"[^>]*>\s*<a[^>]*>([^<]+)</g)].map(([, title]) => title);
  assert.deepEqual(await shown('?validity=repealed'), ['废止的规定']);
  assert.deepEqual(await shown('?validity=expired'), ['过了期的规定']);
  assert.deepEqual(await shown('?validity=not_yet_effective'), ['明年起施行的规定']);
  assert.deepEqual(await shown('?kind=government_rules'), ['宁川市100%公共场所控制吸烟_办法']);
  assert.deepEqual(await shown('?q=0%25%E5%85%AC'), ['宁川市100%公共场所控制吸烟_办法']);
  assert.deepEqual(
    await shown('?q=%25'),
    ['宁川市100%公共场所控制吸烟_办法'],
    'a per cent sign is what it is',
  );
  assert.deepEqual(await shown('?q=%E3%80%942026%E3%80%9518'), ['宁川市100%公共场所控制吸烟_办法']);
  assert.match(await page('?validity=repealed'), /有效\s*<span class="tab-count">1</);
  assert.equal((await get('/policies?validity=nonsense&year=abc&sort=none&topic=x')).statusCode, 200);
  const csv = (await get('/policies.csv?validity=repealed')).body.trim().split('\r\n');
  assert.equal(csv.length, 2);
  assert.ok(csv[1]!.includes(`http://open.example/documents/${repealed.id}`));
});

test('a list as CSV holds what its filters show', async () => {
  const csv = (await get('/documents.csv?kind=public_notice&sort=oldest')).body.trim().split('\r\n');
  assert.equal(csv.length, titles.length + 1);
  assert.ok(csv[1]!.includes('公示第一批'));
  assert.ok(csv.at(-1)!.includes('公示第七批'));
});

test('a published file: kept by its digest, in pieces, asked each time; withdrawn it is gone at once, everywhere', async () => {
  const editor = as('editor', health);
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(health, { title: '带附件的公示' }),
  );
  const fileId = await attach(runtime, health, id);
  const path = `/files/${fileId}`;
  assert.equal((await get(path)).statusCode, 404, 'draft');
  await runUseCase(runtime, editor, submitDraft, { id });
  assert.equal((await get(path)).statusCode, 404, 'in review');
  await approve(runtime, health, id);
  const whole = await get(path);
  assert.equal(whole.statusCode, 200);
  assert.match(whole.headers['cache-control'] as string, /no-cache/);
  const tag = whole.headers['etag'] as string;
  assert.equal((await get(path, { 'if-none-match': tag })).statusCode, 304);
  const piece = await get(path, { range: 'bytes=5-7' });
  assert.equal(piece.statusCode, 206);
  assert.equal(piece.body, '1.7');
  assert.equal(piece.headers['content-range'], `bytes 5-7/${whole.rawPayload.length}`);
  assert.equal((await get(path, { range: 'bytes=-6' })).body, '%%EOF\n');
  assert.equal((await get(path, { range: 'bytes=99999-' })).statusCode, 416);
  assert.equal((await get(path, { range: 'bytes=5-7', 'if-range': '"other"' })).statusCode, 200);
  const head = await house.server.inject({ method: 'HEAD', url: path });
  assert.equal(head.headers['content-length'], String(whole.rawPayload.length));

  const everywhere = [
    '/feeds/all.atom',
    '/open-data/documents.jsonl',
    '/open-data/catalog/2026.ttl',
    '/sitemaps/documents-2026-1.xml',
    '/documents.csv',
  ];
  for (const each of everywhere) assert.ok((await get(each)).body.includes(id), each);
  const reason = { id, reason: 'personal_privacy', note: '含身份证号码' };
  await runUseCase(runtime, as('publication_reviewer', health), withdrawRelease, reason);
  for (const each of everywhere) assert.ok(!(await get(each)).body.includes(id), each);
  assert.equal((await get(path)).statusCode, 404);
  assert.equal(
    (await get(path, { 'if-none-match': tag })).statusCode,
    404,
    'no 304 for what may not be read',
  );
});

test('page tags: three on the first page, seven on columns and lists, ten on a document; one stable address each', async () => {
  const tagsOf = (body: string) =>
    [...body.matchAll(/<meta name="([A-Z]\w+)"\s+content="([^"]*)"/g)].map(
      ([, name, content]) => [name!, content!] as const,
    );
  const required = async (path: string, names: readonly string[]) => {
    const { body } = await get(path);
    const tags = new Map(tagsOf(body));
    for (const name of names) assert.ok(tags.has(name), `${path} ${name}`);
    assert.equal(body.match(/<link rel="canonical"/g)?.length, 1, path);
    assert.ok(body.includes('application/opensearchdescription+xml'), path);
    return tags;
  };
  const site = ['SiteName', 'SiteDomain', 'SiteIDCode'];
  const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  await required('/', site);
  for (const path of [
    '/guide',
    '/rules',
    '/statutory-content',
    '/statutory-content/art20_01',
    '/annual-reports',
    '/policies',
    '/documents',
    '/catalogue',
    '/catalogue/topic',
    '/open-data',
  ]) {
    const tags = await required(path, [...site, ...column]);
    for (const name of column) assert.notEqual(tags.get(name), '', `${path} ${name}`);
  }
  const tags = await required(`/documents/${rules.id}`, [
    ...site,
    ...column,
    'ArticleTitle',
    'PubDate',
    'ContentSource',
  ]);
  assert.match(tags.get('PubDate')!, /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  assert.equal(tags.get('ArticleTitle'), '宁川市100%公共场所控制吸烟_办法');
});

test('what pages say to search engines is JSON, and law is called law', async () => {
  const dataOf = async (path: string) => {
    const { body } = await get(path);
    const [, text] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(body) ?? [];
    return JSON.parse(text!) as Record<string, unknown>;
  };
  const law = await dataOf(`/documents/${rules.id}`);
  assert.equal(law['@type'], 'Legislation');
  assert.equal(law['legislationLegalForce'], 'https://schema.org/InForce');
  assert.equal(law['legislationIdentifier'], '宁政发〔2026〕18号');
  assert.equal(
    (await dataOf(`/documents/${repealed.id}`))['legislationLegalForce'],
    'https://schema.org/NotInForce',
  );
  assert.equal((await dataOf('/'))['@type'], 'WebSite');
  assert.equal((await dataOf('/open-data'))['@type'], 'DataCatalog');
  assert.equal((await dataOf('/policies'))['@type'], 'CollectionPage');
  const odd = await publish(runtime, health, { title: '</script><script>alert(1)</script>' });
  assert.equal((await dataOf(`/documents/${odd.id}`))['name'], '</script><script>alert(1)</script>');
});
