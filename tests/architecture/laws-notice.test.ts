// Each law is shown files that break it and files that keep it: a law that notices nothing would pass for ever.
import test from 'node:test';
import assert from 'node:assert/strict';
import type { Source } from './source.ts';
import { importViolations } from './laws/import-direction.ts';
import { purityViolations } from './laws/pure-domain.ts';
import { writingViolations } from './laws/writing.ts';
import { tableViolations } from './laws/table-ownership.ts';
import { migrationViolations } from './laws/migrations.ts';
import { wordingViolations } from './laws/wording.ts';
import { sizeAndNameViolations } from './laws/size-and-names.ts';
import { unfinishedViolations } from './laws/finished.ts';

type Law = (sources: readonly Source[]) => string[];

const file = (path: string, text: string): Source => ({ path, text });

function notices(law: Law, ...sources: Source[]): void {
  assert.notDeepEqual(
    law(sources),
    [],
    `unnoticed: ${sources.map(({ path, text }) => `${path}: ${text}`).join('\n')}`,
  );
}

function accepts(law: Law, ...sources: Source[]): void {
  assert.deepEqual(law(sources), []);
}

test('law 1 notices imports upward, sideways, past the door and out of the house', () => {
  const requests = 'src/modules/requests/domain/a.ts';
  notices(importViolations, file('src/kernel/a.ts', `import { x } from '../modules/calendar/index.ts';`));
  notices(importViolations, file(requests, `import type { X } from '../../disclosure/index.ts';`));
  notices(importViolations, file(requests, `export { x } from '../../reporting/index.ts';`));
  notices(importViolations, file(requests, `import { x } from '../../calendar/domain/notice.ts';`));
  notices(importViolations, file(requests, `const x = await import('../../calendar/store/tables.ts');`));
  notices(importViolations, file(requests, `let x: import('../../identity/store/tables.ts').Row;`));
  notices(
    importViolations,
    file(requests, `new Worker(new URL('../../calendar/jobs/worker.ts', import.meta.url));`),
  );
  notices(importViolations, file('src/portal/a.ts', `import { main } from '../cli/main.ts';`));
  notices(importViolations, file('src/cli/a.ts', `import { page } from '../portal/pages/home.ts';`));
  notices(importViolations, file('src/cli/a.ts', `import { x } from '../../tests/support/database.ts';`));
  notices(importViolations, file('src/other/a.ts', 'export const x = 1;'));
  accepts(
    importViolations,
    file(requests, `import { a } from '../../calendar/index.ts';\nimport { b } from './b.ts';`),
  );
  accepts(
    importViolations,
    file('src/modules/reporting/index.ts', `import { a } from '../requests/events.ts';`),
  );
  accepts(
    importViolations,
    file('src/cli/a.ts', `import { a } from '../portal/index.ts';\nimport { z } from 'zod';`),
  );
});

test('law 1 keeps the back office to contracts', () => {
  notices(
    importViolations,
    file('backoffice/src/a.tsx', `import { x } from '../../src/modules/requests/index.ts';`),
  );
  notices(importViolations, file('backoffice/src/a.tsx', `import { x } from '../../src/kernel/dates.ts';`));
  accepts(
    importViolations,
    file('backoffice/src/a.tsx', `import { x } from '../../src/modules/requests/contract.ts';`),
  );
});

test('law 2 notices a clock, chance, environment, network, libraries and impure neighbours', () => {
  const domain = (text: string): Source => file('src/modules/requests/domain/a.ts', text);
  for (const text of [
    'const now = new Date();',
    'const now = Date.now();',
    'const now = Date();',
    'const chance = Math.random();',
    `const zone = process.env['TZ'];`,
    'const env = process;',
    `const page = await fetch('https://example.org');`,
    'const t = performance.now();',
    `console.log('x');`,
    'setTimeout(() => 1, 5);',
    'const f = globalThis;',
    `import { z } from 'zod';`,
    `import fs from 'node:fs';`,
    `import { rows } from '../store/rows.ts';`,
    `import { now } from '../../../kernel/runtime/context.ts';`,
    `import { buildCalendar } from '../../calendar/index.ts';`,
  ]) {
    notices(purityViolations, domain(text));
  }
  accepts(
    purityViolations,
    domain(`import type { WorkingCalendar } from '../../calendar/index.ts';
      import { addDays } from '../../../kernel/dates.ts';
      import { AppError } from '../../../kernel/errors.ts';
      import { bands } from '../data/bands.ts';
      const day = new Date('2026-01-01T00:00:00Z');
      export function next(process: string, step: { fetch: number }): number { return step.fetch; }`),
    file('src/modules/requests/jobs/a.ts', 'const now = new Date();'),
  );
});

test('law 3 notices writes outside of use cases and stores, transactions, stores in routes, two use cases in one file', () => {
  notices(writingViolations, file('src/modules/requests/http/a.ts', `db.insertInto('requests').values({});`));
  notices(writingViolations, file('src/modules/requests/views/a.ts', `db.deleteFrom('requests').execute();`));
  notices(writingViolations, file('src/modules/requests/use-cases/a.ts', 'db.transaction().execute(f);'));
  notices(
    writingViolations,
    file('src/modules/requests/http/a.ts', `import { find } from '../store/find.ts';`),
  );
  notices(writingViolations, file('src/modules/requests/use-cases/a.ts', 'defineAct(a); defineRead(b);'));
  accepts(
    writingViolations,
    file('src/modules/requests/store/a.ts', `db.insertInto('requests').values({});`),
  );
  accepts(
    writingViolations,
    file('src/modules/requests/use-cases/a.ts', `import { save } from '../store/save.ts'; defineAct(a);`),
  );
});

test('law 4 notices tables of others in Kysely calls, raw SQL and migrations', () => {
  const kernel = file(
    'src/kernel/database/migrations/20260101000000_kernel.sql',
    'create table facts (id text);',
  );
  const requests = file(
    'src/modules/requests/store/migrations/20260101000001_requests.sql',
    'create table requests (id text);',
  );
  const elsewhere = (text: string): Source => file('src/modules/reporting/store/a.ts', text);
  for (const text of [
    `db.selectFrom('requests').selectAll();`,
    `db.selectFrom('requests as r').selectAll();`,
    `db.selectFrom(['findings', 'requests']);`,
    `db.selectFrom('findings').leftJoin('requests as r', 'r.id', 'findings.id');`,
    'sql`select count(*) from requests where id = ${id}`;',
    'sql<Row>`select 1 from findings f join "requests" r on r.id = f.id`;',
    `CompiledQuery.raw('update requests set a = 1');`,
    `db.updateTable('facts').set({});`,
    `db.insertInto('facts').values({});`,
  ]) {
    notices(tableViolations, kernel, requests, elsewhere(text));
  }
  const migration = (text: string): Source =>
    file('src/modules/reporting/store/migrations/20260101000002_reporting.sql', text);
  notices(tableViolations, requests, migration('create table cells (id text references requests (id));'));
  notices(tableViolations, requests, migration('create table requests (id text);'));
  accepts(tableViolations, kernel, requests, elsewhere(`db.selectFrom('facts').selectAll();`));
  accepts(
    tableViolations,
    requests,
    file('src/modules/requests/store/a.ts', `db.updateTable('requests').set({});`),
  );
  accepts(
    tableViolations,
    requests,
    elsewhere(`const words = 'select from requests';`),
    migration('-- from requests\ncreate table cells (id text);'),
  );
});

test('law 5 notices equal stamps, odd names and places, unexplained indexes and triggers', () => {
  const at = (name: string, text = 'create table a (id text);'): Source =>
    file(`src/modules/requests/store/migrations/${name}`, text);
  notices(migrationViolations, at('20260101000000_a.sql'), at('20260101000000_b.sql'));
  notices(migrationViolations, at('001_a.sql'));
  notices(migrationViolations, file('src/modules/requests/a.sql', ''));
  notices(
    migrationViolations,
    at('20260101000000_a.sql', '-- about something else\n\ncreate index i on a (id);'),
  );
  notices(migrationViolations, at('20260101000000_a.sql', 'create unique index i on a (id);'));
  notices(
    migrationViolations,
    at('20260101000000_a.sql', 'create trigger t before insert on a execute function f();'),
  );
  accepts(
    migrationViolations,
    at(
      '20260101000000_a.sql',
      '-- serves: the list of open requests,\n-- newest first\ncreate index i on a (id);',
    ),
  );
});

test('law 6 notices pinyin, Chinese identifiers and wording outside of wording files', () => {
  notices(wordingViolations, file('src/modules/requests/domain/a.ts', 'const shenqingDate = 1;'));
  notices(wordingViolations, file('src/modules/requests/domain/a.ts', 'const 申请 = 1;'));
  notices(wordingViolations, file('src/modules/requests/domain/a.ts', `const title = '申请';`));
  notices(wordingViolations, file('src/modules/requests/domain/a.ts', 'const title = `${n}件`;'));
  notices(wordingViolations, file('src/modules/requests/domain/a.ts', 'const pattern = /第(\\d+)条/;'));
  notices(wordingViolations, file('backoffice/src/a.tsx', 'export const A = () => <b>办理</b>;'));
  accepts(
    wordingViolations,
    file('src/kernel/a.ts', 'const a = "必须填写 / must be filled in", b = `${n} 条 / facts`;'),
  );
  notices(wordingViolations, file('src/kernel/a.ts', `function refuse(en: string) {}\nrefuse('不行');`));
  accepts(wordingViolations, file('src/kernel/a.ts', `function refuse(zh: string) {}\nrefuse('不行');`));
  accepts(
    wordingViolations,
    file(
      'src/modules/requests/domain/a.ts',
      `// 申请 is a request\nconst problem = { zh: '请补正', rule: '《条例》第三十条', en: 'x' };`,
    ),
    file('src/modules/requests/domain/messages.ts', `export const title = '申请';`),
    file('src/modules/requests/templates/reply.ts', `export const title = '申请';`),
    file('src/kernel/a.ts', `const WEEKDAY_ZH = ['一'];\nconst gongkaiVersion = 1;`),
  );
});

test('law 7 notices long files, a long median, empty names and default exports', () => {
  const lines = (count: number, first = ''): string => first + 'x;\n'.repeat(count);
  const short = [1, 2, 3].map((n) => file(`src/kernel/short-${n}.ts`, 'x;\n'));
  notices(
    sizeAndNameViolations,
    ...short,
    file('src/kernel/a.ts', lines(501, '// Length: a table of rules\n')),
  );
  notices(sizeAndNameViolations, ...short, file('src/kernel/a.ts', lines(301)));
  accepts(
    sizeAndNameViolations,
    ...short,
    file('src/kernel/a.ts', lines(301, '// Length: a table of rules\n')),
  );
  accepts(sizeAndNameViolations, ...short, file('src/modules/calendar/data/a.ts', lines(900)));
  notices(
    sizeAndNameViolations,
    file('src/kernel/a.ts', lines(90)),
    file('src/kernel/b.ts', lines(90)),
    short[0]!,
  );
  notices(sizeAndNameViolations, file('src/kernel/utils.ts', ''));
  notices(sizeAndNameViolations, file('tests/helpers/a.ts', ''));
  notices(sizeAndNameViolations, file('src/kernel/a.ts', 'export default 1;'));
  notices(sizeAndNameViolations, file('src/kernel/a.ts', 'export default function f() {}'));
  accepts(sizeAndNameViolations, file('backoffice/vite.config.ts', 'export default {};'));
});

test('unfinished work, idle tests, machine paths and registries are noticed', () => {
  const idle = ['sk' + 'ip', 'on' + 'ly', 'to' + 'do'];
  for (const word of idle) {
    notices(unfinishedViolations, file('tests/unit/a.test.ts', `test.${word}('x', () => 1);`));
    notices(unfinishedViolations, file('tests/unit/a.test.ts', `test('x', { ${word}: true }, () => 1);`));
  }
  notices(unfinishedViolations, file('src/kernel/a.ts', `// ${'TO' + 'DO'} later`));
  notices(unfinishedViolations, file('docs/a.md', `see \`/${'wo' + 'rk'}/main/x\``));
  notices(unfinishedViolations, file('src/a.ts', `const home = '/${'ro' + 'ot'}/.cache';`));
  notices(unfinishedViolations, file('.npmrc', `${'regis' + 'try'}=https://${'regis' + 'try'}.example.org`));
  accepts(
    unfinishedViolations,
    file('tests/unit/a.test.ts', `test('skips weekends', () => list.only(1));`),
    file('docs/a.md', 'open /backoffice/work/today, or network/work/x'),
  );
});
