import { html, NOTHING, trusted } from '../html.ts';
import type { Html } from '../html.ts';
import { LANGUAGES, pathIn } from '../language.ts';
import { stableAddress } from './addresses.ts';
import type { Page } from './page.ts';
import type { PageContext } from './page-context.ts';

/** What the head says to programs: robots, the page's stable address, its translations, feeds, and what it is about. */
export function headLinks(ctx: PageContext, page: Page): Html {
  const { href, path, query } = ctx;
  return html`${
      page.isPrivate
        ? html`<meta name="robots" content="noindex" />`
        : html`${LANGUAGES.map(
            (each) =>
              html`<link
                rel="alternate"
                hreflang="${each === 'zh' ? 'zh-CN' : each}"
                href="${ctx.hrefIn(each, path)}${query}"
              /> `,
          )}${aboutPage(ctx, page)}`
    }
    ${(page.feeds ?? []).map(
      (feed) =>
        html`<link
          rel="alternate"
          type="application/atom+xml"
          title="${feed.title}"
          href="${href(feed.path)}"
        /> `,
    )}
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title="${ctx.t.openData.searchName}"
      href="${href('/opensearch.xml')}"
    />`;
}

/** Stable address, Open Graph and schema.org of a public page. */
function aboutPage(ctx: PageContext, page: Page): Html {
  const { site, t } = ctx;
  // A document has one address wherever it is shown: the portal's.
  const address = page.canonicalPath
    ? stableAddress(ctx.portal, pathIn(ctx.language, page.canonicalPath))
    : ctx.fullHref(`${ctx.path}${ctx.query}`);
  const graph: readonly (readonly [string, string])[] = [
    ['og:type', page.isArticle ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:url', address],
    ['og:site_name', site.name],
    ['og:locale', t.frame.languageTag.replace('-', '_')],
    ...(page.description ? ([['og:description', page.description]] as const) : []),
  ];
  return html`<link rel="canonical" href="${address}" />
    ${graph.map(([property, content]) => html`<meta property="${property}" content="${content}" /> `)}
    ${page.linkedData ? linkedData(page.linkedData) : NOTHING}`;
}

/** Data for search engines; nothing in it can end the element, and no browser runs it. */
function linkedData(data: Readonly<Record<string, unknown>>): Html {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">
    ${trusted(text)}
  </script>`;
}
