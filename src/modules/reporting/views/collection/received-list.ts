import type { z } from 'zod';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { listReceivedInput, ReceivedList } from '../../contract.ts';
import { CHECK_CATALOGUE } from '../../domain/checking/messages/catalogue.ts';
import { foldedName } from '../../domain/collection/about-key.ts';
import { aboutYear, judgementsOfOffice } from '../../store/collection/judgements.ts';
import { receivedHeads, scoresOf, yearsReceived } from '../../store/collection/received-reports.ts';
import { receivedRowView } from './received-view.ts';

type Choice = z.output<typeof listReceivedInput>;

/** Received reports that fit the choice, and how often each check found something among them. */
export async function receivedList(
  db: Database | Tx,
  choice: Choice,
): Promise<Omit<ReceivedList, 'mayUpload' | 'mayJudge'>> {
  const { agencyId, year, state, severity, code, source, aboutAgencyId, q, replaced } = choice;
  const heads = await receivedHeads(db, agencyId, { year, replaced });
  const judgements = await judgementsOfOffice(db, agencyId, year);
  const scores = await scoresOf(db, agencyId, year);
  const wanted = foldedName(q ?? '');
  const found = heads.filter(
    (row) =>
      (source === undefined || row.source === source) &&
      (aboutAgencyId === undefined || row.about_agency_id === aboutAgencyId) &&
      (severity === undefined || row.findings.some((finding) => finding.severity === severity)) &&
      (code === undefined || row.findings.some((finding) => finding.code === code)) &&
      foldedName(row.agency_name).includes(wanted),
  );
  const rows = found.map((row) => ({
    row,
    view: receivedRowView(row, judgements.get(aboutYear(row)) ?? new Map(), scores.get(row.id) ?? null),
  }));
  const listed = rows.filter(({ view }) => state === undefined || view.state === state);
  const codes = new Map<string, ReceivedList['codes'][number]>();
  for (const { row } of listed) {
    for (const finding of row.findings) {
      const key = `${finding.code} ${finding.severity}`;
      const { zh, en } = CHECK_CATALOGUE[finding.code];
      const { code, severity } = finding;
      const known = codes.get(key) ?? { code, label: { zh, en }, severity, count: 0 };
      codes.set(key, { ...known, count: known.count + 1 });
    }
  }
  return {
    agencyId,
    years: await yearsReceived(db, agencyId),
    reports: listed.map(({ view }) => view),
    codes: [...codes.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}
