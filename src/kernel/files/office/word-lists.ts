import type { MarkupElement } from '../../markup/markup-tree.ts';
import { childElements, childOf } from '../../markup/markup-tree.ts';
import { wordNumber } from './data/word-numbers.ts';

interface Level {
  start: number;
  format: string;
  /** What is printed, with %1 … %9 for the numbers of the levels. */
  text: string;
  legal: boolean;
}

interface List {
  /** Lists of one kind count on together. */
  kind: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

/** The list and level of a paragraph. */
export interface ListPlace {
  list: string;
  level: number;
}

const DEEPEST = 9;

function value(element: MarkupElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

function numberOf(text: string | undefined, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

function levelOf(element: MarkupElement): Level {
  const legal = childOf(element, 'w:isLgl');
  return {
    start: numberOf(value(element, 'w:start'), 1),
    format: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    legal: legal !== undefined && !/^(0|false|off)$/.test(legal.attributes['w:val'] ?? ''),
  };
}

function levelsOf(element: MarkupElement): Map<number, Level> {
  return new Map(
    childElements(element, 'w:lvl').map((level) => [numberOf(level.attributes['w:ilvl'], 0), levelOf(level)]),
  );
}

/** Place in a list that the properties of a paragraph or style give; null when they take it out of its list. */
export function listPlaceIn(properties: MarkupElement | undefined): Partial<ListPlace> | null | undefined {
  const numbering = childOf(properties, 'w:numPr');
  if (numbering === undefined) return undefined;
  const list = value(numbering, 'w:numId');
  if (list === '0') return null;
  const level = value(numbering, 'w:ilvl');
  return { ...(list && { list }), ...(level && { level: numberOf(level, 0) }) };
}

/** The numbers that Word prints before list paragraphs: they are counted, not stored in the text. */
export class WordLists {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** `numbering` is the part word/numbering.xml, if there is one. */
  constructor(numbering: MarkupElement | undefined) {
    if (numbering === undefined) return;
    const kinds = new Map(
      childElements(numbering, 'w:abstractNum').map((kind) => [
        kind.attributes['w:abstractNumId'] ?? '',
        kind,
      ]),
    );
    for (const list of childElements(numbering, 'w:num')) {
      const kind = value(list, 'w:abstractNumId') ?? '';
      const definition = kinds.get(kind);
      if (definition === undefined) continue;
      const levels = levelsOf(definition);
      const restarts = new Map<number, number>();
      for (const change of childElements(list, 'w:lvlOverride')) {
        const at = numberOf(change.attributes['w:ilvl'], 0);
        const own = childOf(change, 'w:lvl');
        if (own !== undefined) levels.set(at, levelOf(own));
        const start = value(change, 'w:startOverride');
        if (start !== undefined) restarts.set(at, numberOf(start, 1));
      }
      this.#lists.set(list.attributes['w:numId'] ?? '', { kind, levels, restarts });
    }
  }

  /** Counts a paragraph and gives what Word prints before it, '' for a bullet or an unknown list. */
  next({ list: id, level }: ListPlace): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || level < 0 || level >= DEEPEST) return '';
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      return wordNumber(counts[at] ?? startOf(at), format);
    });
  }
}
