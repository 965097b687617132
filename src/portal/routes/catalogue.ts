import { axisCounts } from '../../modules/disclosure/index.ts';
import { axisSchema } from '../../modules/disclosure/contract.ts';
import { axisPage, cataloguesPage } from '../pages/catalogue.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';

/**
 * The catalogue by its axes: all of them, and each whole. On an agency's site its own documents are counted. The counts
 * are kept for some seconds by those who count, so the pages are not kept until the next fact.
 */
export function catalogueRoutes(portal: Portal): void {
  const { ask } = portal;

  pageRoute(portal, 'GET', '/catalogue', async (ctx) =>
    cataloguesPage(ctx, await ask(axisCounts, scopeOf(ctx.site))),
  );

  pageRoute(portal, 'GET', '/catalogue/:axis', async (ctx, request) => {
    const axis = axisSchema.safeParse((request.params as { axis: string }).axis);
    if (!axis.success) throw pageNotFound();
    return axisPage(ctx, await ask(axisCounts, scopeOf(ctx.site)), axis.data);
  });
}

const scopeOf = ({ kind, agencyId }: { kind: string; agencyId: string | null }) =>
  kind === 'agency' && agencyId !== null ? { agencyId } : {};
