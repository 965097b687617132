import { randomUUID } from 'node:crypto';
import { AppError } from '../../kernel/errors.ts';
import { searchReleased } from '../../modules/disclosure/index.ts';
import { agencyById, listAgencies } from '../../modules/identity/index.ts';
import { submitRequest } from '../../modules/requests/index.ts';
import { requestFormPage } from '../pages/request-form.ts';
import { requestStartPage } from '../pages/request-start.ts';
import { receiptPage } from '../pages/receipt.ts';
import type { Receipt } from '../pages/receipt.ts';
import { textsIn } from '../language.ts';
import { choiceProblems } from '../parts/form/choice-problems.ts';
import { textValues } from '../parts/form/form-state.ts';
import { readForm, singleFile } from '../parts/form/read-form.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { admit, applicantSession } from '../session/applicant.ts';
import { sealedCookie } from '../session/sealed-cookie.ts';
import { agencyOfSite, searchedSite } from '../sites/on-site.ts';
import { queryTexts } from './query.ts';

/** Fields of the form that are choices, with their labels in both languages. */
const CHOICES = Object.fromEntries(
  (['agencyId', 'applicantType', 'wantedForm', 'delivery'] as const).map((field) => [
    field,
    { zh: textsIn('zh').request.fields[field].label, en: textsIn('en').request.fields[field].label },
  ]),
);

const HITS = 5;
const RECEIPT_SECONDS = 30 * 60;
/** Requests one address may file; an office or a library shares one. */
const FILING_LIMIT = { max: 30, perSeconds: 3600 };

/** Filing a request: search first, the form, the receipt. */
export function requestingRoutes(portal: Portal): void {
  const { runtime, ask } = portal;
  const session = applicantSession(runtime);
  const receipts = sealedCookie<Receipt>(runtime, 'gongkai_receipt', RECEIPT_SECONDS);

  pageRoute(portal, 'GET', '/request', async (ctx, request) => {
    const { q = '', agencyId = agencyOfSite(ctx.site) } = queryTexts(request);
    const query = q.slice(0, 100);
    const hits =
      query === ''
        ? null
        : await ask(searchReleased, { ...searchedSite(ctx.site), q: query, pageSize: HITS });
    return requestStartPage(ctx, { query, hits, agencyId });
  });

  pageRoute(portal, 'GET', '/request/form', async (ctx, request) => {
    const { q, agencyId = agencyOfSite(ctx.site) } = queryTexts(request);
    const values = { ...(q ? { description: q } : {}), ...(agencyId ? { agencyId } : {}) };
    return requestFormPage(ctx, {
      agencies: await listAgencies(runtime.db),
      formToken: randomUUID(),
      form: { values: { wantedForm: 'electronic', delivery: 'portal', ...values }, problems: [] },
    });
  });

  pageRoute(
    portal,
    'POST',
    '/request/form',
    async (ctx, request, reply) => {
      const { body, problems } = await readForm(request);
      try {
        if (problems.length > 0) throw new AppError('invalid', problems);
        const identityProof = singleFile(body, 'identityProof');
        const filed = await ask(submitRequest, { ...body, identityProof });
        admit(session, request, reply, filed.id);
        receipts.write(request, reply, {
          ...filed,
          description: shortened(textValues(body)['description'] ?? ''),
        });
        reply.redirect(ctx.href('/request/receipt'), 303);
        return undefined;
      } catch (error) {
        if (!(error instanceof AppError) || !error.problems.some(({ field }) => field)) throw error;
        reply.code(422);
        return requestFormPage(ctx, {
          agencies: await listAgencies(runtime.db),
          formToken: randomUUID(),
          form: { values: textValues(body), problems: choiceProblems(error.problems, CHOICES) },
        });
      }
    },
    { rateLimit: FILING_LIMIT },
  );

  pageRoute(portal, 'GET', '/request/receipt', async (ctx, request, reply) => {
    const receipt = receipts.read(request);
    if (!receipt) {
      reply.redirect(ctx.href('/track?gone=receipt'), 303);
      return undefined;
    }
    return receiptPage(ctx, receipt, await agencyById(runtime.db, receipt.agencyId));
  });
}

const COOKIE_TEXT = 300;

/** As much of the description as a cookie carries. */
function shortened(text: string): string {
  return text.length > COOKIE_TEXT ? `${text.slice(0, COOKIE_TEXT)}…` : text;
}
