import { LOOK } from '../../kernel/look/contract.ts';

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The shared tokens as CSS variables: `--ink`, `--indigo-tint`, `--font-serif`, … */
export function tokensCss(): string {
  const colours = Object.entries(LOOK.colour).map(([name, value]) => `--${kebab(name)}: ${value};`);
  const fonts = Object.entries(LOOK.font).map(([name, value]) => `--font-${name}: ${value};`);
  const { size, font, latin } = LOOK;
  const sizes = [
    `--text: ${size.portalText}px;`,
    `--line-height: ${size.portalLineHeight};`,
    `--target: ${size.target}px;`,
    `--content: ${size.contentWidth}px;`,
    `--measure: ${size.measure}em;`,
    `--radius: ${size.radius}px;`,
  ];
  const english = [
    `--font-sans: ${latin.sans}, ${font.sans};`,
    `--font-serif: ${latin.serif}, ${font.serif};`,
  ];
  const older = `:root.older { --text: ${size.olderText}px; --target: ${size.olderTarget}px; }`;
  return [
    `:root { ${[...colours, ...fonts, ...sizes].join(' ')} }`,
    `:root:lang(en) { ${english.join(' ')} }`,
    // Chinese within an English page keeps its own marks; any rule with a class may say otherwise.
    `:where(:root:lang(en) :lang(zh)) { --font-sans: ${font.sans}; --font-serif: ${font.serif}; }`,
    `:where(:root:lang(en) [lang^='zh']) { font-family: var(--font-sans); }`,
    older,
    '',
  ].join('\n');
}
