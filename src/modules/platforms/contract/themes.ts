import { z } from 'zod';

/** How the top line stands on the page: on white, or on the theme's own colour. */
export type Masthead = 'paper' | 'filled';

/** A theme: the one accent that links, buttons and the current place use, and how the masthead stands. */
export interface Theme {
  readonly name: { readonly zh: string; readonly en: string };
  readonly accent: string;
  readonly accentHover: string;
  readonly accentTint: string;
  readonly masthead: Masthead;
  /** Colour of the mark beside the site's name. */
  readonly seal: 'cinnabar' | 'accent';
}

export const THEME_NAMES = ['indigo', 'azure', 'pine', 'plum', 'umber', 'slate'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];
export const themeSchema = z.enum(THEME_NAMES);

/**
 * The themes a site may choose from: variants within one design, never free style sheets. Every accent keeps 4.5:1
 * against paper, surface and its own tint, and carries white text; a test measures it.
 */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  indigo: {
    name: { zh: '靛青（白底）', en: 'Indigo on white' },
    accent: '#1f4e79',
    accentHover: '#173c5e',
    accentTint: '#e8eff6',
    masthead: 'paper',
    seal: 'cinnabar',
  },
  azure: {
    name: { zh: '石青（彩底）', en: 'Azure, filled' },
    accent: '#0f5a6b',
    accentHover: '#0b4553',
    accentTint: '#e4f0f3',
    masthead: 'filled',
    seal: 'accent',
  },
  pine: {
    name: { zh: '松绿（白底）', en: 'Pine on white' },
    accent: '#2c6448',
    accentHover: '#1f4b35',
    accentTint: '#e6f2ea',
    masthead: 'paper',
    seal: 'accent',
  },
  plum: {
    name: { zh: '黛紫（彩底）', en: 'Plum, filled' },
    accent: '#5a3d73',
    accentHover: '#432c57',
    accentTint: '#f1ebf6',
    masthead: 'filled',
    seal: 'accent',
  },
  umber: {
    name: { zh: '赭石（白底）', en: 'Umber on white' },
    accent: '#7a4718',
    accentHover: '#5c3511',
    accentTint: '#f8eee3',
    masthead: 'paper',
    seal: 'accent',
  },
  slate: {
    name: { zh: '黛蓝（彩底）', en: 'Slate, filled' },
    accent: '#2f4154',
    accentHover: '#212f3e',
    accentTint: '#ebeff3',
    masthead: 'filled',
    seal: 'cinnabar',
  },
};
