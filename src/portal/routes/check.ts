import { AppError } from '../../kernel/errors.ts';
import {
  admitReport,
  checkedReportData,
  checkUpload,
  findingsWorkbook,
} from '../../modules/reporting/index.ts';
import type { CheckedUpload } from '../../modules/reporting/index.ts';
import type { PageContext } from '../frame/page-context.ts';
import { CHECK_PATH, checkedPage, checkFormPage } from '../pages/check.ts';
import { textValues } from '../parts/form/form-state.ts';
import { readForm, singleFile } from '../parts/form/read-form.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { sendFile } from './send-file.ts';

/** Reports one address may have checked; an office or a library shares one. */
const CHECK_LIMIT = { max: 30, perSeconds: 600 };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The result as a file: a workbook or data; null when it is to be shown as a page. */
async function fileOf(ctx: PageContext, checked: CheckedUpload, output: string) {
  const stem = ctx.t.check.fileName(checked.name.replace(/\.[^.]*$/, ''));
  if (output === 'xlsx') {
    const file = { name: `${stem}.xlsx`, mediaType: XLSX };
    return { file, content: await findingsWorkbook(checked) };
  }
  if (output !== 'json') return null;
  const file = { name: `${stem}.json`, mediaType: 'application/json; charset=utf-8' };
  return { file, content: Buffer.from(JSON.stringify(checkedReportData(checked), null, 2)) };
}

/** The public check: a form, and its answer from the same request, so that nothing needs to be kept between. */
export function checkRoutes(portal: Portal): void {
  pageRoute(portal, 'GET', CHECK_PATH, (ctx) =>
    Promise.resolve(checkFormPage(ctx, { values: { output: 'page' }, problems: [] })),
  );

  pageRoute(
    portal,
    'POST',
    CHECK_PATH,
    async (ctx, request, reply) => {
      const { body, problems } = await readForm(request);
      const values = textValues(body);
      try {
        if (problems.length > 0) throw new AppError('invalid', problems);
        const upload = await portal.ask(admitReport, {
          text: values['text'],
          file: singleFile(body, 'file'),
          previous: singleFile(body, 'previous'),
        });
        const checked = await checkUpload(upload);
        const file = await fileOf(ctx, checked, values['output'] ?? 'page');
        if (file === null) return checkedPage(ctx, checked);
        await sendFile(reply, file);
        return undefined;
      } catch (error) {
        if (!(error instanceof AppError) || error.kind === 'forbidden') throw error;
        reply.code(error.kind === 'unavailable' ? 503 : 422);
        return checkFormPage(ctx, { values: { output: 'page', ...values }, problems: error.problems });
      }
    },
    { rateLimit: CHECK_LIMIT },
  );
}
