import type { Site } from '../../modules/platforms/contract.ts';
import { stableAddress } from '../frame/addresses.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** The full address beside a link, on paper only: paper has no links to follow. */
export const paperAddress = (portal: Pick<Site, 'domain'>, path: string): Html =>
  html`<span class="paper-address" aria-hidden="true">${stableAddress(portal, path)}</span>`;
