import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import {
  AUDIENCE_LABELS,
  FACET_LABELS,
  TARGET_GROUP_LABELS,
  TERM_LABELS,
} from '../../modules/disclosure/index.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { fullDate } from './date.ts';
import { factList } from './facts.ts';
import { columnName, genreName, topicName, validityMark } from './labels.ts';

interface MetadataData {
  readonly document: PublicDocument;
  readonly agency: Agency | undefined;
  readonly columns: readonly Column[];
}

/** The document's entry in the catalogue: the metadata every published document carries (platform standard). */
export function metadataBlock(ctx: PageContext, { document, agency, columns }: MetadataData): Html {
  const { document: t, documentPage: more } = ctx.t;
  const { audience, disclosureTerm, targetGroups, facetCategory } = document;
  const date = (on: string | null) => on && fullDate(ctx, on);
  const zh = (text: string | null | undefined) => text && html`<span lang="zh-CN">${text}</span>`;
  return html`<section class="metadata" aria-labelledby="metadata">
    <h2 id="metadata">${t.metadata}</h2>
    ${factList([
      [t.index, document.indexNumber],
      [t.topic, document.topic && topicName(ctx, document.topic)],
      [more.facetCategory, facetCategory && FACET_LABELS[facetCategory][ctx.language]],
      [t.genre, document.genre && genreName(ctx, document.genre)],
      [t.agency, zh(document.issuer)],
      [t.publisher, zh(agency?.name)],
      [t.number, zh(document.documentNumber)],
      [t.signedOn, date(document.signedOn)],
      [t.publishedOn, date(document.releasedOn)],
      [t.effectiveOn, date(document.effectiveOn)],
      [t.expiresOn, date(document.expiresOn)],
      [t.repealedOn, date(document.repealedOn)],
      [t.validity, document.validity && validityMark(ctx, document.validity)],
      [t.mode, t.modeProactive],
      [more.audience, audience && AUDIENCE_LABELS[audience][ctx.language]],
      [more.disclosureTerm, disclosureTerm && TERM_LABELS[disclosureTerm][ctx.language]],
      [
        more.targetGroups,
        targetGroups
          .map((group) => TARGET_GROUP_LABELS[group][ctx.language])
          .join(ctx.language === 'zh' ? '、' : ', '),
      ],
      [more.changedOn, date(document.changedOn)],
      [more.edition, document.editionNumber > 1 ? t.version(document.editionNumber) : null],
      [t.columnName, document.columns.map((id) => columnName(ctx, columns, id)).join(' · ')],
      [t.keywords, zh(document.keywords.join('　'))],
      [t.source, zh(document.source)],
    ])}
    ${document.summary ? factList([[t.summary, zh(document.summary)]], 'facts facts-wide') : ''}
  </section>`;
}
