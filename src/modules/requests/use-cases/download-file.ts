import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { downloadFileInput } from '../contract/steps.ts';
import type { FileRole } from '../contract/terms.ts';
import { noSuchPart } from '../messages/problems.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import { requestTables } from '../store/tables.ts';
import { visibleToApplicant } from '../views/visible-files.ts';

/**
 * A file of a case. The applicant gets their own papers, and the reply's enclosures once it has gone out; whether that is
 * so is asked at every download. Answers `{file: {name, mediaType}, content}`.
 */
export const downloadFile = defineRead({
  name: 'requests.download_file',
  summary: { zh: '下载材料', en: 'download a file' },
  input: downloadFileInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, { row, state }, { fileId }) => {
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
    const { file, content } = await ctx.files.read(ctx.tx, found.file_id);
    return { file: { name: found.name, mediaType: file.mediaType }, content };
  },
});
