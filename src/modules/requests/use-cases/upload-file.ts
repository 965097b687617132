import { uploadFileInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { defineStep } from './define-step.ts';

/** Puts a file into the case (one request, one file: Art. 45), encrypted. Fact: `requests.file_added`. */
export const uploadFile = defineStep({
  step: 'upload_file',
  input: uploadFileInput,
  act: async (ctx, before, { role, file: upload }, on) => {
    const [accepted] = await acceptFiles('file', [upload]);
    const { agency_id: agencyId, id: requestId } = before.row;
    const recordId = await attachFile(ctx, { agencyId, requestId, role, file: accepted!, on });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.file_added', on, data: { file_id: recordId, role } },
    ]);
    return { file, recordId };
  },
});
