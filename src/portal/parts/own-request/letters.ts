import type { TrackedRequest } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { fullDate } from '../date.ts';

/** Letters and files addressed to the applicant, to download; receipt can be confirmed in place. */
export function ownLetters(ctx: PageContext, request: TrackedRequest): Html {
  const { track: t } = ctx.t;
  return html`<section class="section" aria-labelledby="letters">
    <h2 id="letters">${t.letters}</h2>
    ${
      request.letters.length + request.files.length === 0
        ? html`<p class="soft">${t.noLetters}</p>`
        : html`<ul class="letters">
            ${request.letters.map((letter) => letterLine(ctx, request.id, letter))}
            ${request.files.map(
              ({ id, name, size }) =>
                html`<li class="letter">
                  <span lang="zh-CN">${name}</span>
                  <span class="letter-links">
                    <a href="/track/${request.id}/files/${id}" download="${name}"
                      >${t.downloadFile} (${ctx.t.frame.size(size)})<span class="hidden-text"
                        >${ctx.t.frame.colon}${name}</span
                      ></a
                    >
                  </span>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function letterLine(ctx: PageContext, requestId: string, letter: TrackedRequest['letters'][number]): Html {
  const { track: t } = ctx.t;
  return html`<li class="letter ${letter.kind === 'reply' ? 'letter-reply' : ''}">
    <span>
      <span lang="zh-CN">${letter.title}</span>
      <span class="letter-facts">
        ${letter.number ? html`<span lang="zh-CN">${letter.number}</span> · ` : NOTHING}${fullDate(ctx, letter.issuedOn)}
      </span>
    </span>
    <span class="letter-links">
      ${letter.formats
        .toSorted()
        .toReversed()
        .map(
          (format) =>
            html`<a href="/track/${requestId}/letters/${letter.id}.${format}" download
              >${ctx.t.document.downloadAs(format.toUpperCase())}<span class="hidden-text"
                >${ctx.t.frame.colon}${letter.title}</span
              ></a
            > `,
        )}
      ${
        letter.canConfirm
          ? html`<form
              action="${ctx.href(`/track/${requestId}/letters/${letter.id}/confirmation`)}"
              method="post"
            >
              <button class="button button-quiet" type="submit">
                ${t.confirmLetter}<span class="hidden-text">${ctx.t.frame.colon}${letter.title}</span>
              </button>
            </form>`
          : NOTHING
      }
    </span>
  </li>`;
}
