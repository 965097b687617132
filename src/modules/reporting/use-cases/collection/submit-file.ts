import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { submitFileInput } from '../../contract.ts';
import { keepUpload, prepareUpload, readUpload } from '../review/read-upload.ts';
import { handIn } from './hand-in.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';

/** The office hands in a file on behalf of an agency: sent by mail, brought on a stick. Fact: `reporting.report_submitted`. */
export const submitFile = defineAct({
  name: 'reporting.submit_file',
  summary: { zh: '代为上传报送的年度报告', en: 'hand in a file on behalf of an agency' },
  input: submitFileInput,
  prepare: prepareUpload,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, place, { file, note }) =>
    handIn(ctx, place, {
      via: 'office',
      source: 'submission',
      model: await readUpload(file),
      note,
      file: () => keepUpload(ctx, place.collection.agency_id, file),
    }),
});
