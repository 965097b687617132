import { AppError } from '../../kernel/errors.ts';
import {
  checkTables,
  figuresForm,
  readByCode,
  reportOfTables,
  submitFormByCode,
} from '../../modules/reporting/index.ts';
import { SUBMISSION_PATH } from '../pages/submission.ts';
import { submissionFormPage } from '../pages/submission-form.ts';
import { textValues } from '../parts/form/form-state.ts';
import { readForm } from '../parts/form/read-form.ts';
import { typedFigures } from '../parts/form/typed-figures.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { notFigure } from '../text/problems.ts';

const PATH = `${SUBMISSION_PATH}/:code/form`;
const LIMIT = { max: 60, perSeconds: 600 };

/** Handing in figures by code: tables 2–4 as a form that works without JavaScript. */
export function submissionFormRoutes(portal: Portal): void {
  const { ask } = portal;
  const figures = figuresForm();

  pageRoute(
    portal,
    'GET',
    PATH,
    async (ctx, request) => {
      const { code } = request.params as { code: string };
      const asked = await ask(readByCode, { code });
      const form = { values: {}, problems: [] };
      return submissionFormPage(ctx, { code, asked, figures, form, computed: {}, findings: null });
    },
    { rateLimit: LIMIT },
  );

  pageRoute(
    portal,
    'POST',
    PATH,
    async (ctx, request, reply) => {
      const { code } = request.params as { code: string };
      const asked = await ask(readByCode, { code });
      const values = textValues((await readForm(request)).body);
      const { cells, wrong } = typedFigures(values, figures, values['zeros'] === 'yes');
      const shown = (problems: AppError['problems']) => {
        const model = reportOfTables(cells, { year: asked.year, agency: asked.agencyName });
        const form = { values, problems };
        const findings = checkTables(model);
        return submissionFormPage(ctx, { code, asked, figures, form, computed: cells, findings });
      };
      if (wrong.length > 0) {
        reply.code(422);
        return shown(wrong.map((cell) => notFigure(cell, figures.labels[cell] ?? cell)));
      }
      if (values['act'] === 'check') return shown([]);
      try {
        await ask(submitFormByCode, { code, cells, note: values['note'] ?? '' });
      } catch (error) {
        if (!(error instanceof AppError) || error.kind === 'forbidden') throw error;
        reply.code(422);
        return shown(error.problems);
      }
      await reply.redirect(ctx.href(`${SUBMISSION_PATH}/${encodeURIComponent(code)}`), 303);
      return undefined;
    },
    { rateLimit: LIMIT },
  );
}
