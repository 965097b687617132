import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { A_PDF, aCase, aForm, assertProved, decide, requestWorld, run } from '../../support/requests.ts';
import { as, asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clerk, handler, unitHead } = world;
const SECRETS = ['李晓红', '370100199001011234', '13800001234', 'lixh@example.com', '宁川市东街1号'];

test('nothing of the applicant stands in the clear in any table or fact', async () => {
  const id = await aCase(world, { scans: [{ name: '李晓红申请.pdf', content: A_PDF }] });
  await run(world, clerk, requests.sendCorrectionNotice, { id, items: ['年度'] });
  await run(world, clerk, requests.receiveCorrection, { id, description: '2025年清单，李晓红' });
  await run(world, clerk, requests.addNote, { id, text: '李晓红来电' });
  await decide(world, id);
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not in ('persons', 'agencies')`.execute(world.runtime.db);
  assert.ok(tables.length > 15);
  for (const { name } of tables) {
    const { rows } = await sql<{ all: string | null }>`
      select string_agg(to_jsonb(t)::text, ' ') as all from ${sql.table(name)} t`.execute(world.runtime.db);
    for (const secret of SECRETS) assert.ok(!rows[0]?.all?.includes(secret), `${secret} in ${name}`);
  }
});

test('lists, pages and exports show masks; the full data needs right and reason, and is noted', async () => {
  const id = await aCase(world);
  const own = await aCase(world, { description: '李晓红本人的医疗事故鉴定结论' });
  assert.match((await run(world, clerk, requests.getCase, { id: own })).row.subject, /^李\*\*本人/);
  const seen = JSON.stringify([
    await run(world, handler, requests.getCase, { id }),
    await run(world, handler, requests.listRequests, {}),
    await run(world, handler, requests.getBoard, {}),
  ]);
  const csv = await run(world, clerk, requests.exportRequests, { format: 'csv' });
  for (const secret of SECRETS) {
    assert.ok(!seen.includes(secret), secret);
    assert.ok(!csv.content.toString('utf8').includes(secret), secret);
  }
  assert.match(csv.content.toString('utf8'), /李\*\*/);
  await assert.rejects(run(world, unitHead, requests.viewApplicant, { id, reason: '看看' }));
  await assert.rejects(run(world, clerk, requests.viewApplicant, { id, reason: ' ' }));
  const full = await run(world, clerk, requests.viewApplicant, { id, reason: '核对邮寄地址' });
  assert.deepEqual([full.name, full.phone], ['李晓红', '13800001234']);
  const page = await run(world, clerk, requests.getCase, { id });
  const noted = page.timeline.find(({ kind }) => kind === 'requests.applicant_viewed');
  assert.deepEqual([noted?.detail?.zh, noted?.actorName], ['核对邮寄地址', '陈敏']);
});

test('proofs of identity and letters: whole for the office and noted, masked or refused for others', async () => {
  const filed = await run(world, PUBLIC_ACTOR, requests.submitRequest, {
    ...aForm(world.agencyId),
    identityProof: { name: '李晓红.pdf', content: A_PDF },
  });
  const { id } = filed;
  await run(world, clerk, requests.confirmReceipt, { id });
  await run(world, clerk, requests.assignRequest, { id, divisionId: world.divisionId });
  const notice = await run(world, clerk, requests.sendCorrectionNotice, { id, items: ['年度'] });
  const letterId = notice.letterId!;
  const [proof] = (await run(world, clerk, requests.getCase, { id })).files;
  const supervisor = as('supervisor', world.governmentId, { subordinateAgencyIds: [world.agencyId] });
  await assert.rejects(run(world, supervisor, requests.downloadFile, { id, fileId: proof!.id }));
  await run(world, clerk, requests.downloadFile, { id, fileId: proof!.id });
  const text = async (who: typeof clerk) =>
    (await run(world, who, requests.downloadLetter, { id, letterId, format: 'html' })).content.toString(
      'utf8',
    );
  assert.match(await text(supervisor), /李\*\*/);
  assert.ok(!(await text(supervisor)).includes('李晓红'));
  assert.match(await text(clerk), /李晓红/);
  assert.match(await text(asApplicant(id)), /李晓红/);
  const views = (await run(world, clerk, requests.getCase, { id })).timeline.filter(
    ({ kind }) => kind === 'requests.applicant_viewed',
  );
  assert.equal(views.length, 2);
  await assert.rejects(run(world, asApplicant(id), requests.downloadFile, { id, fileId: proof!.id }));
});

test('enclosures are the applicant’s once the reply has gone out, working papers never', async () => {
  const id = await aCase(world);
  const upload = async (role: 'reply_enclosure' | 'working_paper') =>
    (await run(world, handler, requests.uploadFile, { id, role, file: { name: '清单.pdf', content: A_PDF } }))
      .recordId!;
  const [enclosure, paper] = [await upload('reply_enclosure'), await upload('working_paper')];
  const applicant = asApplicant(id);
  const get = (fileId: string) => run(world, applicant, requests.downloadFile, { id, fileId });
  await assert.rejects(get(enclosure));
  await decide(world, id);
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  assert.deepEqual((await get(enclosure)).content, A_PDF);
  await assert.rejects(get(paper));
  await assert.rejects(run(world, asApplicant('another'), requests.downloadFile, { id, fileId: enclosure }));
});

test('a change behind the system’s back is found and named', async () => {
  const id = await aCase(world);
  await assertProved(world);
  const { db } = world.runtime;
  const tamper = (statement: ReturnType<typeof sql>) => statement.execute(db);
  await tamper(sql`update requests set arrived_on = '2026-01-01' where id = ${id}`);
  await assert.rejects(assertProved(world), new RegExp(id));
  await tamper(sql`update requests set arrived_on = '2026-03-02' where id = ${id}`);
  await run(world, clerk, requests.addNote, { id, text: '备注' });
  await tamper(sql`delete from request_notes where request_id = ${id}`);
  await assert.rejects(assertProved(world), new RegExp(id));
});
