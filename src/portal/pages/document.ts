import type { Chain, PublicDocument } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import { stableAddress } from '../frame/addresses.ts';
import type { Page, PageTag } from '../frame/page.ts';
import { COLUMN_TYPE } from '../text/page-tags.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import { documentData } from '../open-data/schema-org.ts';
import { videos } from '../parts/document/video.ts';
import { documentBody } from '../parts/document/body.ts';
import { documentChain } from '../parts/document/chain.ts';
import { documentNotices } from '../parts/document/notices.ts';
import { documentReach, printHead } from '../parts/document/reach.ts';
import { documentFace } from '../parts/document-face.ts';
import { documentMargin } from '../parts/document-margin.ts';
import { metadataBlock } from '../parts/metadata-block.ts';
import { zh } from '../text/zh.ts';

export interface DocumentData {
  readonly document: PublicDocument;
  readonly agency: Agency | undefined;
  readonly columns: readonly Column[];
  /** The whole chain of amendments it belongs to, where it stands to others. */
  readonly chain?: Chain | undefined;
}

/** A document's own page: its face, its text in a measure that reads like print, margin, catalogue entry. */
export function documentPage(ctx: PageContext, data: DocumentData): Page {
  const { t, language } = ctx;
  const { document, columns, agency } = data;
  const column = columns.find(({ id }) => id === document.columns[0]);
  const above = columnsAbove(columns, column);
  return {
    title: document.title,
    section: sectionOf(above.at(0) ?? column),
    crumbs: column
      ? [...above, column].map((each) => ({ label: each.name[language], path: addressOfColumn(each) }))
      : [{ label: t.documents.title, path: '/documents' }],
    tags: pageTags(document, column, agency, stableAddress(ctx.portal, `/documents/${document.id}`)),
    canonicalPath: `/documents/${document.id}`,
    description: document.summary || undefined,
    isArticle: true,
    feeds: feedsOf(ctx, column, agency),
    linkedData: documentData(document, agency, ctx.portal),
    body: html`<article class="document">
      ${printHead(ctx, document)} ${documentFace(ctx, document)}
      <div class="document-grid">
        <div class="document-main">
          ${documentNotices(ctx, document)} ${videos(ctx, document)}
          <div class="document-text" lang="zh-CN">${documentBody(ctx, document.body)}</div>
        </div>
        ${documentMargin(ctx, data)}
      </div>
      ${documentChain(ctx, data.chain)} ${metadataBlock(ctx, data)} ${documentReach(ctx, document)}
    </article>`,
  };
}

/** What is new in the document's column and of its agency. */
function feedsOf({ t, language }: PageContext, column: Column | undefined, agency: Agency | undefined) {
  return [
    ...(column
      ? [{ title: column.name[language], path: `/feeds/columns/${encodeURIComponent(column.id)}.atom` }]
      : []),
    ...(agency
      ? [{ title: agency.name, path: `/feeds/agencies/${encodeURIComponent(agency.code)}.atom` }]
      : []),
    { title: t.openData.feedAll, path: '/feeds/all.atom' },
  ];
}

/** Address of a column's page. */
export function addressOfColumn(column: Column): string {
  if (column.id === 'guide' || column.id === 'rules') return `/${column.id}`;
  if (column.id === 'annual_reports') return '/annual-reports';
  if (column.id === 'statutory_content') return '/statutory-content';
  return `/statutory-content/${column.id}`;
}

/** The columns above a column, the topmost first. */
export function columnsAbove(columns: readonly Column[], column: Column | undefined): Column[] {
  const parent = columns.find(({ id }) => id === column?.parentId);
  return parent ? [...columnsAbove(columns, parent), parent] : [];
}

function sectionOf(top: Column | undefined): Page['section'] {
  const id = top?.id;
  return id === 'guide' || id === 'rules' || id === 'annual_reports' || id === 'statutory_content'
    ? id
    : 'documents';
}

/** The ten tags of a detail page (国办发〔2017〕47号): three of the site, then these. */
function pageTags(
  document: PublicDocument,
  column: Column | undefined,
  agency: Agency | undefined,
  address: string,
): PageTag[] {
  return [
    ['ColumnName', column?.name.zh ?? zh.documents.title],
    ['ColumnDescription', column?.description.zh ?? zh.documents.lead],
    ['ColumnKeywords', column?.keywords.join(',') ?? zh.documents.title],
    ['ColumnType', column?.type ?? COLUMN_TYPE.policies],
    ['ArticleTitle', document.title],
    ['PubDate', instantInShanghai(document.releasedAt)],
    ['ContentSource', document.source ?? agency?.name ?? document.issuer],
    ['Author', document.issuer],
    ['Url', address],
    ...(document.keywords.length > 0 ? ([['Keywords', document.keywords.join(',')]] as const) : []),
    ...(document.summary ? ([['Description', document.summary]] as const) : []),
  ];
}

/** `YYYY-MM-DD HH:mm`, 24 hours, as the page tag wants it. */
function instantInShanghai(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
}
