import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import { MODULES } from '../../../src/app/modules.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { writeSetting } from '../../../src/kernel/database/settings.ts';
import { appendFacts } from '../../../src/kernel/ledger/append.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { acceptPush, askPush, listOnSite, listPushes } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  addColumn,
  announceClosing,
  closeColumn,
  closeSite,
  formerColumn,
  keepSiteOpen,
  listColumns,
  listSites,
  openSite,
  siteOf,
  sitesOf,
  updateSite,
} from '../../../src/modules/platforms/index.ts';
import { orderColumns } from '../../../src/modules/platforms/use-cases/order-columns.ts';
import { exportSites } from '../../../src/modules/platforms/use-cases/sites/export-sites.ts';
import { readSite } from '../../../src/modules/platforms/use-cases/sites/read-site.ts';
import { readEmblem } from '../../../src/modules/platforms/use-cases/sites/read-emblem.ts';
import { setEmblem } from '../../../src/modules/platforms/use-cases/sites/set-emblem.ts';
import { aPdf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { aPicture, siteInput } from '../../support/sites.ts';

const runtime = await testRuntime();
const city = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const health = await makeAgency(runtime, { name: '宁川市卫生健康委员会', parentId: city });
const education = await makeAgency(runtime, { name: '宁川市教育局', parentId: city });
const town = await makeAgency(runtime, { kind: 'township', name: '云溪镇人民政府', parentId: city });
const admin = as('system_admin', city, { subordinateAgencyIds: [health, education, town] });
const head = as('foi_head', health);
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.problems.some((problem) => problem.code === expected);
const particulars = {
  name: '宁川市人民政府门户网站',
  domain: 'www.ningchuan.gov.cn',
  siteIdCode: '3799000001',
  sponsor: '宁川市人民政府',
};

test('a portal named before there were sites is taken over, with the agency that named it and the day', async () => {
  const named = { ...particulars, nameEn: 'Ningchuan', icpFiling: '东ICP备1号' };
  const migration = new URL(
    '../../../src/modules/platforms/store/migrations/20261123300000_sites.sql',
    import.meta.url,
  );
  const takeOver = /insert into sites[^;]*;/.exec(readFileSync(migration, 'utf8'))![0];
  await runtime.db.transaction().execute(async (tx) => {
    await writeSetting(tx, 'system', 'platforms.site', named, runtime.now());
    const fact = { agencyId: city, kind: 'platforms.site_changed', subjectType: 'site', subjectId: 'site' };
    await appendFacts(tx, [{ ...fact, legalOn: '2026-03-02' }], {
      actor: 'system',
      onBehalfOf: null,
      now: runtime.now(),
    });
    await tx.executeQuery(CompiledQuery.raw(takeOver));
  });
  const { name, nameEn, icpFiling, siteIdCode, contact, agencyId, kind, theme, state } = await siteOf(
    runtime.db,
  );
  assert.deepEqual(
    [name, nameEn, icpFiling, siteIdCode, contact, agencyId, kind, theme, state],
    [named.name, 'Ningchuan', '东ICP备1号', named.siteIdCode, '', city, 'city', 'indigo', 'open'],
  );
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, readSite, { id: 'site' })).openedOn, '2026-03-02');
});

test('the portal keeps theme and host names until told otherwise', async () => {
  await runUseCase(runtime, admin, updateSite, {
    ...particulars,
    theme: 'umber',
    hostnames: ['www.ningchuan.gov.cn'],
  });
  await runUseCase(runtime, admin, updateSite, { ...particulars, contact: '0000-1' });
  const portal = await siteOf(runtime.db);
  assert.deepEqual(
    [portal.kind, portal.slug, portal.theme, portal.hostnames, portal.contact],
    ['city', null, 'umber', ['www.ningchuan.gov.cn'], '0000-1'],
  );
});

test('a site is opened for an agency by its administrator above, once, and for no township', async () => {
  await assert.rejects(runUseCase(runtime, head, openSite, siteInput(health)), /权限/);
  const first = siteInput(health, { slug: 'health', theme: 'azure' });
  const site = await runUseCase(runtime, admin, openSite, first);
  assert.deepEqual([site.kind, site.agencyId, site.slug, site.theme], ['agency', health, 'health', 'azure']);
  await assert.rejects(runUseCase(runtime, admin, openSite, siteInput(health)), code('agency_has_site'));
  await assert.rejects(
    runUseCase(runtime, admin, openSite, siteInput(education, { slug: 'health' })),
    code('slug_taken'),
  );
  const inUse = { hostnames: ['www.ningchuan.gov.cn'] };
  await assert.rejects(
    runUseCase(runtime, admin, openSite, siteInput(education, inUse)),
    code('hostname_taken'),
  );
  await assert.rejects(runUseCase(runtime, admin, openSite, siteInput(town)), code('township'));
  await runUseCase(runtime, admin, openSite, siteInput(education, { slug: 'education' }));
  assert.deepEqual(
    (await sitesOf(runtime.db)).map(({ slug }) => slug).sort(),
    ['education', 'health', null].sort(),
  );
  const own = (await sitesOf(runtime.db)).find(({ agencyId }) => agencyId === health)!;
  const changed = { ...siteInput(health), id: own.id, contact: '0000-2' };
  await runUseCase(runtime, head, updateSite, changed);
  await assert.rejects(runUseCase(runtime, as('foi_head', education), updateSite, changed), /权限/);
  assert.deepEqual((await runUseCase(runtime, head, readSite, { id: own.id })).may, {
    update: true,
    announceClosing: false,
    close: false,
    keepOpen: false,
    setEmblem: false,
    columns: true,
  });
});

test('the emblem stands on the site of a government, never on a department’s, and is a picture', async () => {
  const own = (await sitesOf(runtime.db)).find(({ agencyId }) => agencyId === health)!;
  const file = aPicture();
  await assert.rejects(
    runUseCase(runtime, admin, setEmblem, { id: own.id, file }),
    code('emblem_not_for_all'),
  );
  await assert.rejects(
    runUseCase(runtime, admin, setEmblem, { id: 'site', file: aPdf() }),
    code('emblem_no_picture'),
  );
  await runUseCase(runtime, admin, setEmblem, { id: 'site', file });
  const { emblem } = await siteOf(runtime.db);
  assert.match(emblem ?? '', /^\/api\/v1\/public\/sites\/site\/emblem\?file=/);
  const shown = await runUseCase(runtime, PUBLIC_ACTOR, readEmblem, { id: 'site' });
  assert.deepEqual([shown.mediaType, shown.content.byteLength], ['image/png', file.content.byteLength]);
  await runUseCase(runtime, admin, setEmblem, { id: 'site', file });
  assert.notEqual((await siteOf(runtime.db)).emblem, emblem, 'a new picture has a new address');
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, readSite, { id: own.id })).emblem, null);
});

test('the list of sites filters, sorts, pages and is handed out', async () => {
  const list = (input: object) => runUseCase(runtime, PUBLIC_ACTOR, listSites, input);
  assert.deepEqual(
    (await list({ kind: 'agency' })).items.map(({ agencyName }) => agencyName),
    ['宁川市卫生健康委员会', '宁川市教育局'],
  );
  assert.deepEqual(
    (await list({ text: '教育' })).items.map(({ path }) => path),
    ['/sites/education'],
  );
  const page = await list({ pageSize: 1, page: 2, sort: 'code', direction: 'desc' });
  assert.deepEqual([page.total, page.items.length], [3, 1]);
  const sheet = await runUseCase(runtime, PUBLIC_ACTOR, exportSites, { format: 'csv' });
  assert.match(sheet.content.toString('utf8'), /宁川市人民政府门户网站/);
});

test('a closing is announced first; on its day the site closes and what it carried ends', async () => {
  const site = (await sitesOf(runtime.db)).find(({ agencyId }) => agencyId === education)!;
  const { id } = await publish(runtime, health, { title: '学校卫生工作要点' });
  const push = await runUseCase(runtime, as('editor', health), askPush, {
    documentId: id,
    siteId: site.id,
    columnId: 'art20_11',
  });
  await runUseCase(runtime, as('foi_head', education), acceptPush, { id: push.id });
  const closing = { id: site.id, announcement: '内容并入门户网站', closesOn: '2026-11-30' };
  await assert.rejects(runUseCase(runtime, admin, closeSite, { id: site.id }), code('not_yet_closing'));
  await assert.rejects(
    runUseCase(runtime, admin, announceClosing, { ...closing, closesOn: '2026-11-20' }),
    code('closes_in_past'),
  );
  await assert.rejects(
    runUseCase(runtime, admin, announceClosing, { ...closing, id: 'site' }),
    code('portal_stays'),
  );
  await runUseCase(runtime, admin, announceClosing, closing);
  await assert.rejects(runUseCase(runtime, admin, closeSite, { id: site.id }), code('not_yet_closing'));
  const another = await publish(runtime, health, { title: '另一份文件' });
  const ask = { documentId: another.id, siteId: site.id, columnId: 'art20_11' };
  await assert.rejects(
    runUseCase(runtime, as('editor', health), askPush, ask),
    code('push_site_unfit'),
    'nothing new for a site that closes',
  );
  runtime.clock.goTo('2026-11-30');
  await runUseCase(runtime, admin, closeSite, { id: site.id });
  const shown = await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, { agencyId: education });
  assert.ok(!shown.items.some((item) => item.id === id));
  const outgoing = { agencyId: health, side: 'outgoing' as const, state: 'ended' as const };
  const [ended] = (await runUseCase(runtime, as('editor', health), listPushes, outgoing)).items;
  assert.deepEqual([ended?.documentId, ended?.endReason], [id, '网站关停']);
  await runUseCase(runtime, admin, keepSiteOpen, { id: site.id, reason: '上级决定保留' });
  assert.equal((await sitesOf(runtime.db)).find(({ id: one }) => one === site.id)?.state, 'open');
});

test('own columns: three levels, an order of their own, an address that leads on after a merge', async () => {
  const add = async (name: string, parentId?: string) =>
    (
      await runUseCase(runtime, head, addColumn, {
        agencyId: health,
        name,
        description: name,
        type: 'livelihood',
        ...(parentId ? { parentId } : {}),
      })
    ).id;
  const columns = async () =>
    (await runUseCase(runtime, PUBLIC_ACTOR, listColumns, { agencyId: health })).columns;
  const visits = await add('就医指引', 'art20_11');
  const vaccines = await add('疫苗接种', 'art20_11');
  const top = await add('健康科普');
  await assert.rejects(add('第四级', visits), code('column_parent_unfit'));
  await assert.rejects(add('指南之下', 'guide'), code('column_parent_unfit'));
  const ids = (await columns()).map(({ id }) => id);
  assert.deepEqual(
    ids.slice(ids.indexOf('art20_11'), ids.indexOf('art20_12')),
    ['art20_11', visits, vaccines],
    'below their item',
  );
  assert.equal(ids[ids.indexOf('art21_municipal') + 1], top, 'after the items');
  assert.equal((await columns()).find(({ id }) => id === visits)?.type, '民生信息');
  const order = { agencyId: health, parentId: 'art20_11', ids: [vaccines, visits] };
  await runUseCase(runtime, head, orderColumns, order);
  const now = (await columns()).map(({ id }) => id);
  assert.ok(now.indexOf(vaccines) < now.indexOf(visits));
  await assert.rejects(
    runUseCase(runtime, head, orderColumns, { ...order, ids: [vaccines] }),
    code('column_order_unfit'),
  );
  await runUseCase(runtime, head, closeColumn, { id: vaccines, reason: '并入', mergeInto: visits });
  await runUseCase(runtime, head, closeColumn, { id: visits, reason: '再并入', mergeInto: top });
  assert.equal((await formerColumn(runtime.db, vaccines))?.leadsTo, top, 'through two merges');
  assert.equal(await formerColumn(runtime.db, top), undefined);
  await runUseCase(runtime, head, closeColumn, { id: top, reason: '不再更新' });
  assert.equal((await formerColumn(runtime.db, vaccines))?.leadsTo, 'statutory_content');
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  assert.equal((await verifyLedger(runtime.db, runtime.files, digests)).firstBreak, null);
});
