import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageContext } from './page-context.ts';
import type { Section } from './page.ts';

/** The six ways in, in the order the platform standard fixes (国办公开办函〔2019〕61号), and the overviews. */
const WAYS: readonly (readonly [Section, string])[] = [
  ['guide', '/guide'],
  ['rules', '/rules'],
  ['statutory_content', '/statutory-content'],
  ['annual_reports', '/annual-reports'],
  ['request_entry', '/request'],
  ['track', '/track'],
];
const OVERVIEWS: readonly (readonly [Section, string])[] = [
  ['policies', '/policies'],
  ['documents', '/documents'],
  ['gazette', '/gazette'],
  ['agencies', '/agencies'],
];

export function waysIn(ctx: PageContext, current: Section | undefined): Html {
  const list = (ways: typeof WAYS) =>
    html`<ul class="ways-list">
      ${ways.map(
        ([section, path]) =>
          html`<li>
            <a href="${ctx.href(path)}" ${section === current ? html`aria-current="page"` : ''}
              >${ctx.t.frame.nav[section]}</a
            >
          </li>`,
      )}
    </ul>`;
  // An agency's own site has no directory of the others; the map of sites is in its head and foot.
  const overviews =
    ctx.site.kind === 'city' ? OVERVIEWS : OVERVIEWS.filter(([section]) => section !== 'agencies');
  return html`<nav class="ways" aria-label="${ctx.t.frame.ways}">${list(WAYS)} ${list(overviews)}</nav>`;
}
