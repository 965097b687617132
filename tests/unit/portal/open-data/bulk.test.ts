import test from 'node:test';
import assert from 'node:assert/strict';
import { bulkLines, fieldDictionary } from '../../../../src/portal/open-data/bulk.ts';
import type { BulkFormat } from '../../../../src/portal/open-data/bulk.ts';
import { DOCUMENT_FIELDS } from '../../../../src/portal/open-data/document-fields.ts';
import type { ReleasedRecord } from '../../../../src/modules/disclosure/contract.ts';
import { names, recordOf } from './records.ts';

async function* batchesOf(...batches: ReleasedRecord[][]): AsyncGenerator<ReleasedRecord[]> {
  yield* batches;
}

async function written(format: BulkFormat, ...batches: ReleasedRecord[][]): Promise<string> {
  let all = '';
  for await (const piece of bulkLines(batchesOf(...batches), format, names)) all += piece;
  return all;
}

test('JSON Lines: one object a line whatever the text holds, lists as lists', async () => {
  const records = [
    recordOf(),
    recordOf({ id: 'b', text: '一\n二\r\n"三"' }),
    recordOf({ id: 'c', text: null }),
  ];
  const lines = (await written('jsonl', records.slice(0, 2), records.slice(2))).split('\n');
  assert.equal(lines.pop(), '');
  const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(
    read.map(({ id }) => id),
    records.map(({ id }) => id),
  );
  assert.deepEqual(
    Object.keys(read[0]!),
    DOCUMENT_FIELDS.map(({ name }) => name),
  );
  assert.deepEqual(read[0]!['keywords'], ['垃圾分类', '环境卫生']);
  assert.deepEqual(read[0]!['column_names'], ['法规、规章和规范性文件', 'own_x']);
  assert.equal(read[1]!['text'], '一\n二\r\n"三"');
});

test('CSV: a mark for spreadsheets, one header, quoted texts, nothing that runs as a formula', async () => {
  const text = await written(
    'csv',
    [recordOf({ title: '=HYPERLINK("x")' })],
    [recordOf({ title: '含,逗号"引号"' })],
  );
  assert.ok(text.startsWith('\ufeffid,url,index_number,title,'));
  assert.equal(text.match(/index_number/g)!.length, 1);
  assert.ok(text.includes(`"'=HYPERLINK(""x"")"`));
  assert.ok(text.includes('"含,逗号""引号"""'));
  assert.ok(text.includes('https://open.example/files/f1'));
});

test('no documents: the header alone, or nothing', async () => {
  assert.equal((await written('csv')).split('\r\n').length, 2);
  assert.equal(await written('jsonl'), '');
});

test('memory holds one batch: the next is asked for only when the one before has been taken', async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<ReleasedRecord[]> {
    for (;;) {
      made += 1;
      yield [recordOf()];
    }
  }
  const lines = bulkLines(endless(), 'jsonl', names);
  for (let at = 1; at <= 5; at += 1) {
    await lines.next();
    assert.equal(made, at);
  }
  await lines.return(undefined);
});

test('the dictionary explains every field in both languages', () => {
  const { fields } = JSON.parse(fieldDictionary('json')) as {
    fields: { field: string; zh: string; en: string }[];
  };
  assert.deepEqual(
    fields.map(({ field }) => field),
    DOCUMENT_FIELDS.map(({ name }) => name),
  );
  for (const { field, zh, en } of fields) {
    assert.match(zh, /\p{Script=Han}/u, field);
    assert.match(en, /[a-z]{2}/, field);
  }
  assert.equal(fieldDictionary('csv').trim().split('\r\n').length, fields.length + 1);
});
