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
import {
  columnsOf,
  FINDING_COLUMNS,
  RECEIVED_COLUMNS,
  SHEET_NAMES,
} from '../../templates/collection/list-columns.ts';
import { receivedList } from './received-list.ts';
import { judgedFindings } from './received-view.ts';

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
      name: SHEET_NAMES.reports,
      columns: columnsOf(RECEIVED_COLUMNS),
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
    { name: SHEET_NAMES.findings, columns: columnsOf(FINDING_COLUMNS), rows: findings },
  ];
  return listWorkbook(SHEET_NAMES.received(choice.year), sheets, now);
}
