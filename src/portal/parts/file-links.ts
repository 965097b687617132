import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { paperAddress } from './paper-address.ts';

/** Attachments to download, with kind and size told beforehand. */
export function fileLinks({ t, portal }: PageContext, files: PublicDocument['files']): Html {
  return html`<ul class="files">
    ${files.map(
      ({ id, name, size }) =>
        html`<li>
          <a class="file" href="/files/${id}" download="${name}">
            <span lang="zh-CN">${name}</span>
            <span class="file-kind">${name.split('.').pop()?.toUpperCase()} · ${t.frame.size(size)}</span>
          </a>
          ${paperAddress(portal, `/files/${id}`)}
        </li>`,
    )}
  </ul>`;
}
