import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { dateText } from '../date.ts';
import { relatedTitle } from './relations.ts';

/** What a reader must know before the text: it no longer holds, not yet, was amended, was published in an emergency. */
export function documentNotices(ctx: PageContext, document: PublicDocument): Html {
  const notices = [
    emergencyNotice(ctx, document),
    validityNotice(ctx, document),
    correctionNotice(ctx, document),
    amendmentNotice(ctx, document),
  ].filter((notice) => notice !== NOTHING);
  return notices.length === 0 ? NOTHING : html`<div class="document-notices stack">${notices}</div>`;
}

/** Art. 20(12): information on emergencies may be released first and approved afterwards; readers are told. */
function emergencyNotice(ctx: PageContext, { emergency }: PublicDocument): Html {
  if (!emergency) return NOTHING;
  const { documentPage: t } = ctx.t;
  const published = dateText(ctx, emergency.publishedOn);
  return html`<p class="notice notice-amber">
    <strong>${t.emergency}</strong> ${
      emergency.approvedOn
        ? t.emergencyApproved(published, dateText(ctx, emergency.approvedOn))
        : t.emergencyOpen(published)
    }
  </p>`;
}

function validityNotice(ctx: PageContext, document: PublicDocument): Html {
  const { documentPage: t } = ctx.t;
  const { validity, repealedOn, repealBasis, expiresOn, effectiveOn } = document;
  const basis = repealBasis
    ? html`<span class="notice-more">${t.repealBasis}<span lang="zh-CN">${repealBasis}</span></span>`
    : NOTHING;
  if (validity === 'repealed' && repealedOn) {
    return html`<p class="notice notice-cinnabar">${t.repealed(dateText(ctx, repealedOn))} ${basis}</p>`;
  }
  if (validity === 'expired' && expiresOn) {
    return html`<p class="notice notice-cinnabar">${t.expired(dateText(ctx, expiresOn))}</p>`;
  }
  if (repealedOn && repealedOn > ctx.today) {
    return html`<p class="notice notice-amber">${t.willBeRepealed(dateText(ctx, repealedOn))} ${basis}</p>`;
  }
  if (validity === 'not_yet_effective' && effectiveOn) {
    return html`<p class="notice notice-amber">${t.notYetEffective(dateText(ctx, effectiveOn))}</p>`;
  }
  return NOTHING;
}

/** Art. 6: inaccurate information is set right in public; whoever saw the mark learns that it was wrong. */
function correctionNotice(ctx: PageContext, { repealCorrection }: PublicDocument): Html {
  if (!repealCorrection) return NOTHING;
  const { repealedOn, correctedOn } = repealCorrection;
  return html`<p class="notice">
    ${ctx.t.documentPage.repealCorrected(dateText(ctx, repealedOn), dateText(ctx, correctedOn))}
  </p>`;
}

/** Who reads an amended text must be led to the amendment. */
function amendmentNotice(ctx: PageContext, { relations, validity }: PublicDocument): Html {
  const amendments = relations.filter(({ relation }) => relation === 'amended_by');
  if (amendments.length === 0 || validity === 'repealed') return NOTHING;
  return html`<div class="notice">
    <p>${ctx.t.documentPage.amended}</p>
    <ul class="notice-list">
      ${amendments.map((amendment) => html`<li>${relatedTitle(ctx, amendment)}</li>`)}
    </ul>
  </div>`;
}
