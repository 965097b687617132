import type { PlaceOnSite } from '../../modules/disclosure/contract.ts';
import { takesDocuments } from '../../modules/platforms/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import { documentPage, type DocumentData } from './document.ts';

/** A document that the site carries for another agency: marked as carried, in the site's own column, led back to its source. */
export function carriedPage(
  ctx: PageContext,
  { place, ...data }: DocumentData & { readonly place: PlaceOnSite },
): Page {
  const { sites: t } = ctx.t;
  const { document, agency } = data;
  const source = agency?.name ?? document.issuer;
  const below = new Set(data.columns.map(({ parentId }) => parentId));
  const columns = place.columns.filter((id) => takesDocuments(id));
  const page = documentPage(ctx, {
    ...data,
    document: { ...document, columns: columns.sort((a, b) => Number(below.has(a)) - Number(below.has(b))) },
  });
  return {
    ...page,
    body: html`<p class="notice carried-notice">
        <strong>${t.carriedFrom(source)}</strong> · ${t.carriedNotice(source)}
        <a href="${ctx.portalHref(`/documents/${document.id}`)}">${t.carriedLink}</a>
      </p>
      ${page.body}`,
  };
}
