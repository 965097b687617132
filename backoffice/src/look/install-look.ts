import { LOOK } from '../../../src/kernel/look/contract.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Gives the look's tokens to the style sheets as custom properties: `--ink`, `--cinnabar-tint`, `--sans` … */
export function installLook(): void {
  const root = document.documentElement.style;
  for (const [name, value] of Object.entries({ ...LOOK.colour, ...LOOK.font })) {
    root.setProperty(`--${kebab(name)}`, value);
  }
  root.setProperty('--radius', `${LOOK.size.radius}px`);
  root.setProperty('--measure', `${LOOK.size.measure}em`);
}
