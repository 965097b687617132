import type { Database } from '../database/types.ts';
import type { FileStore } from '../files/store.ts';
import { sha256 } from '../json.ts';
import type { RecordDigest } from '../runtime/module.ts';
import { GENESIS, hashFact, type Fact } from './fact.ts';
import { toFact } from './read.ts';

/** The first thing found wrong, of the three proofs. */
export interface Break {
  proof: 'chain' | 'record' | 'file';
  agencyId?: string;
  seq?: number;
  subjectType?: string;
  subjectId?: string;
  expected: string;
  actual: string;
  /** What it means, in Chinese and English. */
  zh: string;
  en: string;
}

export interface Verification {
  ok: boolean;
  facts: number;
  chains: number;
  records: number;
  files: number;
  firstBreak: Break | null;
}

const PAGE = 2000;

/**
 * Proves the ledger: every chain from its first fact to its head, every record against the digest in its last fact,
 * every stored file against its hash. Stops at the first break and names it.
 */
export async function verifyLedger(
  db: Database,
  files: FileStore,
  digests: readonly RecordDigest[],
  progress: (message: string) => void = () => undefined,
): Promise<Verification> {
  const result: Verification = { ok: true, facts: 0, chains: 0, records: 0, files: 0, firstBreak: null };
  const fail = (found: Break): Verification => ({ ...result, ok: false, firstBreak: found });
  const lastDigest = new Map<string, Fact>();
  const heads = await db.selectFrom('ledger_heads').selectAll().orderBy('agency_id').execute();
  for (const head of heads) {
    const found = await walkChain(db, head, lastDigest, (count) => (result.facts += count));
    if (found) return fail(found);
    result.chains += 1;
  }
  const stray = await db
    .selectFrom('facts')
    .select(['agency_id', 'seq'])
    .where('agency_id', 'not in', heads.length ? heads.map((head) => head.agency_id) : [''])
    .limit(1)
    .executeTakeFirst();
  if (stray)
    return fail(chainBreak(stray.agency_id, stray.seq, 'a chain head', 'none', '链首缺失', 'head missing'));
  progress(`${result.facts} 条事实 / facts`);
  for (const digest of digests) {
    const found = await checkRecords(db, digest, lastDigest, (count) => (result.records += count));
    if (found) return fail(found);
  }
  progress(`${result.records} 条记录 / records`);
  const found = await checkFiles(db, files, (count) => (result.files += count));
  if (found) return fail(found);
  progress(`${result.files} 个文件 / files`);
  return result;
}

async function walkChain(
  db: Database,
  head: { agency_id: string; seq: number; hash: string },
  lastDigest: Map<string, Fact>,
  count: (n: number) => void,
): Promise<Break | undefined> {
  let seq = 0;
  let prev = GENESIS;
  for (;;) {
    const rows = await db
      .selectFrom('facts')
      .selectAll()
      .where('agency_id', '=', head.agency_id)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const fact = toFact(row);
      const at = (expected: string, actual: string, zh: string, en: string) =>
        chainBreak(head.agency_id, fact.seq, expected, actual, zh, en);
      if (fact.seq !== seq + 1)
        return at(`${seq + 1}`, `${fact.seq}`, '序号不连续，有事实被删除', 'a fact is missing');
      if (fact.prevHash !== prev)
        return at(prev, fact.prevHash, '与前一条不相连', 'not linked to the one before');
      const hash = hashFact(fact);
      if (hash !== fact.hash) return at(fact.hash, hash, '内容被改动', 'its content was altered');
      if (fact.recordHash) lastDigest.set(`${fact.subjectType}\0${fact.subjectId}`, fact);
      seq = fact.seq;
      prev = fact.hash;
    }
    count(rows.length);
    if (rows.length < PAGE) break;
  }
  if (seq !== head.seq || prev !== head.hash) {
    return chainBreak(
      head.agency_id,
      seq,
      head.hash,
      prev,
      '链尾与链首记录不符，末尾的事实被删除',
      'the end was cut off',
    );
  }
  return undefined;
}

function chainBreak(
  agencyId: string,
  seq: number,
  expected: string,
  actual: string,
  zh: string,
  en: string,
): Break {
  return {
    proof: 'chain',
    agencyId,
    seq,
    expected,
    actual,
    zh: `事实链第 ${seq} 条：${zh}`,
    en: `Fact ${seq} of the chain: ${en}`,
  };
}

async function checkRecords(
  db: Database,
  digest: RecordDigest,
  lastDigest: ReadonlyMap<string, Fact>,
  count: (n: number) => void,
): Promise<Break | undefined> {
  const facts = [...lastDigest.values()].filter((fact) => fact.subjectType === digest.subjectType);
  for (let start = 0; start < facts.length; start += PAGE) {
    const page = facts.slice(start, start + PAGE);
    const stored = await digest.digest(
      db,
      page.map((fact) => fact.subjectId),
    );
    for (const fact of page) {
      const actual = stored.get(fact.subjectId) ?? '(missing)';
      if (actual === fact.recordHash) continue;
      return {
        proof: 'record',
        agencyId: fact.agencyId,
        seq: fact.seq,
        subjectType: fact.subjectType,
        subjectId: fact.subjectId,
        expected: fact.recordHash!,
        actual,
        zh: `记录 ${fact.subjectType} ${fact.subjectId} 与第 ${fact.seq} 条事实留下的摘要不符，记录被绕过系统改动或删除`,
        en: `Record ${fact.subjectType} ${fact.subjectId} does not match the digest in fact ${fact.seq}: it was changed or removed behind the system's back`,
      };
    }
    count(page.length);
  }
  return undefined;
}

async function checkFiles(
  db: Database,
  files: FileStore,
  count: (n: number) => void,
): Promise<Break | undefined> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('files')
      .select(['id', 'agency_id', 'name', 'stored_sha256'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const stored = await files.readStored(row.stored_sha256);
      const actual = stored ? sha256(stored) : '(missing)';
      if (actual === row.stored_sha256) continue;
      return {
        proof: 'file',
        agencyId: row.agency_id,
        subjectType: 'file',
        subjectId: row.id,
        expected: row.stored_sha256,
        actual,
        zh: `文件“${row.name}”${stored ? '内容被改动' : '缺失'}`,
        en: `The file “${row.name}” ${stored ? 'was altered' : 'is missing'}`,
      };
    }
    count(rows.length);
    if (rows.length < PAGE) return undefined;
    after = rows.at(-1)!.id;
  }
}
