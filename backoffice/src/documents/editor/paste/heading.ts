import { OFFICIAL_HEADINGS, SENTENCE_END } from './data/official-headings.ts';
import type { SourceElement } from './source.ts';
import type { Style } from './style.ts';
import type { TextBlock } from './blocks.ts';

type Kind = TextBlock['kind'];
/** A heading is short. */
const MOST = 45;
const LEVELS: readonly Kind[] = ['h2', 'h3', 'h4'];
const at = (level: number): Kind => LEVELS[Math.min(Math.max(level, 1), 3) - 1]!;

/**
 * The kind of block an element makes. The page has its own first heading, so headings begin at the second level; when the
 * source begins at its first (`shift`), all move down by one.
 */
export function kindOf(element: SourceElement, style: Style, shift: boolean): Kind {
  const level =
    /^h([1-6])$/.exec(element.name)?.[1] ?? /^([1-6])$/.exec(style['mso-outline-level'] ?? '')?.[1];
  if (level === undefined) return 'p';
  return element.name.startsWith('h') ? at(Number(level) + (shift ? 0 : -1)) : at(Number(level));
}

/**
 * Official papers mark their levels by numbers and typefaces: 一、 in 黑体, （一） in 楷体 (GB/T 9704-2012, 7.3.3). A short
 * paragraph that has both is a heading, whatever style it was typed in.
 */
export function officialHeading(text: string, fonts: ReadonlySet<string>): Kind | undefined {
  if (text.length > MOST || SENTENCE_END.test(text) || fonts.size === 0) return undefined;
  return OFFICIAL_HEADINGS.find(
    ({ number, typeface }) => number.test(text) && [...fonts].every((font) => typeface.test(font)),
  )?.kind;
}
