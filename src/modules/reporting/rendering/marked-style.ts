import { readFileSync } from 'node:fs';
import { LOOK } from '../../../kernel/look/contract.ts';

/** Style of a marked report; it stands on the look's colours as CSS variables. */
export function markedReportCss(): string {
  return readFileSync(new URL('./marked-report.css', import.meta.url), 'utf8');
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

let standalone: string | undefined;

/** Style of a page that stands alone: the look's colours, the ground, and the marked report. */
export function standaloneCss(): string {
  standalone ??= `:root { ${Object.entries(LOOK.colour)
    .map(([name, value]) => `--${kebab(name)}: ${value};`)
    .join(' ')} }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 20px 16px 40px; background: var(--paper); color: var(--ink);
  font: 16px/1.7 ${LOOK.font.sans}; }
h1 { margin: 0 0 8px; font-size: 1.4rem; line-height: 1.4; }
a { color: var(--indigo); }
.soft { color: var(--ink-soft); }
.particulars { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 0 0 8px; padding: 0; list-style: none; }
.summary { margin: 0 0 20px; font-weight: 600; }
.index-scroll { overflow-x: auto; }
.index { width: 100%; border-collapse: collapse; background: var(--surface); font-variant-numeric: tabular-nums; }
.index th, .index td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.index th { border-bottom: 2px solid var(--ink-soft); white-space: nowrap; }
.index .count { text-align: right; }
h2 { margin: 24px 0 8px; font-size: 1.15rem; }
@media print { body { background: none; font-size: 10.5pt; max-width: none; padding: 0; } a { color: inherit; } }
${markedReportCss()}`;
  return standalone;
}
