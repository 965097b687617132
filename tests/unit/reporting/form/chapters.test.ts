import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../../../src/modules/reporting/domain/checking/check-report.ts';
import { plainLine, reportOfTables } from '../../../../src/modules/reporting/domain/checking/report-model.ts';
import { SECTIONS, sectionTitle } from '../../../../src/modules/reporting/domain/format/sections.ts';
import { publicationLimit } from '../../../../src/modules/reporting/domain/checking/form/date-rules.ts';
import { validTables } from '../samples/sample-tables.ts';

/** Aspects that F-ASPECTS misses in these lines of chapter 一. */
function missing(lines: readonly string[]): unknown[] {
  const headings = SECTIONS.map((section, index) => {
    const title = sectionTitle(section, '2021');
    return { section, number: index + 1, title, quote: title };
  });
  const text = { headings, lines: lines.map((line) => plainLine(line, 'overview')) };
  return checkReport(reportOfTables(validTables(), { year: 2024, text }))
    .filter(({ code }) => code === 'F-ASPECTS' || code === 'F-SECTIONS')
    .map(({ expected }) => expected);
}

test('F-ASPECTS: five aspects under any usual heading', () => {
  for (const lines of [
    ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障'],
    [
      '（一）主动公开情况。',
      '（二）依申请公开办理情况。',
      '（三）信息管理情况。',
      '（四）公开平台建设。',
      '（五）监督保障情况。',
    ],
    [
      '1.主动公开。好。',
      '2.依申请公开。好。',
      '3.政府信息资源管理。好。',
      '4.网站建设。好。',
      '5.监督和保障。好。',
    ],
    ['一是主动公开扎实有效；二是依申请公开规范；三是政府信息管理严格；四是平台建设完善；五是监督保障有力。'],
    [
      '在主动公开方面，全年更新栏目若干，内容覆盖重点领域各项工作。',
      '在依申请公开方面，规范登记、审核、答复、送达各个环节流程。',
      '在政府信息管理方面，严格公文属性认定，定期清理历史文件。',
      '在平台建设方面，优化网站检索，规范新媒体账号的运行维护。',
      '在监督保障方面，组织业务培训，开展自查，接受社会公众评议。',
    ],
  ])
    assert.deepEqual(missing(lines), [], lines[0]);
});

test('F-ASPECTS: a missing aspect is named', () => {
  assert.deepEqual(missing(['（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设']), [
    '监督保障',
  ]);
  assert.deepEqual(missing(['我局认真做好公开工作。']).length, 5);
});

test('F-DEADLINE: whose report is due when', () => {
  for (const [agency, limit] of [
    ['临江市园林绿化局', '2025-01-31'],
    ['临江市人民政府办公室', '2025-01-31'],
    ['青石县发展和改革委员会', '2025-01-31'],
    ['临江市人民政府', '2025-03-31'],
    ['青石县', '2025-03-31'],
    ['青石县石桥镇人民政府', '2025-03-31'],
    ['石桥街道办事处', '2025-03-31'],
    ['临江高新技术产业开发区管理委员会', '2025-03-31'],
  ] as const)
    assert.equal(publicationLimit(2024, agency, false), limit, agency);
  assert.equal(publicationLimit(2017, '临江市园林绿化局', true), '2018-03-31');
  const said = (agency: string, publishedOn: string): string[] =>
    checkReport(reportOfTables(validTables(), { year: 2024, agency, publishedOn }))
      .filter(({ code }) => code === 'F-DEADLINE')
      .map(({ severity }) => severity);
  assert.deepEqual(said('石桥街道办事处', '2025-02-10'), ['warning']);
  assert.deepEqual(said('石桥镇人民政府', '2025-02-10'), ['warning']);
  assert.deepEqual(said('石桥镇人民政府', '2025-01-31'), []);
  assert.deepEqual(said('宁川县人民政府', '2025-02-10'), []);
  assert.deepEqual(said('石桥街道办事处', '2025-04-01'), ['error']);
  assert.deepEqual(said('临江市园林绿化局', '2025-02-01'), ['error']);
  assert.deepEqual(said('临江市园林绿化局', '2025-01-31'), []);
});
