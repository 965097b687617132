import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { downloadFileInput } from '../contract/steps.ts';
import type { FileRole } from '../contract/terms.ts';
import { noSuchPart } from '../messages/problems.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import { requestTables } from '../store/tables.ts';
import { PERSONAL_FILE_ROLES, visibleToApplicant } from '../views/visible-files.ts';
import { AppError } from '../../../kernel/errors.ts';
import { personalFile, viewedInFile } from '../messages/views.ts';
import { FILE_ROLE_LABELS } from '../messages/files.ts';
import { noteView } from './note-view.ts';

/** What applicants sent in beside: whoever handles the case needs it, but that it was seen is noted. */
const MAY_BE_PERSONAL: readonly FileRole[] = [
  'applicant_attachment',
  'correction_attachment',
  'remedy_paper',
];

/**
 * A file of a case. The applicant gets their own papers, and the reply's enclosures once it has gone out; whether that is
 * so is asked at every download. Papers that show who the applicant is need the right to the applicant's data, and that they
 * were seen stays on record. Answers `{file: {name, mediaType}, content}`.
 */
export const downloadFile = defineAct({
  name: 'requests.download_file',
  summary: { zh: '下载材料', en: 'download a file' },
  input: downloadFileInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, caseFile, { fileId }) => {
    const { row, state } = caseFile;
    const found = await requestTables(ctx.tx)
      .selectFrom('request_files')
      .selectAll()
      .where('agency_id', '=', row.agency_id)
      .where('id', '=', fileId)
      .where('request_id', '=', row.id)
      .executeTakeFirst();
    const hidden =
      ctx.actor.kind === 'applicant' && found && !visibleToApplicant(state, found.role as FileRole);
    if (!found || hidden) throw noSuchPart('fileId', 'file');
    if (ctx.actor.kind !== 'applicant') {
      const role = found.role as FileRole;
      if (PERSONAL_FILE_ROLES.includes(role) && !ctx.may('requests.view_applicant', subjectOf(caseFile)))
        throw new AppError('forbidden', personalFile());
      if (PERSONAL_FILE_ROLES.includes(role) || MAY_BE_PERSONAL.includes(role))
        await noteView(ctx, caseFile, viewedInFile(FILE_ROLE_LABELS[role].zh));
    }
    const { file, content } = await ctx.files.read(ctx.tx, found.file_id);
    return { file: { name: found.name, mediaType: file.mediaType }, content };
  },
});
