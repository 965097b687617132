import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { ConsultationView, FileView, LetterView } from '../contract/case.ts';
import type { RemedyView } from '../contract/remedies.ts';
import type { FileRole, LetterKind } from '../contract/terms.ts';
import type { RequestState } from '../domain/case-state.ts';
import type { RemedyResult, RemedyTrack } from '../domain/terms.ts';
import { OPINION_MEANING } from '../messages/consultations.ts';
import { FILE_ROLE_LABELS } from '../messages/files.ts';
import { PERSONAL_FILE_ROLES } from './visible-files.ts';
import { RESULT_LABELS, TRACK_LABELS } from '../messages/remedies.ts';
import type { StoredConsultation } from '../store/consultations.ts';
import { requestTables } from '../store/tables.ts';

const FORMATS: LetterView['formats'] = ['docx', 'pdf'];

export interface ListedLetter {
  id: string;
  kind: string;
  title: string;
  number: string | null;
  issued_on: string;
}

export function letterViews(letters: readonly ListedLetter[], state: RequestState): LetterView[] {
  return letters.map(({ id, kind, title, number, issued_on }) => ({
    id,
    kind: kind as LetterKind,
    title,
    number,
    issuedOn: issued_on,
    deliveredOn: state.deliveries.get(id) ?? null,
    formats: FORMATS,
  }));
}

/** Files of a case with what the file store knows of them; oldest first. */
export async function fileViews(
  db: Database | Tx,
  describe: (id: string) => Promise<{ size: number; mediaType: string } | undefined>,
  requestId: string,
  roles?: readonly FileRole[],
): Promise<FileView[]> {
  const rows = await requestTables(db)
    .selectFrom('request_files')
    .selectAll()
    .where('request_id', '=', requestId)
    .$if(roles !== undefined, (query) => query.where('role', 'in', [...roles!]))
    .orderBy('id')
    .execute();
  const views: FileView[] = [];
  for (const row of rows) {
    const stored = await describe(row.file_id);
    const role = row.role as FileRole;
    views.push({
      id: row.id,
      role,
      roleLabel: FILE_ROLE_LABELS[role],
      personal: PERSONAL_FILE_ROLES.includes(role),
      name: row.name,
      size: stored?.size ?? 0,
      mediaType: stored?.mediaType ?? '',
      addedOn: row.added_on,
    });
  }
  return views;
}

/** Consultations with their course and what the answer, or the silence, means. */
export function consultationViews(
  stored: readonly StoredConsultation[],
  state: RequestState,
): ConsultationView[] {
  return state.consultations.flatMap((course) => {
    const texts = stored.find(({ id }) => id === course.id);
    if (!texts) return [];
    const { opinion, party } = course;
    return [
      {
        id: course.id,
        party,
        name: texts.name,
        information: texts.information,
        sentOn: course.sentOn,
        deliveredOn: course.deliveredOn,
        dueOn: course.dueOn,
        returnedOn: course.returnedOn,
        opinion,
        summary: texts.summary,
        meaning: opinion ? OPINION_MEANING[party][opinion] : null,
        open: course.open,
      },
    ];
  });
}

/** Reconsideration and suits of a case, oldest first. */
export async function remedyViews(db: Database | Tx, requestId: string): Promise<RemedyView[]> {
  const rows = await requestTables(db)
    .selectFrom('remedies')
    .selectAll()
    .where('request_id', '=', requestId)
    .where('taken_back', '=', false)
    .orderBy('filed_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    track: row.track as RemedyTrack,
    trackLabel: TRACK_LABELS[row.track as RemedyTrack],
    organ: row.organ,
    caseNumber: row.case_number,
    filedOn: row.filed_on,
    decidedOn: row.decided_on,
    result: row.result as RemedyResult | null,
    resultLabel: row.result ? RESULT_LABELS[row.result as RemedyResult] : null,
    detail: row.detail,
  }));
}
