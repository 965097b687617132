import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageContext } from './page-context.ts';

/** That the site will close, on each of its pages from the announcement on (国办发〔2017〕47号). */
export function announcement({ site, t }: PageContext): Html {
  if (site.state !== 'closing' || site.closesOn === null) return NOTHING;
  return html`<aside class="site-notice" aria-labelledby="site-closing">
    <div class="band">
      <p>
        <strong id="site-closing">${t.sites.closingHeading}</strong> ${t.sites.closingText(
          site.name,
          site.closesOn,
        )}
        <span lang="zh-CN">${site.announcement}</span>
      </p>
    </div>
  </aside>`;
}
