import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openApplication } from '../../src/app/application.ts';
import { ApiClient } from '../support/api-client.ts';
import { commandLine } from '../support/command-line.ts';
import { temporaryDirectory } from '../support/database.ts';
import { A_PDF, aForm } from '../support/requests.ts';
import { makeAgency, makeDivision, makePerson } from '../support/runtime.ts';
import { ServerProcess } from '../support/server-process.ts';

const ROUNDS = 20;
const WRITERS = 6;
const PASSWORD = 'Killed-20-times';

/** What the server has answered “saved” for: the request, and the acts on it. */
interface Acknowledged {
  id: string;
  number: string;
  queryCode: string;
  description: string;
  facts: string[];
}

/** An agency with a clerk, made before the first start. */
async function furnish(dataDirectory: string): Promise<{ agencyId: string; divisionId: string }> {
  const application = await openApplication({ dataDirectory, purpose: 'test' });
  const { runtime } = application;
  const agencyId = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
  const divisionId = await makeDivision(runtime, agencyId);
  await makePerson(runtime, agencyId, { login: 'clerk', password: PASSWORD, roles: ['foi_clerk'] });
  await application.close();
  return { agencyId, divisionId };
}

/** Writes until the server is gone: citizens on the portal, the clerk in the office, files among them. */
async function writer(
  clerk: ApiClient,
  place: { agencyId: string; divisionId: string },
  nth: number,
  saved: Acknowledged[],
): Promise<void> {
  const isCitizen = nth % 3 === 0;
  for (let at = 0; ; at += 1) {
    const description = `第${nth}号写入者的第${at}件：${randomInt(1e9)}`;
    const form = { ...aForm(place.agencyId), description };
    const made = isCitizen
      ? await clerk.post<Acknowledged>('/requests', withProof(form))
      : await clerk.post<Acknowledged>('/requests/register', { ...form, channel: 'in_person' });
    const { id, number, queryCode } = made;
    const entry: Acknowledged = {
      id,
      number,
      queryCode,
      description,
      facts: [isCitizen ? 'requests.submitted' : 'requests.received'],
    };
    saved.push(entry);
    if (isCitizen) {
      await clerk.post(`/requests/${id}/confirm-receipt`, {});
      entry.facts.push('requests.received');
    } else {
      await clerk.post(`/requests/${id}/assign-request`, { divisionId: place.divisionId });
      entry.facts.push('requests.assigned');
      await clerk.post(`/requests/${id}/add-note`, { text: description });
      entry.facts.push('requests.note_added');
    }
  }
}

function withProof(form: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(name, value);
  data.append('identityProof', new Blob([A_PDF], { type: 'application/pdf' }), '身份证明.pdf');
  return data;
}

interface CasePage {
  row: { number: string };
  request: { description: string };
  timeline: { kind: string }[];
  files: { id: string; role: string }[];
}

/** Every acknowledged request is there with its facts, text and file. */
async function assertKept(clerk: ApiClient, saved: readonly Acknowledged[]): Promise<void> {
  for (const { id, number, description, facts } of saved) {
    const page = await clerk.get<CasePage>(`/requests/${id}`);
    assert.equal(page.row.number, number);
    assert.equal(page.request.description, description);
    const kinds = page.timeline.map(({ kind }) => kind);
    for (const fact of facts) assert.ok(kinds.includes(fact), `${number}: ${fact} was acknowledged`);
    if (facts.includes('requests.submitted')) {
      const proof = page.files.find(({ role }) => role === 'identity_proof');
      assert.ok(proof, `${number}: its proof of identity`);
    }
  }
}

test('what was answered “saved” is there after kill -9 under load, twenty times over', async (t) => {
  const directory = temporaryDirectory();
  const place = await furnish(directory);
  const saved: Acknowledged[] = [];
  let clerk: ApiClient | undefined;
  let before = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const server = ServerProcess.start(directory, '--no-demo');
    const { portal } = await server.ready();
    clerk = clerk ? clerk.at(portal) : new ApiClient(portal);
    if (round === 1) await clerk.signIn('clerk', PASSWORD);
    await assertKept(clerk, saved.slice(before));
    const verified = await commandLine('verify', '--data', directory);
    assert.equal(verified.code, 0, `round ${round}: ${verified.stdout}${verified.stderr}`);
    before = saved.length;
    const here = clerk;
    const writers = Array.from({ length: WRITERS }, (_, nth) => writer(here, place, nth, saved));
    const gone = Promise.allSettled(writers);
    await pause(300 + randomInt(1000));
    assert.equal(await server.end('SIGKILL'), null);
    for (const outcome of await gone) {
      // Nobody stops but by losing the server: a refusal would mean that the load was none.
      assert.ok(outcome.status === 'rejected');
      assert.match(String((outcome.reason as Error).message), /fetch failed|terminated/);
    }
    assert.ok(saved.length > before, `round ${round}: nothing was saved before the kill`);
  }
  const last = ServerProcess.start(directory, '--no-demo');
  const { portal } = await last.ready();
  const office = clerk!.at(portal);
  await assertKept(office, saved);
  const first = saved[0]!;
  const tracked = await office.post<{ found: boolean }>('/requests/track', {
    number: first.number,
    queryCode: first.queryCode,
  });
  assert.equal(tracked.found, true);
  const numbers = new Set(saved.map(({ number }) => number));
  assert.equal(numbers.size, saved.length, 'no number was given twice');
  assert.equal((await commandLine('verify', '--data', directory)).code, 0);
  assert.equal(await last.end('SIGTERM'), 0);
  t.diagnostic(`${saved.length} requests acknowledged in ${ROUNDS} rounds, all there`);
});
