// Length: one walk over the tree; its cases belong together.
import { htmlTree } from '../../../../kernel/markup/html-tree.ts';
import type { MarkupElement, MarkupNode } from '../../../../kernel/markup/markup-tree.ts';
import { textOf } from '../../../../kernel/markup/markup-tree.ts';
import { count, type RawPicture } from './conversion.ts';
import { LIST_NUMBER, WRITTEN_NUMBER } from './data/patterns.ts';

const DROPPED = new Set(
  'script style iframe frame object embed applet form input select button textarea noscript template svg canvas audio video map xml head title meta link base'.split(
    ' ',
  ),
);
const KEPT = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre table caption thead tbody tfoot tr th td dl dt dd hr strong em u s sub sup'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table caption thead tbody tfoot tr th td dl dt dd hr div section article main center address figure'.split(
    ' ',
  ),
);
const AS: Readonly<Record<string, string>> = {
  h1: 'h2',
  b: 'strong',
  i: 'em',
  strike: 's',
  address: 'p',
  center: 'p',
};
const AROUND = new Set(['nav', 'header', 'footer', 'aside']);
/** Where site systems put the text of an article. */
const ARTICLE = /(^|\s)(ucap-content|zoom|trs_editor|trs_ueditor|view|article-content|pages_content)(\s|$)/i;
const LEAST_ARTICLE = 200;
const BETWEEN_BLOCKS =
  /(<\/(?:p|h[2-6]|ul|ol|li|table|caption|thead|tbody|tfoot|tr|td|th|blockquote|dl|dt|dd)>|<(?:table|thead|tbody|tfoot|tr|ul|ol)>)\s+/g;

export interface CleanedOfficeHtml {
  html: string;
  title: string | null;
  pictures: RawPicture[];
  counts: Record<string, number>;
}

type Styles = ReadonlyMap<string, string>;

function stylesOf({ attributes }: MarkupElement): Styles {
  const styles = new Map<string, string>();
  for (const part of (attributes['style'] ?? '').split(';')) {
    const at = part.indexOf(':');
    if (at > 0) styles.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim());
  }
  return styles;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
const isBold = (weight: string | undefined): boolean => /^(bold|bolder|[6-9]00)$/i.test(weight ?? '');

interface ListItem {
  level: number;
  ordered: boolean;
  html: string;
}

class Cleaner {
  readonly counts: Record<string, number> = {};
  readonly pictures: RawPicture[] = [];
  readonly #changes: 'accept' | 'reject';
  #items: ListItem[] = [];

  constructor(changes: 'accept' | 'reject') {
    this.#changes = changes;
  }

  /** What the nodes show, one after the other; items of Word's lists that stand together become a list. */
  all(nodes: readonly MarkupNode[]): string {
    const before = this.#items;
    this.#items = [];
    let html = '';
    for (const node of nodes) {
      const piece = this.#node(node);
      if (piece.trim() !== '' && this.#items.length > 0) html += this.#list();
      html += piece;
    }
    html += this.#list();
    this.#items = before;
    return html;
  }

  #node(node: MarkupNode): string {
    if (typeof node === 'string') return escapeText(node.replace(/[\r\n\t ]+/g, ' '));
    const { name, attributes } = node;
    if (DROPPED.has(name)) {
      if (/^(script|iframe|object|embed|form)$/.test(name)) count(this.counts, 'scripts');
      return '';
    }
    const styles = stylesOf(node);
    if (styles.get('display') === 'none' || styles.get('mso-hide') === 'all') {
      if (textOf(node).trim() !== '') count(this.counts, 'hidden');
      return '';
    }
    if (
      /comment/i.test(styles.get('mso-element') ?? '') ||
      /msocomanchor|msocomtxt/i.test(attributes['class'] ?? '')
    ) {
      count(this.counts, 'comments');
      return '';
    }
    if (name === 'ins' || name === 'del') {
      count(this.counts, this.#changes === 'accept' ? 'changes_accepted' : 'changes_rejected');
      return (name === 'ins') === (this.#changes === 'accept') ? this.all(node.children) : '';
    }
    if (/mso-list:\s*ignore/i.test(attributes['style'] ?? '')) return '';
    if (attributes['style'] !== undefined || name === 'font') count(this.counts, 'styles');
    if (name === 'img' || name === 'v:imagedata') return this.#picture(node);
    if (name === 'br') return '<br>';
    if (name === 'a') return this.#link(node);
    return BLOCKS.has(name) ? this.#block(node, styles) : this.#inline(node, styles);
  }

  #picture({ attributes }: MarkupElement): string {
    const { src = '', alt = '', width, height } = attributes;
    const own = /^\/files\/[A-Za-z0-9_-]+$/.test(src);
    const data = /^data:image\/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i.exec(src);
    if (!own && !data) {
      count(this.counts, 'pictures_dropped');
      return '';
    }
    const size = [
      width !== undefined && ` width="${escapeValue(width)}"`,
      height !== undefined && ` height="${escapeValue(height)}"`,
    ];
    const sizes = size.filter((part) => part !== false).join('');
    if (own) return `<img src="${src}" alt="${escapeValue(alt)}"${sizes}>`;
    this.pictures.push({ name: `picture.${data![1]!}`, content: Buffer.from(data![2]!, 'base64') });
    return `<img src="picture:${this.pictures.length - 1}" alt="${escapeValue(alt)}">`;
  }

  #link(node: MarkupElement): string {
    const inner = this.all(node.children);
    const href = (node.attributes['href'] ?? '').trim();
    if (href === '') return inner; // an anchor
    if (/^(https?:|mailto:|tel:|\/(?!\/))/i.test(href)) return `<a href="${escapeValue(href)}">${inner}</a>`;
    if (!href.startsWith('#')) count(this.counts, 'links_dropped');
    return inner;
  }

  #inline(node: MarkupElement, styles: Styles): string {
    let html = this.all(node.children);
    if (html.trim() === '') return html;
    const name = AS[node.name] ?? node.name;
    const marks = new Set<string>();
    if (['strong', 'em', 'u', 's', 'sub', 'sup'].includes(name)) marks.add(name);
    if (isBold(styles.get('font-weight'))) marks.add('strong');
    if (/italic/i.test(styles.get('font-style') ?? '')) marks.add('em');
    const line = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
    if (/underline/i.test(line) || styles.has('text-underline')) marks.add('u');
    if (/line-through/i.test(line)) marks.add('s');
    const raised = styles.get('vertical-align');
    if (raised === 'super' || raised === 'sub') marks.add(raised === 'super' ? 'sup' : 'sub');
    for (const mark of marks) html = `<${mark}>${html}</${mark}>`;
    return html;
  }

  #block(node: MarkupElement, styles: Styles): string {
    const { attributes } = node;
    const list = /mso-list:\s*l\d+\s+level(\d+)/i.exec(attributes['style'] ?? '');
    if (list && (node.name === 'p' || /^h\d$/.test(node.name))) {
      const item = this.#item(node, Number(list[1]));
      if (item !== null) {
        this.#items.push(item);
        return '';
      }
    }
    const inner = this.all(node.children);
    const heading = /(?:^|\s)(?:Mso)?Heading(\d)/i.exec(attributes['class'] ?? '')?.[1];
    let name = AS[node.name] ?? node.name;
    if (heading !== undefined && name === 'p') name = `h${Math.min(Number(heading) + 1, 5)}`;
    const blank = inner.replace(/<br>|&nbsp;|\u00a0|\s/g, '') === '';
    if (name === 'hr') return '<hr>';
    if (name === 'div' || name === 'section' || name === 'article' || name === 'main' || name === 'figure') {
      if (blank) return '';
      return /<(p|h[2-6]|ul|ol|table|blockquote|pre|dl)\b/.test(inner) ? inner : `<p>${inner}</p>`;
    }
    if (!KEPT.has(name)) return inner;
    if (blank && /^(p|h[2-6]|li|blockquote|ul|ol)$/.test(name)) {
      count(this.counts, 'empty_paragraphs');
      return '';
    }
    const centred = node.name === 'center' ? 'center' : undefined;
    const align = (styles.get('text-align') ?? attributes['align'] ?? centred ?? '').toLowerCase();
    const aligned =
      /^(p|td|th)$/.test(name) && /^(center|right)$/.test(align) ? ` style="text-align:${align}"` : '';
    const spans = /^t[dh]$/.test(name)
      ? ['colspan', 'rowspan'].flatMap((span) => {
          const value = Number(attributes[span] ?? 1);
          return value > 1 && value < 1000 ? [` ${span}="${value}"`] : [];
        })
      : [];
    const numbered =
      name === 'ol' && /^\d+$/.test(attributes['start'] ?? '') ? ` start="${attributes['start']}"` : '';
    return `<${name}${aligned}${spans.join('')}${numbered}>${/^(p|h\d)$/.test(name) ? inner.trim() : inner}</${name}>`;
  }

  /** An item of a list as Word and WPS write it; null when its number is part of the text (一、 第一条). */
  #item(node: MarkupElement, level: number): ListItem | null {
    const marker = markerOf(node).trim();
    if (WRITTEN_NUMBER.test(marker)) {
      node.children.unshift(marker);
      return null;
    }
    return { level, ordered: LIST_NUMBER.test(marker), html: this.all(node.children).trim() };
  }

  /** The items gathered as lists in each other. */
  #list(): string {
    const items = this.#items;
    this.#items = [];
    let html = '';
    const open: { level: number; tag: string }[] = [];
    for (const { level, ordered, html: text } of items) {
      const tag = ordered ? 'ol' : 'ul';
      while (open.length > 0 && open.at(-1)!.level > level) html += `</li></${open.pop()!.tag}>`;
      const top = open.at(-1);
      if (top?.level === level && top.tag === tag) html += `</li><li>${text}`;
      else {
        if (top?.level === level) html += `</li></${open.pop()!.tag}>`;
        html += `<${tag}><li>${text}`;
        open.push({ level, tag });
      }
    }
    while (open.length > 0) html += `</li></${open.pop()!.tag}>`;
    return html;
  }
}

/** What Word prints before an item; it stands in the text marked to be ignored. */
function markerOf(element: MarkupElement): string {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (/mso-list:\s*ignore/i.test(child.attributes['style'] ?? '')) return textOf(child);
    const inner = markerOf(child);
    if (inner !== '') return inner;
  }
  return '';
}

function find(element: MarkupElement, wanted: (one: MarkupElement) => boolean): MarkupElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (wanted(child)) return child;
    const inner = find(child, wanted);
    if (inner) return inner;
  }
  return undefined;
}

/** The element that holds the article of a web page: as site systems mark it, or the page without what is around. */
function articleOf(root: MarkupElement): MarkupElement {
  const body = find(root, ({ name }) => name === 'body') ?? root;
  const marked = find(
    body,
    (one) =>
      (ARTICLE.test(one.attributes['id'] ?? '') ||
        ARTICLE.test(one.attributes['class'] ?? '') ||
        one.name === 'article' ||
        one.name === 'main') &&
      textOf(one).trim().length >= LEAST_ARTICLE,
  );
  return (
    marked ?? {
      ...body,
      children: body.children.filter((child) => typeof child === 'string' || !AROUND.has(child.name)),
    }
  );
}

/**
 * HTML of Word, WPS, Excel or a web page as the editor takes it: headings, paragraphs, lists, tables with their spans,
 * alignment, emphasis, links; no fonts, classes, comments, scripts. Own pictures stay, those inside of the text
 * (`data:`) come apart, all others are counted. `wholePage`: what stands around the article is left out.
 */
export function cleanOfficeHtml(
  source: string,
  { changes = 'accept', wholePage = false }: { changes?: 'accept' | 'reject'; wholePage?: boolean } = {},
): CleanedOfficeHtml {
  // Browsers mark in the clipboard what was really selected.
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(source);
  const root = htmlTree(fragment ? fragment[1]! : source);
  const cleaner = new Cleaner(changes);
  const titleOf = find(root, ({ name }) => name === 'title');
  const article = wholePage ? articleOf(root) : root;
  const html = cleaner.all(article.children).replace(BETWEEN_BLOCKS, '$1');
  const title = titleOf === undefined ? '' : textOf(titleOf).replace(/\s+/g, ' ').trim();
  return {
    html: html.trim(),
    title: title === '' ? null : title,
    pictures: cleaner.pictures,
    counts: cleaner.counts,
  };
}
