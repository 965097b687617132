import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageContext } from './page-context.ts';

/** Sponsor, contact, identification code, filings and the error-report entry (platform standard, footer duties). */
export function footer({ t, site, href, portalHref }: PageContext): Html {
  const facts: readonly (readonly [string, string])[] = [
    [t.frame.footer.sponsor, site.sponsor],
    [t.frame.footer.organiser, site.organiser],
    [t.frame.footer.contact, site.contact],
    [t.frame.footer.idCode, site.siteIdCode],
    [t.frame.footer.icp, site.icpFiling],
    [t.frame.footer.police, site.policeFiling],
  ];
  return html`<footer class="foot">
    <div class="band">
      <h2 class="hidden-text">${t.frame.footer.heading}</h2>
      <dl>
        ${facts
          .filter(([, value]) => value)
          .map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd lang="zh-CN">${value}</dd>`,
          )}
      </dl>
      <ul class="foot-links">
        ${
          site.errorReportUrl
            ? html`<li><a href="${site.errorReportUrl}">${t.frame.footer.reportError}</a></li>`
            : ''
        }
        ${site.organMarkUrl ? html`<li><a href="${site.organMarkUrl}">${t.sites.organMark}</a></li>` : ''}
        <li><a href="${portalHref('/sites')}">${t.sites.title}</a></li>
        <li>
          <a href="${href(site.kind === 'agency' ? '/guide' : '/agencies')}">${t.frame.footer.guideLink}</a>
        </li>
        <li><a href="${href('/reading-places')}">${t.places.title}</a></li>
        <li><a href="${href('/subscriptions')}">${t.subscriptions.title}</a></li>
        <li><a href="${href('/open-data')}">${t.series.openData}</a></li>
        <li><a href="/api/v1/openapi.json">${t.frame.footer.apiLink}</a></li>
      </ul>
    </div>
  </footer>`;
}
