import type { z } from 'zod';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { dateInShanghai } from '../../../../kernel/dates.ts';
import type { listReceivedInput } from '../../contract.ts';
import { cellLabel } from '../../domain/format/cells.ts';
import { listWorkbook } from '../../rendering/list-workbook.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import { aboutYear, judgementsOfOffice } from '../../store/collection/judgements.ts';
import { receivedHeads } from '../../store/collection/received-reports.ts';
import {
  REVIEW_WORDS,
  SEVERITY_WORDS,
  SOURCE_WORDS,
  VERDICT_WORDS,
} from '../../templates/collection/words.ts';
import { receivedList } from './received-list.ts';
import { judgedFindings } from './received-view.ts';

const REPORTS = [
  ['行政机关', 36],
  ['年度', 8],
  ['来源', 10],
  ['文件', 36],
  ['收到日期', 12],
  ['公布日期', 12],
  ['错误', 8],
  ['警告', 8],
  ['提示', 8],
  ['待判断错误', 12],
  ['属实', 8],
  ['排除', 8],
  ['状态', 14],
] as const;
const FINDINGS = [
  ['行政机关', 36],
  ['年度', 8],
  ['级别', 8],
  ['代码', 16],
  ['发现', 60],
  ['单元格', 36],
  ['应为', 16],
  ['实为', 16],
  ['原文', 48],
  ['依据', 36],
  ['建议', 48],
  ['判断', 8],
  ['判断理由', 36],
] as const;

const columns = (list: readonly (readonly [string, number])[]) =>
  list.map(([header, width]) => ({ header, width }));

/** The review desk's list and every finding on it as a workbook. */
export async function receivedWorkbook(
  db: Database | Tx,
  choice: z.output<typeof listReceivedInput>,
  now: Date,
): Promise<RenderedReport> {
  const { reports } = await receivedList(db, choice);
  const judgements = await judgementsOfOffice(db, choice.agencyId, choice.year);
  const heads = new Map(
    (await receivedHeads(db, choice.agencyId, { ids: reports.map(({ id }) => id), replaced: true })).map(
      (head) => [head.id, head],
    ),
  );
  const findings = reports.flatMap((report) => {
    const head = heads.get(report.id)!;
    const said = judgements.get(aboutYear(head)) ?? new Map();
    return judgedFindings(head.findings, said, new Map()).map((finding) => [
      report.agencyName,
      report.year,
      SEVERITY_WORDS[finding.severity]!,
      finding.code,
      finding.message,
      finding.cells.map(cellLabel).join('；'),
      finding.expected,
      finding.actual,
      finding.quote,
      finding.rule,
      finding.repair,
      finding.judgement ? VERDICT_WORDS[finding.judgement.verdict]! : '',
      finding.judgement?.reason ?? '',
    ]);
  });
  const sheets = [
    {
      name: '报告',
      columns: columns(REPORTS),
      rows: reports.map((report) => [
        report.agencyName,
        report.year,
        SOURCE_WORDS[report.source]!,
        report.fileName,
        dateInShanghai(new Date(report.receivedAt)),
        report.publishedOn,
        report.errors,
        report.warnings,
        report.infos,
        report.openErrors,
        report.confirmed,
        report.dismissed,
        REVIEW_WORDS[report.state]!,
      ]),
    },
    { name: '发现', columns: columns(FINDINGS), rows: findings },
  ];
  return listWorkbook(`年度报告审读${choice.year ?? ''}`, sheets, now);
}
