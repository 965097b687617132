import { THEMES, type ThemeName } from '../../modules/platforms/contract.ts';

/** The themes as CSS: each puts its accent in the place of the shared one, so that every style sheet follows. */
export function themesCss(): string {
  return Object.entries(THEMES)
    .map(
      ([name, { accent, accentHover, accentTint }]) =>
        `:root.theme-${name} { --indigo: ${accent}; --indigo-hover: ${accentHover}; --indigo-tint: ${accentTint}; }`,
    )
    .join('\n');
}

/** Classes of the page of a site in a theme. */
export const themeClasses = (name: ThemeName): string[] => [
  `theme-${name}`,
  `masthead-${THEMES[name].masthead}`,
];
