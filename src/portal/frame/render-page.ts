import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { ASSETS } from '../style/assets.ts';
import type { Page, PageTag } from './page.ts';
import type { PageContext } from './page-context.ts';
import { themeClasses } from '../style/themes.ts';
import { announcement } from './announcement.ts';
import { footer } from './footer.ts';
import { headLinks } from './head.ts';
import { header } from './header.ts';
import { siteName } from './site-name.ts';
import { waysIn } from './ways.ts';

/** The whole document of a page, as text. */
export function renderPage(ctx: PageContext, page: Page): string {
  const { t, site } = ctx;
  const name = siteName(site, ctx.language).text;
  const title = page.isHome
    ? `${t.frame.siteTitle} - ${name}`
    : `${page.title} - ${t.frame.siteTitle} - ${name}`;
  const classes = [ctx.older ? 'older' : '', page.isHome ? 'home' : '', ...themeClasses(site.theme)]
    .filter(Boolean)
    .join(' ');
  return String(
    html`<!doctype html>
      <html lang="${t.frame.languageTag}" class="${classes}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          ${tags(ctx, page)}
          <link rel="stylesheet" href="${ASSETS.style.path}" />
          <link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml" />
          <script src="${ASSETS.script.path}" defer></script>
        </head>
        <body>
          <a class="skip" href="#content">${t.frame.skip}</a>
          ${header(ctx, !page.hasSearch)} ${announcement(ctx)}
          <div class="band page">
            ${waysIn(ctx, page.section)}
            <main id="content" tabindex="-1">${breadcrumbs(ctx, page)} ${page.body}</main>
          </div>
          ${footer(ctx)}
        </body>
      </html>`,
  );
}

/** Page tags of 国办发〔2017〕47号: three on every page, the page's own after them; and where its translation is. */
function tags(ctx: PageContext, page: Page): Html {
  const { site } = ctx;
  const all: PageTag[] = [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.siteIdCode],
    ...(page.tags ?? []),
  ];
  return html`${all.map(([name, content]) => html`<meta name="${name}" content="${content}" /> `)}
  ${headLinks(ctx, page)}`;
}

function breadcrumbs({ t, href }: PageContext, page: Page): Html {
  if (page.isHome || !page.crumbs) return NOTHING;
  return html`<nav class="crumbs" aria-label="${t.frame.breadcrumbs}">
    <ol class="crumb-list">
      <li><a href="${href('/')}">${t.frame.home}</a></li>
      ${page.crumbs.map(
        ({ label, path, inChinese }) =>
          html`<li><a href="${href(path)}" ${inChinese ? html`lang="zh-CN"` : ''}>${label}</a></li>`,
      )}
    </ol>
  </nav>`;
}
