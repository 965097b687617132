import { OfficePackage } from '../../../kernel/files/office/office-package.ts';
import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, descendantsOf } from '../../../kernel/markup/markup-tree.ts';
import type { FileMark, FileReading } from '../domain/checks/file-reading.ts';
import { LineCollector } from './line-collector.ts';
import { metadataMarks, packageMarks } from './office-marks.ts';

/** Elements that keep a change or the state before it. */
export const CHANGES = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
]);
const STORIES = ['header', 'footer', 'footnotes', 'endnotes'];

/** Whether the run is set not to be shown. */
export function isHiddenRun(run: MarkupElement): boolean {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}

class DocxWalk {
  readonly shown = new LineCollector();
  readonly hidden = new LineCollector();
  changes = 0;
  hiddenRuns = 0;
  pictures = 0;
  #line = '';
  #secret = '';

  /** A part of the document: paragraphs are lines, cells of a row are parted by tabs. */
  story(root: MarkupElement): void {
    this.#blocks(root);
    this.#flush();
  }

  #flush(): void {
    this.shown.add(this.#line);
    this.hidden.add(this.#secret);
    this.#line = '';
    this.#secret = '';
  }

  #blocks(element: MarkupElement): void {
    for (const child of childElements(element)) {
      if (CHANGES.has(child.name)) this.changes += 1;
      if (child.name === 'w:p') {
        this.#inline(child, false);
        this.#flush();
      } else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'mc:AlternateContent') this.#blocks(childOf(child, 'mc:Choice') ?? child);
      else this.#blocks(child);
    }
  }

  #table(table: MarkupElement): void {
    for (const row of rowsIn(table)) {
      for (const [at, cell] of cellsIn(row).entries()) {
        if (at > 0) this.#line += '\t';
        this.#cell(cell);
      }
      this.#flush();
    }
    this.#countChanges(table);
  }

  /** Paragraphs of a cell are parted by blanks; a table inside of it gives lines of its own. */
  #cell(cell: MarkupElement): void {
    let first = true;
    for (const child of childElements(cell)) {
      if (child.name === 'w:p') {
        if (!first) this.#line += ' ';
        first = false;
        this.#inline(child, false);
      } else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'w:sdt') this.#cell(childOf(child, 'w:sdtContent') ?? child);
    }
  }

  /** Changes of rows and cells themselves; those in paragraphs are counted on the way. */
  #countChanges(table: MarkupElement): void {
    for (const row of rowsIn(table)) {
      const own = [childOf(row, 'w:trPr'), ...cellsIn(row).map((cell) => childOf(cell, 'w:tcPr'))];
      for (const properties of own)
        for (const child of properties === undefined ? [] : childElements(properties))
          if (CHANGES.has(child.name)) this.changes += 1;
    }
  }

  #inline(element: MarkupElement, deleted: boolean): void {
    for (const child of childElements(element)) {
      const { name } = child;
      if (CHANGES.has(name)) this.changes += 1;
      if (name === 'w:r') this.#run(child, deleted);
      else if (name === 'w:del' || name === 'w:moveFrom') this.#inline(child, true);
      else if (name === 'w:p' || name === 'w:tbl') {
        this.#flush();
        this.#blocks({ ...element, children: [child] });
      } else if (name === 'mc:AlternateContent') this.#inline(childOf(child, 'mc:Choice') ?? child, deleted);
      else if (name === 'wp:docPr') this.#picture(child);
      else this.#inline(child, deleted);
    }
  }

  #picture({ attributes }: MarkupElement): void {
    if ((attributes['descr'] ?? '').trim() === '' && (attributes['title'] ?? '').trim() === '')
      this.pictures += 1;
  }

  #run(run: MarkupElement, deleted: boolean): void {
    const hidden = isHiddenRun(run);
    for (const child of childElements(run)) {
      if (CHANGES.has(child.name)) this.changes += 1;
      const text =
        child.name === 'w:t' || child.name === 'w:delText'
          ? child.children.filter((part) => typeof part === 'string').join('')
          : child.name === 'w:tab' || child.name === 'w:br'
            ? ' '
            : child.name === 'w:noBreakHyphen'
              ? '-'
              : null;
      if (text === null) {
        if (child.name !== 'w:rPr' && child.name !== 'w:instrText') this.#inline(child, deleted);
        else if (child.name === 'w:rPr')
          this.changes += childElements(child).filter(({ name }) => CHANGES.has(name)).length;
        continue;
      }
      if (hidden || deleted || child.name === 'w:delText') this.#secret += text;
      else this.#line += text;
      if (hidden && text.trim() !== '') this.hiddenRuns += 1;
    }
  }
}

const rowsIn = (table: MarkupElement): MarkupElement[] =>
  childElements(table).flatMap((child) =>
    child.name === 'w:tr'
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:ins', 'w:del', 'w:customXml'].includes(child.name)
        ? rowsIn(child)
        : [],
  );
const cellsIn = (row: MarkupElement): MarkupElement[] =>
  childElements(row).flatMap((child) =>
    child.name === 'w:tc'
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name)
        ? cellsIn(child)
        : [],
  );

/** Text, hidden text and marks of a Word document. Throws Error when it is damaged or too large. */
export function readDocx(bytes: Uint8Array): FileReading {
  const office = new OfficePackage(bytes);
  const main = office.mainPart('word/document.xml');
  const relations = office.relations(main);
  const walk = new DocxWalk();
  const body = childOf(office.tree(main), 'w:body');
  if (body === undefined) throw new Error('word/document.xml: no body');
  walk.story(body);
  for (const kind of STORIES)
    for (const { path } of relations.filter((relation) => relation.kind === kind)) {
      const tree = office.tree(path);
      if (tree !== undefined) walk.story(tree);
    }
  const marks: FileMark[] = [...metadataMarks(office), ...packageMarks(office)];
  const comments = relations
    .filter(({ kind }) => kind === 'comments')
    .flatMap(({ path }) => {
      const tree = office.tree(path);
      return tree === undefined ? [] : descendantsOf({ ...tree, name: '' }, 'w:comment');
    });
  if (comments.length > 0) {
    const notes = new DocxWalk();
    comments.forEach((comment) => notes.story(comment));
    walk.hidden.add(notes.shown.text);
    marks.push({ kind: 'comments', detail: excerpt(notes.shown.text), times: comments.length });
  }
  const add = (kind: FileMark['kind'], times: number, detail = ''): void => {
    if (times > 0) marks.push({ kind, detail, times });
  };
  add('tracked_changes', walk.changes);
  add('hidden_text', walk.hiddenRuns);
  add('no_alt_text', walk.pictures);
  return {
    state: walk.shown.full || walk.hidden.full ? 'too_large' : 'ok',
    text: walk.shown.text,
    places: [],
    hiddenText: walk.hidden.text,
    hiddenPlaces: [],
    marks,
  };
}

const excerpt = (text: string): string => text.replaceAll('\n', ' / ').slice(0, 80);
