import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/errors.ts';
import { html } from '../html.ts';
import type { SitePlace } from '../sites/site-place.ts';
import { pageContext } from './page-context.ts';
import { renderPage } from './render-page.ts';

/** An error in house style, in the reader's language: what is wrong, what now. */
export function errorPage(
  request: FastifyRequest,
  status: number,
  problems: readonly Problem[],
  place: SitePlace,
  now: Date,
): string {
  const ctx = pageContext(request, place, now);
  const { errors } = ctx.t;
  const title = errors.titles[status] ?? errors.fallbackTitle;
  return renderPage(ctx, {
    title,
    isPrivate: true,
    body: html`<div class="error-page stack">
      <p class="soft">${errors.code(status)}</p>
      <h1>${title}</h1>
      ${problems.map(
        (problem) =>
          html`<p class="lead">${problem[ctx.language]}</p>
            ${problem.rule ? html`<p class="soft">${problem.rule}</p>` : ''}`,
      )}
      <p>${errors.whatNow}</p>
      <ul>
        <li><a href="${ctx.href('/')}">${errors.goHome}</a></li>
        <li><a href="${ctx.href('/search')}">${errors.goSearch}</a></li>
        <li><a href="${ctx.href('/track')}">${errors.goTrack}</a></li>
      </ul>
    </div>`,
  });
}
