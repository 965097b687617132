import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApiClient } from '../support/api-client.ts';
import { commandLine } from '../support/command-line.ts';
import { temporaryDirectory } from '../support/database.ts';
import { aForm } from '../support/requests.ts';
import { ServerProcess, type Announcement } from '../support/server-process.ts';

const LOADED = 'the city is loaded';

interface Me {
  person: { agencyId: string };
  mustChangePassword: boolean;
}
interface Board {
  counts: Record<string, number>;
}

/** Every file and folder below a directory. */
function everything(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name));
}

async function signedIn({ portal, accounts }: Announcement, login: string): Promise<ApiClient> {
  const client = new ApiClient(portal);
  await client.signIn(login, accounts.find((one) => one.login === login)!.password);
  return client;
}

test('the city is loaded whole or not at all; its server keeps the directory, and stops without loss', async (t) => {
  const directory = temporaryDirectory();
  let filed = { id: '', number: '', queryCode: '' };

  await t.test('killed half way, the next start loads it from the beginning', async () => {
    const cut = ServerProcess.start(directory);
    await cut.hasSaid('of the city’s acts done');
    assert.equal(await cut.end('SIGKILL'), null);
    assert.ok(!cut.said.includes(LOADED));
  });

  const server = ServerProcess.start(directory);
  const city = await server.ready();
  const { portal } = city;

  await t.test('every account printed can sign in, and one must change its password', async () => {
    assert.ok(server.said.includes(LOADED), 'nothing was left of the load that was cut off');
    const forced: string[] = [];
    for (const { login } of city.accounts) {
      const me = await (await signedIn(city, login)).get<Me>('/me');
      if (me.mustChangePassword) forced.push(login);
    }
    assert.deepEqual(forced, ['newcomer']);
  });

  await t.test('the requests printed can be followed with their codes', async () => {
    assert.ok(city.requests.length >= 2);
    for (const { number, queryCode } of city.requests) {
      const answer = await new ApiClient(portal).post<{ found: boolean }>('/requests/track', {
        number,
        queryCode,
      });
      assert.ok(answer.found, number);
    }
  });

  await t.test('a second start says who holds the directory', async () => {
    const second = ServerProcess.start(directory);
    assert.equal(await second.ended(), 2);
    assert.ok(second.said.includes(String(server.pid)), second.said);
    assert.match(second.said, /gongkai start/);
    assert.ok((await fetch(new URL('/healthz', portal))).ok, 'the first one goes on');
  });

  await t.test('commands run inside the running server', async () => {
    const verified = await commandLine('verify', '--json', '--data', directory);
    assert.equal(verified.code, 0, verified.stdout);
    assert.equal((JSON.parse(verified.stdout) as { ok: boolean }).ok, true);
    const year = String(new Date().getFullYear() - 1);
    const args = ['--agency', 'health', '--year', year, '--format', 'json', '--data', directory];
    const reported = await commandLine('report', ...args);
    assert.equal(reported.code, 0, reported.stderr);
    const { agency } = JSON.parse(reported.stdout) as { agency: { code: string } };
    assert.equal(agency.code, 'health');
    const refused = await commandLine('report', '--agency', 'nobody', ...args.slice(2));
    assert.equal(refused.code, 2);
    assert.ok((await fetch(new URL('/healthz', portal))).ok, 'a refused command does not harm the server');
  });

  await t.test('directory and files are private to the user', () => {
    const open = [directory, ...everything(directory)].filter((path) => statSync(path).mode & 0o077);
    assert.deepEqual(open, []);
    assert.equal(statSync(directory).mode & 0o777, 0o700);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    await t.test(`stopped by ${signal}, nothing is lost and the exit code is 0`, async () => {
      const running = signal === 'SIGTERM' ? server : ServerProcess.start(directory);
      const announced = await running.ready();
      assert.deepEqual(announced.accounts, city.accounts, 'the same city, not loaded again');
      assert.equal(running.said.includes(LOADED), running === server);
      const clerk = await signedIn(announced, 'clerk');
      const { person } = await clerk.get<Me>('/me');
      if (filed.id) await assertThere(clerk, filed);
      // Four requests under way while the signal arrives: whatever is answered must stay.
      const form = aForm(person.agencyId);
      const underWay = Array.from({ length: 4 }, () =>
        clerk.post<typeof filed>('/requests/register', { ...form, channel: 'in_person' }),
      );
      filed = await Promise.any(underWay);
      assert.equal(await running.end(signal), 0);
      const answered = (await Promise.allSettled(underWay)).filter((one) => one.status === 'fulfilled');
      assert.ok(answered.length >= 1);
      assert.match(running.said, /everything is saved/);
      assert.ok(!existsSync(join(directory, 'owner.lock')), 'the directory is free again');
      const again = ServerProcess.start(directory);
      const later = await signedIn(await again.ready(), 'clerk');
      for (const { value } of answered) await assertThere(later, value);
      const board = await later.get<Board>(`/requests/board?agencyId=${person.agencyId}`);
      for (const list of ['unconfirmed', 'late', 'waiting_for_me', 'waiting_for_applicant', 'closed'])
        assert.ok(board.counts[list]! > 0, `the board’s list ${list} has something to show`);
      assert.equal(await again.end(signal), 0);
    });
  }
});

async function assertThere(clerk: ApiClient, { id, number }: { id: string; number: string }): Promise<void> {
  const page = await clerk.get<{ row: { number: string } }>(`/requests/${id}`);
  assert.equal(page.row.number, number);
}
