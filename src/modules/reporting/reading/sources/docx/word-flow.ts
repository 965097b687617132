import type { Flow } from '../flow.ts';
import type { MarkupElement } from '../../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, descendantsOf } from '../../../../../kernel/markup/markup-tree.ts';
import type { WordLists } from '../../../../../kernel/files/office/word-lists.ts';
import type { WordStyles } from '../../../../../kernel/files/office/word-styles.ts';
import { wordTable } from './word-table.ts';

/** What a body refers to. */
export interface WordParts {
  lists: WordLists;
  styles: WordStyles;
  /** Notes by kind and number, e.g. `w:footnoteReference 2`. */
  notes: ReadonlyMap<string, MarkupElement>;
}

/** Never shown, or no longer there: deletions with changes tracked, field codes, pinyin above characters. */
const UNSHOWN = new Set(
  'w:del w:moveFrom w:delText w:instrText w:delInstrText w:pPr w:rPr w:sdtPr w:sdtEndPr w:rt w:commentReference'.split(
    ' ',
  ),
);
const LEAST_TABS = 2;
/** English Metric Units in a point; pictures narrower than this many points are icons or seals. */
const EMU = 12_700;
const LEAST_PICTURE = 150;

function isOn(element: MarkupElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off)$/.test(element.attributes['w:val'] ?? '');
}

/** True when the end mark of a paragraph was deleted with changes tracked: it goes on in the next. */
function endIsDeleted(paragraph: MarkupElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

function isContentsControl(control: MarkupElement): boolean {
  const gallery = descendantsOf(childOf(control, 'w:sdtPr') ?? control, 'w:docPartGallery')[0];
  return /table of contents/i.test(gallery?.attributes['w:val'] ?? '');
}

function isLargePicture(drawing: MarkupElement): boolean {
  const [extent] = descendantsOf(drawing, 'wp:extent');
  if (extent === undefined) return true;
  return [extent.attributes['cx'], extent.attributes['cy']].every(
    (size) => Number(size) / EMU >= LEAST_PICTURE,
  );
}

/** Turns the body of a Word document into lines, tables and pictures. */
export class WordFlow {
  readonly #parts: WordParts;
  #flows: Flow[] = [];
  #line = '';
  /** Text of a paragraph whose end mark was deleted: it goes on in the next. */
  #continues = false;
  #notes: MarkupElement[] = [];

  constructor(parts: WordParts) {
    this.#parts = parts;
  }

  /** The content of a body, a cell, a text box or a note. */
  read(element: MarkupElement): Flow[] {
    const [flows, line] = [this.#flows, this.#line];
    [this.#flows, this.#line] = [[], ''];
    this.#walk(element.children.filter((child): child is MarkupElement => typeof child !== 'string'));
    this.#flush();
    const own = this.#flows;
    [this.#flows, this.#line] = [flows, line];
    return own;
  }

  /** The whole document: notes follow the paragraph or table that refers to them. */
  readBody(body: MarkupElement): Flow[] {
    const flows: Flow[] = [];
    let together: MarkupElement[] = [];
    const close = (): void => {
      flows.push(...this.read({ name: 'part', attributes: {}, children: together }));
      for (const note of this.#notes.splice(0)) flows.push(...this.read(note));
      together = [];
    };
    for (const child of childElements(body)) {
      together.push(child);
      if (child.name !== 'w:p' || !endIsDeleted(child)) close();
    }
    close();
    return flows;
  }

  #walk(elements: readonly MarkupElement[]): void {
    for (const element of elements) this.#element(element);
  }

  #element(element: MarkupElement): void {
    const { name } = element;
    if (UNSHOWN.has(name)) return;
    switch (name) {
      case 'w:p':
        this.#paragraph(element);
        return;
      case 'w:tbl':
        this.#flush();
        this.#flows.push(wordTable(element, (cell) => this.read(cell)));
        return;
      case 'w:sdt':
        if (!isContentsControl(element)) this.#walk(childElements(element));
        return;
      case 'w:r':
        if (!isOn(childOf(childOf(element, 'w:rPr'), 'w:vanish'))) this.#walk(childElements(element));
        return;
      case 'mc:AlternateContent': {
        // The same thing twice, for new and for old programs: one of them is shown.
        const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
        if (choice !== undefined) this.#walk(childElements(choice));
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = this.#parts.notes.get(`${name} ${element.attributes['w:id']}`);
        if (note !== undefined) this.#notes.push(note);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        return;
      default:
        this.#text(element);
    }
  }

  #text(element: MarkupElement): void {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        for (const child of element.children) if (typeof child === 'string') this.#line += child;
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#line += '\t';
        return;
      case 'w:br':
      case 'w:cr':
        this.#flush();
        return;
      case 'w:noBreakHyphen':
        this.#line += '-';
        return;
      default:
        this.#walk(childElements(element));
    }
  }

  #paragraph(paragraph: MarkupElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    if (this.#parts.styles.isContents(properties)) return;
    if (!this.#continues) this.#flush();
    const place = this.#parts.styles.listOf(properties);
    const own = this.#line;
    const before = this.#flows.length;
    this.#walk(childElements(paragraph));
    // The number is Word's own: it is printed only where the paragraph says something.
    const first = this.#flows.slice(before).find((flow) => flow.kind === 'line');
    if (place !== null && (this.#line.trim() !== '' || first !== undefined)) {
      const number = this.#parts.lists.next(place);
      if (first !== undefined) first.raw = number + first.raw;
      else this.#line = own + number + this.#line.slice(own.length);
    }
    this.#continues = endIsDeleted(paragraph);
    if (!this.#continues) this.#flush();
  }

  /** Text boxes are read where they are anchored; other drawings are pictures. */
  #drawing(element: MarkupElement): void {
    const boxes = descendantsOf(element, 'w:txbxContent');
    if (boxes.length > 0) {
      const inner = boxes.flatMap((box) => this.read(box));
      this.#flush();
      this.#flows.push(...inner);
      return;
    }
    const pictured = ['pic:pic', 'v:imagedata', 'o:OLEObject', 'c:chart'].some(
      (name) => descendantsOf(element, name).length > 0,
    );
    if (pictured && isLargePicture(element)) this.#flows.push({ kind: 'picture' });
  }

  #flush(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') return;
    // One tab or two set a heading or a date apart; more make a row of a table.
    const raw = line.split('\t').length > LEAST_TABS + 1 ? line : line.replaceAll('\t', ' ');
    this.#flows.push({ kind: 'line', raw });
  }
}
