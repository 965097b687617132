import type { PublicGazetteIssue, PublicGazetteList } from '../../modules/disclosure/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { fullDate, shortDate } from '../parts/date.ts';
import { mark } from '../parts/mark.ts';

export const GAZETTE_PATH = '/gazette';

/** The archive of the gazette: issues of a year, the years as ways in. */
export function gazettePage(
  ctx: PageContext,
  { list, year }: { list: PublicGazetteList; year: number | undefined },
): Page {
  const { gazette: t } = ctx.t;
  const chosen = year ?? list.years[0];
  return {
    title: t.title,
    section: 'gazette',
    crumbs: [{ label: t.title, path: GAZETTE_PATH }],
    description: t.lead,
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${list.years.length > 0 ? yearLinks(ctx, list.years, chosen) : NOTHING}
      ${list.issues.length === 0 ? html`<p class="notice section">${t.none}</p>` : issueList(ctx, list)}`,
  };
}

function yearLinks(ctx: PageContext, years: readonly number[], chosen: number | undefined): Html {
  const { gazette: t } = ctx.t;
  return html`<nav aria-label="${t.years}">
    <ul class="year-links">
      ${years.map(
        (year) =>
          html`<li>
            <a
              href="${ctx.href(`${GAZETTE_PATH}?year=${year}`)}"
              ${year === chosen ? html`aria-current="page"` : ''}
              >${t.year(year)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function issueList(ctx: PageContext, { issues }: PublicGazetteList): Html {
  const { gazette: t } = ctx.t;
  return html`<ul class="gazette-issues section">
    ${issues.map(
      ({ id, agencyName, year, number, issuedOn, documents }) =>
        html`<li class="gazette-issue">
          <a href="${ctx.href(`${GAZETTE_PATH}/${id}`)}">
            <span class="gazette-agency" lang="zh-CN">${t.of(agencyName)}</span>
            <span class="gazette-number">${t.number(year, number)}</span>
          </a>
          <span class="soft">${shortDate(issuedOn)} · ${t.documents(documents)}</span>
        </li>`,
    )}
  </ul>`;
}

/** One issue: contents that lead to the documents, and the issue as a file. */
export function gazetteIssuePage(ctx: PageContext, issue: PublicGazetteIssue): Page {
  const { gazette: t } = ctx.t;
  const { id, agencyName, year, number, issuedOn, note, sections } = issue;
  const title = `${t.of(agencyName)} ${t.number(year, number)}`;
  const path = `${GAZETTE_PATH}/${id}`;
  return {
    title,
    section: 'gazette',
    crumbs: [
      { label: t.title, path: GAZETTE_PATH },
      { label: t.number(year, number), path },
    ],
    body: html`<div class="page-head">
        <h1>
          <span class="gazette-title-line" lang="zh-CN">${t.of(agencyName)}</span>
          <span class="gazette-title-line">${t.number(year, number)}</span>
        </h1>
        <p class="soft">${t.issuedOn} ${fullDate(ctx, issuedOn)}</p>
      </div>
      <p class="row-links">
        <a class="button" href="${ctx.portalHref(`${path}/pdf`)}">${t.pdf}</a>
        <a class="button button-quiet" href="${ctx.portalHref(`${path}/epub`)}" download>${t.epub}</a>
      </p>
      ${
        note
          ? html`<section class="section measure" aria-labelledby="note">
              <h2 id="note">${t.note}</h2>
              ${note.split('\n').map((line) => html`<p lang="zh-CN">${line}</p>`)}
            </section>`
          : NOTHING
      }
      <section class="section" aria-labelledby="contents">
        <h2 id="contents">${t.contents}</h2>
        ${sections.map((section) => contents(ctx, section))}
      </section>`,
  };
}

function contents(ctx: PageContext, { name, entries }: PublicGazetteIssue['sections'][number]): Html {
  const { gazette: t } = ctx.t;
  return html`<div class="gazette-section">
    <h3 lang="zh-CN">${name}</h3>
    <ol class="gazette-contents" lang="zh-CN">
      ${entries.map((entry) =>
        entry.standing === 'withdrawn'
          ? html`<li class="soft">${t.withdrawn}</li>`
          : html`<li>
              <a href="${ctx.href(`/documents/${entry.documentId}`)}">${entry.title}</a>
              <span class="soft">${[entry.issuer, entry.documentNumber].filter(Boolean).join(' ')}</span>
              ${entry.standing === 'replaced' ? mark('amber', t.replaced) : NOTHING}
            </li>`,
      )}
    </ol>
  </div>`;
}
