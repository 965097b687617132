import type { PublicScheme } from '../../modules/disclosure/contract.ts';
import { CYCLE_LABELS, SCHEME_CHANNEL_LABELS } from '../../modules/disclosure/index.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { dateText, shortDate } from '../parts/date.ts';
import { choices } from '../parts/filter-form.ts';
import { columnTags } from './columns.ts';

type Item = PublicScheme['items'][number];

export interface SchemeData {
  readonly column: Column;
  /** To choose from; none on an agency's site. */
  readonly agencies: readonly Agency[];
  readonly agency: Agency;
  /** The agency's statutory items in their order. */
  readonly statutoryItems: readonly Column[];
  readonly scheme: PublicScheme;
}

/** The basic publication scheme of an agency (主动公开基本目录), each item with what stands under it. */
export function schemePage(ctx: PageContext, data: SchemeData): Page {
  const { t, language } = ctx;
  const { agency, column, scheme, statutoryItems } = data;
  const filled = scheme.items.filter(({ documents }) => documents > 0).length;
  const groups = [
    ...statutoryItems.map(({ id, name }) => ({
      id,
      name: name[language],
      items: scheme.items.filter(({ statutoryItem }) => statutoryItem === id),
    })),
  ].filter(({ items }) => items.length > 0);
  return {
    title: `${agency.name} ${t.scheme.title}`,
    section: 'statutory_content',
    crumbs: [
      { label: t.frame.nav.statutory_content, path: '/statutory-content' },
      { label: t.scheme.title, path: '/statutory-content/scheme' },
    ],
    tags: columnTags(column),
    description: t.scheme.lead,
    body: html`<div class="page-head">
        <h1>
          <span lang="zh-CN">${agency.name}</span>${language === 'zh' ? '' : html`<br />`}${t.scheme.title}
        </h1>
        <p class="lead">${t.scheme.lead}</p>
      </div>
      ${data.agencies.length > 1 ? agencyChoice(ctx, data) : NOTHING}
      ${
        scheme.items.length === 0
          ? html`<p class="notice">${t.scheme.none}</p>`
          : html`<p class="soft">
              ${t.scheme.count(scheme.items.length, filled)}
              ${scheme.changedOn ? t.scheme.changed(dateText(ctx, scheme.changedOn)) : ''}
            </p>`
      }
      ${groups.map(
        ({ id, name, items }) =>
          html`<section class="section" aria-labelledby="${id}">
            <h2 id="${id}">${name}</h2>
            <ul class="scheme-items">
              ${items.map((item) => itemView(ctx, item))}
            </ul>
          </section>`,
      )}`,
  };
}

function agencyChoice({ href, t }: PageContext, { agencies, agency }: SchemeData): Html {
  return html`<form class="filters filters-one" action="${href('/statutory-content/scheme')}" method="get">
    ${choices({
      id: 'agency',
      label: t.scheme.choose,
      chosen: agency.code,
      options: agencies.map(({ code, name }) => [code, name]),
    })}
    <button class="button button-quiet" type="submit">${t.documents.show}</button>
  </form>`;
}

function itemView(ctx: PageContext, item: Item): Html {
  const { t, language } = ctx;
  const path = [item.level1, item.level2, item.level3].filter((level) => level !== '');
  const channels = item.channels
    .map((one) =>
      one === 'other' && item.channelNote ? item.channelNote : SCHEME_CHANNEL_LABELS[one][language],
    )
    .join(language === 'zh' ? '、' : ', ');
  const audience = item.audience === 'everyone' ? t.scheme.everyone : item.audienceNote || t.scheme.group;
  const cycle = item.cycle === 'none' ? '' : ` · ${CYCLE_LABELS[item.cycle][language]}`;
  const fact = (label: string, value: string, inChinese = true): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd ${inChinese ? html`lang="zh-CN"` : NOTHING}>${value}</dd>
    </div>`;
  return html`<li class="scheme-item">
    <div class="scheme-what" lang="zh-CN">
      <h3>${path.at(-1)}</h3>
      ${path.length > 1 ? html`<p class="soft small">${path.slice(0, -1).join(' › ')}</p>` : NOTHING}
      <p>${item.content}</p>
    </div>
    <div class="scheme-standing">
      ${standing(ctx, item)}
      <p class="soft small" lang="zh-CN">${item.timeLimitText}${cycle}</p>
    </div>
    <details class="scheme-more">
      <summary>${t.scheme.details}</summary>
      <dl class="scheme-facts">
        ${fact(t.scheme.body, item.body)} ${fact(t.scheme.channels, channels, language === 'zh')}
        ${fact(t.scheme.audience, audience, language === 'zh')} ${fact(t.scheme.basis, item.basis)}
      </dl>
    </details>
  </li>`;
}

function standing(ctx: PageContext, item: Item): Html {
  const { t } = ctx;
  if (item.mode === 'on_request')
    return html`<p>
      <strong>${t.scheme.onRequest}</strong> <a href="${ctx.href('/request')}">${t.scheme.ask}</a>
    </p>`;
  if (item.documents === 0) return html`<p class="soft">${t.scheme.nothing}</p>`;
  return html`<p>
      <strong>${t.scheme.documents(item.documents)}</strong>
      ${item.lastReleasedOn ? html`<span class="soft">${t.scheme.lastOn} ${shortDate(item.lastReleasedOn)}</span>` : NOTHING}
    </p>
    <ul class="scheme-newest" aria-label="${t.scheme.newest}" lang="zh-CN">
      ${item.newest.map(({ id, title }) => html`<li><a href="${ctx.href(`/documents/${id}`)}">${title}</a></li>`)}
    </ul>`;
}
