import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { getOwnRequestInput } from '../contract/track.ts';
import type { TrackedRequest } from '../contract/track.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import { trackedRequest } from '../views/tracked-request.ts';

/** The request as its applicant sees it, once number and query code have proved it to be theirs. */
export const getOwnRequest = defineRead({
  name: 'requests.get_own_request',
  summary: { zh: '查看自己的申请', en: 'see one’s own request' },
  input: getOwnRequestInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: (ctx, file): Promise<TrackedRequest> => trackedRequest(ctx, file),
});
