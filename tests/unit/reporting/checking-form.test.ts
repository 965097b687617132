import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { saidOf } from './samples/said-of.ts';
import { asBars } from './samples/sample-layouts.ts';
import { faultlessReport } from './samples/sample-report.ts';

/** Findings on the faultless report after a change of its text. */
async function after(change: (text: string) => string): Promise<Finding[]> {
  const text = asBars(faultlessReport());
  const changed = change(text);
  assert.notEqual(changed, text, 'the change changed nothing');
  return checkReport(await readReport(new TextEncoder().encode(changed), 'report.txt'));
}
const replaced = (from: string | RegExp, to: string) => after((text) => text.replace(from, to));
const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity }) => `${code} ${severity}`);

test('F-SECTIONS: missing, reworded, misnumbered and misplaced chapters', async () => {
  const missing = await replaced('五、存在的主要问题及改进情况\n', '');
  assert.deepEqual(short(missing), ['F-SECTIONS error']);
  assert.equal(missing[0]!.expected, '五、存在的主要问题及改进情况');
  const reworded = await replaced('五、存在的主要问题及改进情况', '五、主要问题和改进措施');
  assert.deepEqual(short(reworded), ['F-SECTIONS warning']);
  assert.equal(reworded[0]!.quote, '五、主要问题和改进措施');
  assert.deepEqual(short(await replaced('六、其他需要报告的事项', '七、其他需要报告的事项')), [
    'F-SECTIONS warning',
  ]);
  const swapped = await after((text) =>
    text
      .replace('五、存在的主要问题及改进情况', '@@')
      .replace('六、其他需要报告的事项', '五、存在的主要问题及改进情况')
      .replace('@@', '六、其他需要报告的事项'),
  );
  assert.ok(short(swapped).includes('F-SECTIONS warning'));
});

test('F-ASPECTS: each of the five aspects needs its heading', async () => {
  for (const aspect of ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']) {
    const findings = await replaced(new RegExp(`（[一二三四五]）${aspect}。`), '');
    const said = findings.filter(({ code }) => code === 'F-ASPECTS');
    assert.deepEqual(
      said.map(({ expected }) => expected),
      [aspect],
    );
  }
});

test('F-DEADLINE: departments by 31 January, governments by 31 March, before 2019 everybody by 31 March', async () => {
  const on = async (date: string, agency = '临江市园林绿化局'): Promise<string[]> =>
    short(
      await after((text) => `${text.replace('2025-01-20', date).replaceAll('临江市园林绿化局', agency)}\n`),
    );
  assert.deepEqual(await on('2025-01-31'), []);
  assert.deepEqual(await on('2025-02-01'), ['F-DEADLINE error']);
  assert.deepEqual(await on('2025年2月3日'), ['F-DEADLINE error']);
  assert.deepEqual(await on('2025-03-31', '临江市人民政府'), []);
  assert.deepEqual(await on('2025-04-01', '临江市人民政府'), ['F-DEADLINE error']);
  assert.deepEqual(
    saidOf(/^F-DEADLINE/, '概述。', {
      year: 2017,
      format: 'pre2019',
      publishedOn: '2018-04-01',
      agency: '临江市园林绿化局',
    }),
    ['error 2018-03-31 2018-04-01'],
  );
});

test('F-DEADLINE: no date cannot be checked; a signature after the limit is late all the same', async () => {
  assert.deepEqual(short(await replaced('发布日期：2025-01-20\n', '')), ['F-DEADLINE info']);
  const signed = (date: string): Promise<Finding[]> =>
    after((text) => `${text.replace('发布日期：2025-01-20\n', '')}\n临江市园林绿化局\n${date}\n`);
  assert.deepEqual(short(await signed('2025年1月15日')), ['F-DEADLINE info']);
  assert.deepEqual(short(await signed('2025年2月15日')), ['F-DEADLINE error']);
});

test('F-YEAR: text of another year, a period of another year, an index number of another year', async () => {
  assert.deepEqual(short(await replaced('（三）政府信息管理。', '（三）政府信息管理。2023年，我局')), [
    'F-YEAR warning',
  ]);
  assert.deepEqual(short(await replaced('下一步将', '2025年，我局将')), []);
  assert.deepEqual(short(await replaced('现报告如下。', '统计期限为2023年1月1日至12月31日。')), [
    'F-YEAR warning',
  ]);
  const index = await replaced('发布日期：2025-01-20', '索引号：LJYL/2024-00012\n发布日期：2025-01-20');
  assert.deepEqual(short(index), ['F-YEAR warning']);
  assert.deepEqual(saidOf(/^F-YEAR/, '新条例实施后，我局及时调整。', { year: 2018, format: 'pre2019' }), [
    'warning 2018 2019',
  ]);
});

test('F-AGENCY: another place, another publisher, words only a government can use', async () => {
  const place = await replaced(
    '门户网站设公开专栏',
    '青石区园林绿化局在青石区门户网站设公开专栏，面向青石区居民',
  );
  assert.deepEqual(short(place), ['F-AGENCY info']);
  const publisher = await replaced('发布日期：', '发布机构：青石区教育局\n发布日期：');
  assert.deepEqual(short(publisher), ['F-AGENCY warning']);
  assert.deepEqual(short(await replaced('发布日期：', '发布机构：临江市园林局\n发布日期：')), []);
  assert.deepEqual(short(await replaced('组织业务培训两次', '邀请市民列席政府常务会议两次')), [
    'F-AGENCY info',
  ]);
});

test('F-LABELS: a reworded row and a lost bracket', async () => {
  const reworded = await replaced('2.重复申请', '2.重复提出申请');
  assert.deepEqual(short(reworded), ['F-LABELS warning']);
  assert.ok(reworded[0]!.cells.includes('t3.not_processed_duplicate.total'));
  assert.deepEqual(short(await replaced('不计其他情形）', '不计其他情形')), ['F-LABELS info']);
});

test('F-TEXT: leftovers, lost characters, unpaired quotes, broken sentences', () => {
  const said = (text: string): string[] => saidOf(/^F-TEXT/, text).map((words) => words.split(' ')[0]!);
  assert.deepEqual(said('我局认真做好公开工作。'), []);
  assert.deepEqual(said('20XX年，我局做好公开工作。'), ['warning']);
  assert.deepEqual(said('此后，我认真组织学习。'), ['info']);
  assert.deepEqual(said('截至202412月，工作完成。'), ['info']);
  assert.deepEqual(said('坚持“谁公开谁审查原则。'), ['info']);
  assert.deepEqual(said('坚持“谁公开、谁审查”的“双审”原则。'), []);
  assert.deepEqual(said('平台建设：通过门户网站和微信公众号。'), ['info']);
  assert.deepEqual(said('通过微信公众号发布信息。'), []);
  assert.deepEqual(said('群众满意率100%。'), ['info']);
  assert.deepEqual(said('回收问卷50份，群众满意率100%。'), []);
});

test('F-TEXT: a text copied from last year, numbers aside', async () => {
  const report = await readReport(new TextEncoder().encode(asBars(faultlessReport())), 'report.txt');
  const copied = checkReport(report, { previous: { ...report, year: 2023 } }).filter(
    ({ code }) => code === 'F-TEXT',
  );
  assert.deepEqual(short(copied), ['F-TEXT warning']);
});

test('N-FEE is quoted from the last chapter', async () => {
  const findings = await replaced('本年度没有发出信息处理费收费通知，没有收取信息处理费。', '没有其他事项。');
  assert.deepEqual(short(findings), ['N-FEE warning']);
  assert.equal(findings[0]!.quote, '没有其他事项。');
});
