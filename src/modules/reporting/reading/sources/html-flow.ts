import type { Article } from './html-article.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import type { MarkupElement, MarkupNode } from '../../../../kernel/markup/markup-tree.ts';

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Nothing of these is shown as text; `xml` holds what Word keeps for itself. */
const UNSHOWN = new Set(
  'script style noscript template svg iframe select option button textarea input object applet embed audio video canvas map head title meta link xml rt rp'.split(
    ' ',
  ),
);
const AROUND = new Set(['nav', 'header', 'footer', 'aside']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
/** Pictures smaller than this are icons. */
const LEAST_PICTURE = 120;
const MOST_SPAN = 2000;

function isHidden({ attributes }: MarkupElement): boolean {
  return attributes['hidden'] !== undefined || HIDDEN.test(attributes['style'] ?? '');
}

function isPicture({ name, attributes }: MarkupElement): boolean {
  if (name !== 'img' && name !== 'v:imagedata') return false;
  const sizes = [attributes['width'], attributes['height']].map((size) => Number.parseInt(size ?? '', 10));
  return sizes.every((size) => !(size < LEAST_PICTURE));
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number > 0 ? Math.min(number, MOST_SPAN) : 1;
}

/** Rows of a table, those of its head, bodies and foot alike; cells outside of rows make a row of their own. */
function rowsOf(table: MarkupElement): MarkupElement[][] {
  const rows: MarkupElement[][] = [];
  let loose: MarkupElement[] | null = null;
  for (const child of table.children) {
    if (typeof child === 'string') continue;
    const { name } = child;
    if (isHidden(child)) continue;
    if (name === 'td' || name === 'th') {
      loose ??= [];
      if (!rows.includes(loose)) rows.push(loose);
      loose.push(child);
      continue;
    }
    loose = null;
    if (name === 'tr')
      rows.push(
        child.children.filter(
          (cell): cell is MarkupElement =>
            typeof cell !== 'string' && (cell.name === 'td' || cell.name === 'th') && !isHidden(cell),
        ),
      );
    else if (name === 'tbody' || name === 'thead' || name === 'tfoot' || name === 'form')
      rows.push(...rowsOf(child));
  }
  return rows;
}

/** Turns a page into lines, tables and pictures. */
export class HtmlFlow {
  #flows: Flow[] = [];
  #line = '';
  readonly #keepNewlines: boolean;
  readonly #article: Article | null;
  #place: 'before' | 'inside' | 'after' = 'inside';

  /** `keepNewlines`: lines of the source are lines of the text; `article`: leave out what stands around it. */
  constructor(keepNewlines: boolean, article: Article | null) {
    this.#keepNewlines = keepNewlines;
    this.#article = article;
    if (article !== null) this.#place = 'before';
  }

  /** Everything an element shows. */
  read(root: MarkupElement): Flow[] {
    this.#walk(root);
    this.#flush();
    return this.#flows;
  }

  #walk(node: MarkupNode): void {
    if (typeof node === 'string') {
      this.#text(node);
      return;
    }
    if (UNSHOWN.has(node.name) || isHidden(node)) return;
    const entered = node === this.#article?.element;
    if (entered) this.#place = 'inside';
    else if (this.#place !== 'inside' && this.#isBeside(node)) return;
    this.#element(node);
    if (entered) this.#place = 'after';
  }

  /** True for what does not belong to the report: links to elsewhere, head and foot of the site, all that comes after. */
  #isBeside(node: MarkupElement): boolean {
    if (this.#article?.around.has(node)) return false;
    return this.#place === 'after' || node.name === 'a' || AROUND.has(node.name);
  }

  #element(node: MarkupElement): void {
    if (node.name === 'br') {
      this.#flush();
      return;
    }
    if (isPicture(node)) {
      this.#flush();
      this.#flows.push({ kind: 'picture' });
      return;
    }
    if (node.name === 'table' && !this.#article?.around.has(node)) {
      this.#flush();
      this.#flows.push(this.#table(node));
      return;
    }
    if (node.name === 'pre' || node.name === 'xmp') {
      this.#flush();
      this.#preformatted(node);
      return;
    }
    const block = BLOCK.has(node.name);
    if (block) this.#flush();
    for (const child of node.children) this.#walk(child);
    if (block) this.#flush();
  }

  #table(table: MarkupElement): FlowTable {
    const cellOf = (cell: MarkupElement): FlowCell => {
      const inner = new HtmlFlow(false, null);
      const content = inner.read({ ...cell, name: 'div' });
      return { across: span(cell.attributes['colspan']), down: span(cell.attributes['rowspan']), content };
    };
    const caption = table.children.find(
      (child): child is MarkupElement => typeof child !== 'string' && child.name === 'caption',
    );
    if (caption !== undefined) this.#element(caption);
    return { kind: 'table', rows: rowsOf(table).map((row) => row.map(cellOf)) };
  }

  #preformatted(node: MarkupElement): void {
    const take = (part: MarkupNode): void => {
      if (typeof part !== 'string') {
        if (part.name === 'br') this.#flush();
        part.children.forEach(take);
        return;
      }
      part.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (index > 0) this.#flush();
        this.#line += line;
      });
    };
    take(node);
    this.#flush();
  }

  #text(data: string): void {
    if (this.#place === 'after') return;
    if (!this.#keepNewlines) {
      this.#line += data.replace(/[\r\n\t ]+/g, ' ');
      return;
    }
    data.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) this.#flush();
      this.#line += piece;
    });
  }

  #flush(): void {
    const raw = this.#line.trim();
    this.#line = '';
    if (raw !== '') this.#flows.push({ kind: 'line', raw });
  }
}
