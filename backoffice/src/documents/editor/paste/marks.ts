import type { Mark } from './blocks.ts';
import type { SourceElement } from './source.ts';
import type { Style } from './style.ts';

const BY_NAME: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
};
const ORDER: readonly Mark[] = ['strong', 'em', 'u', 's', 'sub', 'sup'];

/** The marks of the text inside an element, in a fixed order. What a style takes away is taken away. */
export function marksOf(element: SourceElement, style: Style, around: readonly Mark[]): readonly Mark[] {
  const marks = new Set(around);
  const named = BY_NAME[element.name];
  if (named) marks.add(named);
  const weight = style['font-weight'];
  if (weight !== undefined) set(marks, 'strong', weight === 'bold' || Number(weight) >= 600);
  if (style['font-style'] !== undefined) set(marks, 'em', /italic|oblique/.test(style['font-style']));
  const line = style['text-decoration'] ?? style['text-decoration-line'] ?? '';
  if (line.includes('underline')) marks.add('u');
  if (line.includes('line-through')) marks.add('s');
  if (style['vertical-align'] === 'super') marks.add('sup');
  if (style['vertical-align'] === 'sub') marks.add('sub');
  if (element.name === 'a') marks.delete('u');
  return ORDER.filter((mark) => marks.has(mark));
}

const set = (marks: Set<Mark>, mark: Mark, on: boolean): void =>
  void (on ? marks.add(mark) : marks.delete(mark));
