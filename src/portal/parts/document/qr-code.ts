import { encode } from 'uqr';
import { html, trusted } from '../../html.ts';
import type { Html } from '../../html.ts';

const QUIET = 2;

/** The squares of a code as one path. */
function squares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
}

/** A QR code of an address, black on white whatever the view; `id` names its drawing so that it can be shown again. */
export function qrCode(address: string, label: string, id: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}">
    <symbol id="${id}" viewBox="0 0 ${side} ${side}">
      <rect width="${side}" height="${side}" fill="#fff" />
      <path d="${trusted(squares(data))}" fill="#000" />
    </symbol>
    <use href="#${id}" />
  </svg>`;
}

/** The same drawing once more, for paper. */
export const qrAgain = (id: string): Html =>
  html`<svg class="qr" aria-hidden="true" focusable="false"><use href="#${id}" /></svg>`;
