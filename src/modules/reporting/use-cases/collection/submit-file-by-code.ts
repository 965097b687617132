import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { codeFileInput } from '../../contract.ts';
import { keepUpload, prepareUpload, readUpload } from '../review/read-upload.ts';
import { handIn } from './hand-in.ts';
import { loadByCode } from './load-by-code.ts';

/** An agency outside of the house hands in its file by code. Fact: `reporting.report_submitted`. */
export const submitFileByCode = defineAct({
  name: 'reporting.submit_file_by_code',
  summary: { zh: '凭报送码上传年度报告', en: 'hand in a file by code' },
  input: codeFileInput,
  prepare: prepareUpload,
  load: loadByCode,
  subject: () => ({}),
  act: async (ctx, place, { file, note }) =>
    handIn(ctx, place, {
      via: 'link',
      source: 'submission',
      model: await readUpload(file),
      note,
      file: () => keepUpload(ctx, place.collection.agency_id, file),
    }),
});
