import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';

/** The videos of an interpretation in that form, above its transcript; browsers' own controls, nothing starts by itself. */
export function videos({ t }: PageContext, { interpretationForm, files }: PublicDocument): Html {
  if (interpretationForm !== 'video') return NOTHING;
  return html`${files
    .filter(({ mediaType }) => mediaType === 'video/mp4')
    .map(
      ({ id, name }) =>
        html`<figure class="document-video">
          <video controls preload="metadata" src="/files/${id}" aria-label="${t.documentPage.video}"></video>
          <figcaption lang="zh-CN">${name}</figcaption>
        </figure>`,
    )}`;
}
