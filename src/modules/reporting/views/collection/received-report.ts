import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { personNames } from '../../../identity/index.ts';
import type { JudgedFinding, ReceivedReportView } from '../../contract.ts';
import { cellLabel } from '../../domain/format/cells.ts';
import { markReport } from '../../domain/marking/mark-report.ts';
import { judgementsOf } from '../../store/collection/judgements.ts';
import { unpackReport } from '../../store/collection/packed-report.ts';
import { copiesOf, type ReceivedHead, type ReceivedRow } from '../../store/collection/received-reports.ts';
import { submissionOfReport } from '../../store/collection/submissions.ts';
import { previousReport } from './previous-report.ts';
import { judgedFindings, receivedRowView } from './received-view.ts';
import { highestScore, similarReports } from './resemblances.ts';

/** The findings of a kept report with what the office said of them. */
export async function findingsOf(
  db: Database | Tx,
  row: Pick<ReceivedHead, 'agency_id' | 'year' | 'about_key' | 'findings'>,
): Promise<JudgedFinding[]> {
  const judgements = await judgementsOf(db, row);
  const names = await personNames(
    db,
    [...judgements.values()].map(({ judged_by }) => judged_by),
  );
  return judgedFindings(row.findings, judgements, names);
}

/** A kept report in its own words with findings marked and judged, last year's figures and like texts beside it. */
export async function receivedReport(
  db: Database | Tx,
  row: ReceivedRow,
): Promise<Omit<ReceivedReportView, 'mayJudge'>> {
  const model = unpackReport(row.model);
  const findings = await findingsOf(db, row);
  const marked = markReport(model, row.findings);
  const about = {
    agencyId: row.agency_id,
    aboutAgencyId: row.about_agency_id,
    aboutKey: row.about_key,
    year: row.year,
  };
  const previous = await previousReport(db, about);
  const submission = await submissionOfReport(db, row.agency_id, row.id);
  const copies = await copiesOf(db, row);
  return {
    ...receivedRowView(row, await judgementsOf(db, row), highestScore(row.resemblances)),
    marked: {
      ...marked,
      findings: findings.map(({ judgement: _, ...finding }) => finding),
      sections: marked.sections.map((section) => ({
        id: section.id,
        heading: section.heading && {
          text: section.heading.text,
          findings: [...section.heading.findings],
        },
        blocks: section.blocks.map((block) => structuredClone(block) as never),
      })),
      unplaced: [...marked.unplaced],
    },
    findings,
    cells: { ...model.tables },
    unreadableCells: model.unreadable.map(({ cell, reason }) => ({ cell, reason, label: cellLabel(cell) })),
    previous: previous && {
      id: previous.id,
      year: previous.year,
      format: previous.model.format,
      cells: { ...previous.model.tables },
    },
    similar: similarReports(row.resemblances),
    copies: copies.map((copy) => ({
      id: copy.id,
      fileName: copy.file_name,
      receivedAt: copy.received_at.toISOString(),
      replaced: copy.replaced_by !== null,
    })),
    collectionId: submission?.collection_id ?? null,
    memberId: submission?.member_id ?? null,
  };
}
