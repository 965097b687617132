import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page, PageTag } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING, trusted } from '../html.ts';
import type { Html } from '../html.ts';
import { fullDate } from '../parts/date.ts';
import { documentFace } from '../parts/document-face.ts';
import { documentMargin } from '../parts/document-margin.ts';
import { columnName } from '../parts/labels.ts';
import { metadataBlock } from '../parts/metadata-block.ts';

export interface DocumentData {
  readonly document: PublicDocument;
  readonly agency: Agency | undefined;
  readonly columns: readonly Column[];
}

/** A document's own page: its face, its text in a measure that reads like print, margin, catalogue entry. */
export function documentPage(ctx: PageContext, data: DocumentData): Page {
  const { t } = ctx;
  const { document, columns, agency } = data;
  const column = columns.find(({ id }) => id === document.columns[0]);
  return {
    title: document.title,
    section: sectionOf(column),
    crumbs: column
      ? [
          ...(column.parentId
            ? [{ label: columnName(ctx, columns, column.parentId), path: '/statutory-content' }]
            : []),
          { label: column.name[ctx.language], path: addressOfColumn(column) },
        ]
      : [{ label: t.documents.title, path: '/documents' }],
    tags: pageTags(document, column, agency),
    body: html`<article class="document">
      ${documentFace(ctx, document)}
      <div class="document-grid">
        <div class="document-main">
          ${replaced(ctx, document)}
          <div class="document-text" lang="zh-CN">
            ${document.body.trim() === '' ? html`<p>${t.document.noBody}</p>` : trusted(document.body)}
          </div>
        </div>
        ${documentMargin(ctx, data)}
      </div>
      ${metadataBlock(ctx, data)}
    </article>`,
  };
}

/** Address of a column's page. */
export function addressOfColumn(column: Column): string {
  if (column.id === 'guide' || column.id === 'rules') return `/${column.id}`;
  if (column.id === 'annual_reports') return '/annual-reports';
  return `/statutory-content/${column.id}`;
}

function sectionOf(column: Column | undefined): Page['section'] {
  const top = column?.parentId ?? column?.id;
  return top === 'guide' || top === 'rules' || top === 'annual_reports' || top === 'statutory_content'
    ? top
    : 'documents';
}

function replaced(ctx: PageContext, { repealedOn, repealBasis, validity }: PublicDocument): Html {
  if (validity !== 'repealed' || !repealedOn) return NOTHING;
  return html`<p class="notice notice-cinnabar">
    ${ctx.t.document.repealedNotice} ${fullDate(ctx, repealedOn)} ${repealBasis}
  </p>`;
}

/** The ten tags of a detail page (国办发〔2017〕47号): three of the site, then these. */
function pageTags(
  document: PublicDocument,
  column: Column | undefined,
  agency: Agency | undefined,
): PageTag[] {
  return [
    ...(column
      ? ([
          ['ColumnName', column.name.zh],
          ['ColumnDescription', column.description.zh],
          ['ColumnKeywords', column.keywords.join(',')],
          ['ColumnType', column.type],
        ] as const)
      : []),
    ['ArticleTitle', document.title],
    ['PubDate', instantInShanghai(document.releasedAt)],
    ['ContentSource', document.source ?? agency?.name ?? document.issuer],
    ['Keywords', document.keywords.join(',')],
    ['Description', document.summary],
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
