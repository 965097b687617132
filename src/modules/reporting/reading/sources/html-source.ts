import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Block, SourceDocument, SourceMetadata } from '../blocks.ts';
import { lineBlock } from '../blocks.ts';
import { dateIn } from '../read-metadata.ts';
import { tableRows } from './html-table.ts';
import { plainSource } from './plain-source.ts';

const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const IGNORED = 'script, style, noscript, template, svg, iframe, select, option, button';
const DEEPEST = 400;

function metaContent($: CheerioAPI, names: readonly string[]): string | null {
  for (const element of $('meta').toArray()) {
    const name = ($(element).attr('name') ?? $(element).attr('property') ?? '').toLowerCase();
    const content = $(element).attr('content')?.trim();
    if (names.includes(name) && content) return content;
  }
  return null;
}

/** What the head of the page says (names of GB/T and of government site guidelines). */
function metadataOf($: CheerioAPI): SourceMetadata {
  const date = metaContent($, [
    'pubdate',
    'publishdate',
    'firstpublishedtime',
    'article:published_time',
    'publish_time',
  ]);
  return {
    title: metaContent($, ['articletitle']) ?? ($('title').first().text().trim() || null),
    publishedOn: date === null ? null : dateIn(date),
    publisher: metaContent($, ['contentsource'])?.match(/^\p{Script=Han}{2,30}$/u)?.[0] ?? null,
    indexNumber: metaContent($, ['indexnumber', 'idxid']),
  };
}

/** A table of data rather than of layout: no table inside, and more than one column somewhere. */
function isDataTable($: CheerioAPI, element: Element): boolean {
  const table = $(element);
  if (table.find('table').length > 0) return false;
  return table
    .find('tr')
    .toArray()
    .some((row) => $(row).children('td, th').length > 1);
}

class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly #keepNewlines: boolean;
  readonly #api: CheerioAPI;
  #line = '';
  #tables = 0;

  constructor($: CheerioAPI, keepNewlines: boolean) {
    this.#keepNewlines = keepNewlines;
    this.#api = $;
  }

  walk(node: AnyNode, depth = 0): void {
    if (node.type === 'text') {
      this.#text(node.data);
      return;
    }
    if (node.type !== 'tag' || depth > DEEPEST) return;
    const name = node.name.toLowerCase();
    if (name === 'br') {
      this.flush();
      return;
    }
    if (name === 'table' && isDataTable(this.#api, node)) {
      this.flush();
      this.#tables += 1;
      this.blocks.push(...tableRows(this.#api, this.#api(node), this.#tables));
      return;
    }
    const block = BLOCK_ELEMENTS.has(name);
    if (block) this.flush();
    for (const child of node.children) this.walk(child, depth + 1);
    if (block) this.flush();
  }

  #text(data: string): void {
    if (!this.#keepNewlines) {
      this.#line += data.replace(/[\r\n\t ]+/g, ' ');
      return;
    }
    const pieces = data.split(/\r?\n/);
    pieces.forEach((piece, index) => {
      if (index > 0) this.flush();
      this.#line += piece;
    });
  }

  flush(): void {
    const raw = this.#line.trim();
    this.#line = '';
    if (raw === '') return;
    if (this.#keepNewlines || raw.includes('|')) this.blocks.push(...plainSource(raw).blocks);
    else this.blocks.push(lineBlock(raw));
  }
}

const NESTING = /<(\/?)(?:div|span|font|center|section|blockquote|ul|ol|dl|b|i|em|strong|a|table)\b/gi;

function isBottomless(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    if (depth > DEEPEST * 4) return true;
  }
  return false;
}

/** Reads a web page, or text with HTML tables in it (`keepNewlines`), into blocks. */
export function htmlSource(html: string, options: { keepNewlines?: boolean } = {}): SourceDocument {
  // Thousands of elements inside each other are no page: parsing them costs quadratic time.
  if (isBottomless(html)) return plainSource(html.replace(/<[^>]{0,500}>/g, '\n'));
  const $ = load(html);
  const metadata = metadataOf($);
  $(IGNORED).remove();
  const builder = new BlockBuilder($, options.keepNewlines ?? false);
  const body = $('body').get(0);
  if (body !== undefined) builder.walk(body);
  builder.flush();
  return { blocks: builder.blocks, metadata };
}
