import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

const AROUND = 2;

/** Links to the pages of a list; `path` is the list's address, `query` its filters. */
export function pager(ctx: PageContext, paging: Paging, path: string, query: URLSearchParams): Html {
  const { t } = ctx;
  const pages = Math.ceil(paging.total / paging.pageSize);
  if (pages <= 1) return NOTHING;
  const { page } = paging;
  const link = (to: number, label: string, rel?: string) =>
    html`<li>
      <a class="pager-link" href="${addressOf(ctx, path, query, to)}" ${rel ? html`rel="${rel}"` : ''}
        >${label}</a
      >
    </li>`;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= AROUND,
  );
  return html`<nav class="pager" aria-label="${t.frame.pager.label}">
    <ul class="pager-list">
      ${page > 1 ? link(page - 1, t.frame.pager.previous, 'prev') : NOTHING}
      ${near.map((each, index) => [
        index > 0 && each > near[index - 1]! + 1 ? html`<li class="pager-gap" aria-hidden="true">…</li>` : '',
        each === page
          ? html`<li><span class="pager-link" aria-current="page">${each}</span></li>`
          : html`<li>
              <a
                class="pager-link"
                href="${addressOf(ctx, path, query, each)}"
                aria-label="${t.frame.pager.page(each)}"
                >${each}</a
              >
            </li>`,
      ])}
      ${page < pages ? link(page + 1, t.frame.pager.next, 'next') : NOTHING}
    </ul>
  </nav>`;
}

/** “第 21–40 条，共 128 条”. */
export function shownRange({ t }: PageContext, { page, pageSize, total }: Paging): string {
  return t.frame.pager.shown((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total);
}

function addressOf(ctx: PageContext, path: string, query: URLSearchParams, page: number): string {
  const all = new URLSearchParams(query);
  if (page > 1) all.set('page', String(page));
  else all.delete('page');
  return `${ctx.href(path)}${all.size > 0 ? `?${all}` : ''}`;
}
