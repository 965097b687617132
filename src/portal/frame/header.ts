import { THEMES } from '../../modules/platforms/contract.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { LANGUAGES } from '../language.ts';
import type { PageContext } from './page-context.ts';
import { sealMark } from './seal.ts';
import { siteName } from './site-name.ts';

/** Top line: name, small search field (the home page has a large one), other language, older-user mode. */
export function header(ctx: PageContext, withSearch: boolean): Html {
  const { t, site, href } = ctx;
  const name = siteName(site, ctx.language);
  const isPortal = site.id === ctx.portal.id;
  return html`<header class="top">
    <div class="band">
      <a class="site-name" href="${href('/')}">
        ${
          site.emblem
            ? html`<img class="emblem" src="${site.emblem}" alt="${t.sites.emblem}" width="44" height="44" />`
            : sealMark(THEMES[site.theme])
        }
        <span>
          <span class="site-title">${t.frame.siteTitle}</span>
          <span class="site-owner" lang="${name.lang}">${name.text}</span>
        </span>
      </a>
      ${withSearch ? smallSearch(ctx) : NOTHING} ${views(ctx)}
      ${
        isPortal
          ? NOTHING
          : html`<p class="site-part">
              <a href="${ctx.portalHref('/')}"
                >${t.sites.toPortal(siteName(ctx.portal, ctx.language).text)}</a
              >
              <a href="${ctx.portalHref('/sites')}">${t.sites.title}</a>
            </p>`
      }
    </div>
  </header>`;
}

function smallSearch({ t, href }: PageContext): Html {
  return html`<form class="find-small" action="${href('/search')}" method="get" role="search">
    <label class="hidden-text" for="find">${t.frame.searchLabel}</label>
    <input id="find" name="q" type="search" placeholder="${t.frame.searchPlaceholder}" maxlength="100" />
    <button class="button" type="submit">${t.frame.search}</button>
  </form>`;
}

function views(ctx: PageContext): Html {
  const { t, language, older, path, query } = ctx;
  const other = LANGUAGES.find((each) => each !== language)!;
  return html`<nav class="views" aria-label="${t.frame.views}">
    <a
      href="${ctx.hrefIn(other, path)}${query}"
      lang="${t.frame.otherLanguageTag}"
      hreflang="${t.frame.otherLanguageTag}"
      >${t.frame.otherLanguage}</a
    >
    <form action="/view" method="post">
      <input type="hidden" name="older" value="${older ? 'no' : 'yes'}" />
      <input type="hidden" name="back" value="${ctx.href(path)}${query}" />
      <button type="submit">${older ? t.frame.olderOff : t.frame.olderOn}</button>
    </form>
  </nav>`;
}
