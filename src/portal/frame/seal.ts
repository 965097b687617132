import type { Theme } from '../../modules/platforms/contract.ts';
import { LOOK } from '../../kernel/look/contract.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/**
 * The site's mark: an open document within a square seal. It stands for no organ's emblem or official seal, whose
 * drawings are fixed by law. Its colour is the theme's.
 */
export function sealMark(theme?: Pick<Theme, 'seal' | 'accent'>): Html {
  const { cinnabar, surface } = LOOK.colour;
  const ground = theme?.seal === 'accent' ? theme.accent : cinnabar;
  return html`<svg class="seal" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="42" height="42" rx="3" fill="${ground}" />
    <rect x="4.5" y="4.5" width="35" height="35" rx="1" fill="none" stroke="${surface}" stroke-width="1.4" />
    <path
      d="M22 15.5c-3-2-6.6-2.6-10.5-2.4v16c3.9-.2 7.5.4 10.5 2.4 3-2 6.6-2.6 10.5-2.4v-16c-3.9-.2-7.5.4-10.5 2.4z"
      fill="none"
      stroke="${surface}"
      stroke-width="2"
      stroke-linejoin="round"
    />
    <path d="M22 15.5v16" stroke="${surface}" stroke-width="2" />
  </svg>`;
}
