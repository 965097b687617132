import test from 'node:test';
import assert from 'node:assert/strict';
import { loadRepository } from './source.ts';
import type { Source } from './source.ts';
import { importViolations } from './laws/import-direction.ts';
import { purityViolations } from './laws/pure-domain.ts';
import { writingViolations } from './laws/writing.ts';
import { tableViolations } from './laws/table-ownership.ts';
import { migrationViolations } from './laws/migrations.ts';
import { wordingViolations } from './laws/wording.ts';
import { sizeAndNameViolations } from './laws/size-and-names.ts';
import { unfinishedViolations } from './laws/finished.ts';

const repository = loadRepository();

function holds(law: (sources: readonly Source[]) => string[]): void {
  const violations = law(repository);
  assert.equal(violations.length, 0, `\n${violations.join('\n')}\n`);
}

test('the repository was read: sources, tests and migrations are there', () => {
  for (const kind of [
    /^src\/kernel\/.*\.ts$/,
    /^src\/.*\.sql$/,
    /^tests\/.*\.test\.ts$/,
    /^bin\/gongkai$/,
    /\.md$/,
  ]) {
    assert.ok(
      repository.some(({ path }) => kind.test(path)),
      `no file like ${kind}`,
    );
  }
});

test('law 1: imports run one way, through doors', () => holds(importViolations));
test('law 2: domain code is pure', () => holds(purityViolations));
test('law 3: only use cases and stores write, only the runner opens transactions, one use case one file', () =>
  holds(writingViolations));
test('law 4: no part names the tables of another', () => holds(tableViolations));
test('law 5: one migration history; each index says which query it serves', () => holds(migrationViolations));
test('law 6: English identifiers, Chinese wording in wording files', () => holds(wordingViolations));
test('law 7: small files, speaking names, named exports', () => holds(sizeAndNameViolations));
test('nothing unfinished, no test left out, nothing of one machine', () => holds(unfinishedViolations));
