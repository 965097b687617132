import type { MarkupElement } from './markup-tree.ts';
import { scanMarkup } from './scan-markup.ts';

const VOID = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Elements that an end tag inside does not reach beyond: a stray </div> in a cell closes no table. */
const WALLS = ['table', 'td', 'th', 'caption', 'html', 'body', 'button', 'template'];
const PARAGRAPH = ['p'];
const TABLE = ['table'];
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** What an opening tag closes, and what stops the search for it. */
const IMPLIED: Readonly<Record<string, { closes: readonly string[]; within: readonly string[] }>> = {
  td: { closes: ['td', 'th'], within: ['tr', 'table'] },
  th: { closes: ['td', 'th'], within: ['tr', 'table'] },
  tr: { closes: ['tr'], within: ['table'] },
  tbody: { closes: ['tbody', 'thead', 'tfoot', 'colgroup', 'caption'], within: ['table'] },
  thead: { closes: ['tbody', 'thead', 'tfoot', 'colgroup', 'caption'], within: ['table'] },
  tfoot: { closes: ['tbody', 'thead', 'tfoot', 'colgroup', 'caption'], within: ['table'] },
  li: { closes: ['li'], within: ['ul', 'ol', 'menu', 'td', 'th'] },
  dt: { closes: ['dt', 'dd'], within: ['dl', 'td', 'th'] },
  dd: { closes: ['dt', 'dd'], within: ['dl', 'td', 'th'] },
  option: { closes: ['option'], within: ['select'] },
};
/** End tags that may go through cells: the parts of a table. */
const TABLE_PARTS = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'html',
  'body',
]);
const DEEPEST = 400;

class TreeBuilder {
  readonly root: MarkupElement = { name: '', attributes: {}, children: [] };
  readonly #stack = [this.root];
  /** How many elements of a name are open: what is not open need not be looked for. */
  readonly #open = new Map<string, number>();
  /** Elements beyond the greatest depth, opened and not yet closed: they are taken as if they were not there. */
  #beyond = 0;

  text(text: string): void {
    this.#stack.at(-1)!.children.push(text);
  }

  open(name: string, attributes: Record<string, string>, closed: boolean): void {
    const implied = IMPLIED[name];
    if (implied !== undefined) this.#close(implied.closes, implied.within);
    if (ENDS_PARAGRAPH.has(name)) this.#close(PARAGRAPH, WALLS);
    const element: MarkupElement = { name, attributes, children: [] };
    // Only foreign elements (o:p, v:shape) close themselves; <div/> is an opening tag in a page.
    const empty = VOID.has(name) || (closed && (name.includes(':') || name === 'path'));
    if (!empty && this.#stack.length > DEEPEST) {
      this.#beyond += 1;
      return;
    }
    this.#stack.at(-1)!.children.push(element);
    if (empty) return;
    this.#stack.push(element);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (VOID.has(name)) {
      if (name === 'br') this.open('br', {}, true);
      return;
    }
    if (this.#beyond > 0 && !TABLE_PARTS.has(name)) {
      this.#beyond -= 1;
      return;
    }
    this.#close([name], TABLE_PARTS.has(name) ? (name === 'table' ? [] : TABLE) : WALLS);
  }

  #close(wanted: readonly string[], within: readonly string[]): void {
    if (wanted.every((name) => (this.#open.get(name) ?? 0) === 0)) return;
    for (let place = this.#stack.length - 1; place > 0; place -= 1) {
      const { name } = this.#stack[place]!;
      if (wanted.includes(name)) {
        for (const closed of this.#stack.splice(place))
          this.#open.set(closed.name, this.#open.get(closed.name)! - 1);
        return;
      }
      if (within.includes(name)) return;
    }
  }
}

/** Reads a page as browsers would, near enough: missing and stray end tags do not move cells. Linear in its length. */
export function htmlTree(source: string): MarkupElement {
  const builder = new TreeBuilder();
  scanMarkup(
    source,
    {
      text: (text) => builder.text(text),
      open: (name, attributes, closed) => builder.open(name, attributes, closed),
      close: (name) => builder.close(name),
    },
    { xml: false },
  );
  return builder.root;
}
