import type { PublishedReport } from '../../modules/reporting/contract.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING, trusted } from '../html.ts';
import type { Html } from '../html.ts';
import { dateText, fullDate } from '../parts/date.ts';
import { checkInvitation } from './check.ts';
import { columnTags } from './columns.ts';

/** Address of a published annual report. */
export function reportPath({ agencyCode, year }: Pick<PublishedReport, 'agencyCode' | 'year'>): string {
  return `/annual-reports/${agencyCode}/${year}`;
}

/** In the order people ask for them. */
const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

/** A published annual report as it was frozen: text and tables, and the same in every format. */
export function reportPage(ctx: PageContext, column: Column, report: PublishedReport): Page {
  const { t, language } = ctx;
  const path = reportPath(report);
  const ofVersion = report.correctedBy ? `?version=${report.version}` : '';
  return {
    title: report.title,
    section: 'annual_reports',
    crumbs: [
      { label: column.name[language], path: '/annual-reports' },
      { label: report.title, path, inChinese: true },
    ],
    tags: [
      ...columnTags(column),
      ['ArticleTitle', report.title],
      ['PubDate', `${report.publishedOn} 00:00`],
      ['ContentSource', report.agencyName],
    ],
    body: html`${correctionNotices(ctx, report)}
      <div class="report-head">
        <p>
          <span lang="zh-CN">${report.agencyName}</span> · ${t.column.annual.publishedOn}
          ${fullDate(ctx, report.publishedOn)}
        </p>
        <p class="report-files">
          ${FORMATS.filter((format) => report.formats.includes(format)).map(
            (format) =>
              html`<a href="${path}/${report.year}.${format}${ofVersion}" download
                >${t.document.downloadAs(format.toUpperCase())}</a
              > `,
          )}
        </p>
      </div>
      <div class="report" lang="zh-CN">${trusted(withRegions(ctx, report.html))}</div>
      <p class="section">
        <a href="${ctx.href(`/annual-reports/${report.agencyCode}`)}">${t.series.toSeries}</a>
      </p>
      ${checkInvitation(ctx)}`,
  };
}

/** What a reader must know of a report that was corrected, on the old version and on the new one. */
function correctionNotices(ctx: PageContext, report: PublishedReport): Html {
  const { t } = ctx;
  const { correctedBy, corrects } = report;
  const path = reportPath(report);
  const reason = (words: string): Html => html`<span lang="zh-CN">${words}</span>`;
  return html`${
    correctedBy
      ? html`<p class="notice" role="note">
          ${t.column.annual.correctedBy(correctedBy.version, dateText(ctx, correctedBy.publishedOn))}
          ${reason(correctedBy.reason)} <a href="${ctx.href(path)}">${t.column.annual.toNewest}</a>
        </p>`
      : NOTHING
  }${
    corrects
      ? html`<p class="notice" role="note">
          ${t.column.annual.corrects(report.version, corrects.version)} ${reason(corrects.reason)}
          <a href="${ctx.href(path)}?version=${corrects.version}"
            >${t.column.annual.toVersion(corrects.version)}</a
          >
        </p>`
      : NOTHING
  }`;
}

/** Wide tables scroll in a region of their own that the keyboard can reach. */
function withRegions({ t }: PageContext, article: string): string {
  let at = 0;
  return article
    .replaceAll('<table', () => {
      at += 1;
      return `<div class="table-scroll" role="region" tabindex="0" aria-label="${t.column.annual.table(at)}"><table`;
    })
    .replaceAll('</table>', '</table></div>');
}
