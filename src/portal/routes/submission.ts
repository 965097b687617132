import { AppError } from '../../kernel/errors.ts';
import { readByCode, submitFileByCode } from '../../modules/reporting/index.ts';
import type { SubmissionByCode } from '../../modules/reporting/contract.ts';
import { SUBMISSION_PATH, submissionCodePage, submissionPage } from '../pages/submission.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { textValues } from '../parts/form/form-state.ts';
import { readForm, singleFile } from '../parts/form/read-form.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { queryTexts } from './query.ts';

/** Codes cannot be guessed at this pace; an office shares one address. */
const LOOKING = { max: 60, perSeconds: 600 };
const HANDING_IN = { max: 30, perSeconds: 600 };
const BLANK: FormState = { values: {}, problems: [] };

/** Submitting an annual report by code: for agencies that have no account. */
export function submissionRoutes(portal: Portal): void {
  const { ask } = portal;

  pageRoute(
    portal,
    'GET',
    SUBMISSION_PATH,
    async (ctx, request, reply) => {
      const { code } = queryTexts(request);
      if (code === undefined) return submissionCodePage(ctx, BLANK);
      const typed = code.trim().toUpperCase();
      try {
        await ask(readByCode, { code: typed });
      } catch (error) {
        return wrongCode(error, (form) => submissionCodePage(ctx, form), typed, reply);
      }
      await reply.redirect(ctx.href(`${SUBMISSION_PATH}/${encodeURIComponent(typed)}`), 303);
      return undefined;
    },
    { rateLimit: LOOKING },
  );

  pageRoute(
    portal,
    'GET',
    `${SUBMISSION_PATH}/:code`,
    async (ctx, request, reply) => {
      const { code } = request.params as { code: string };
      let asked: SubmissionByCode;
      try {
        asked = await ask(readByCode, { code });
      } catch (error) {
        return wrongCode(error, (form) => submissionCodePage(ctx, form), code, reply);
      }
      return submissionPage(ctx, code, asked, BLANK);
    },
    { rateLimit: LOOKING },
  );

  pageRoute(
    portal,
    'POST',
    `${SUBMISSION_PATH}/:code`,
    async (ctx, request, reply) => {
      const { code } = request.params as { code: string };
      const { body, problems } = await readForm(request);
      const values = textValues(body);
      try {
        if (problems.length > 0) throw new AppError('invalid', problems);
        await ask(submitFileByCode, { code, file: singleFile(body, 'file'), note: values['note'] ?? '' });
      } catch (error) {
        if (!(error instanceof AppError) || error.kind === 'forbidden') throw error;
        reply.code(422);
        const form = { values, problems: error.problems };
        if (error.problems.some(({ field }) => field === 'code')) return submissionCodePage(ctx, form);
        return submissionPage(ctx, code, await ask(readByCode, { code }), form);
      }
      await reply.redirect(ctx.href(`${SUBMISSION_PATH}/${encodeURIComponent(code)}`), 303);
      return undefined;
    },
    { rateLimit: HANDING_IN },
  );
}

/** Says at the field what is wrong with the code; other failures are not the reader's. */
function wrongCode<P>(
  error: unknown,
  page: (form: FormState) => P,
  code: string,
  reply: { code(status: number): unknown },
): P {
  if (!(error instanceof AppError) || error.kind === 'forbidden') throw error;
  reply.code(422);
  return page({ values: { code }, problems: error.problems });
}
