import { decodeEntities } from './entities.ts';

/** Receives the pieces of a document in order. */
export interface MarkupHandler {
  text(text: string): void;
  open(name: string, attributes: Record<string, string>, closed: boolean): void;
  close(name: string): void;
}

export interface ScanOptions {
  /** XML: names keep their case, CDATA is text, no element holds raw text. */
  xml: boolean;
}

/** Elements of a page whose content is no markup. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const NAME = /[A-Za-z_][^\s/>]*/y;
const ATTRIBUTE_NAME = /[^\s=>/"']+/y;

/** Reads the attributes of a tag. Places of quotes are searched once each, so that a page without end stays linear. */
class TagReader {
  readonly #source: string;
  readonly #keepCase: boolean;
  readonly #missing = new Set<string>();

  constructor(source: string, keepCase: boolean) {
    this.#source = source;
    this.#keepCase = keepCase;
  }

  #find(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.#source.indexOf(mark, from);
    if (at < 0) this.#missing.add(mark);
    return at;
  }

  #value(from: number): { value: string; end: number } {
    const quote = this.#source[from];
    if (quote === '"' || quote === "'") {
      const close = this.#find(quote, from + 1);
      if (close >= 0) return { value: this.#source.slice(from + 1, close), end: close + 1 };
    }
    let end = from;
    while (end < this.#source.length && !/[\s>]/.test(this.#source[end]!)) end += 1;
    return { value: this.#source.slice(from, end), end };
  }

  /** Attributes from a place behind the tag's name on, and where the tag ends. */
  read(from: number): { attributes: Record<string, string>; closed: boolean; end: number } {
    const source = this.#source;
    const attributes: Record<string, string> = {};
    let closed = false;
    let at = from;
    while (at < source.length && source[at] !== '>') {
      ATTRIBUTE_NAME.lastIndex = at;
      const found = ATTRIBUTE_NAME.exec(source)?.[0];
      if (found === undefined) {
        closed = source[at] === '/';
        at += 1;
        continue;
      }
      closed = false;
      const name = this.#keepCase ? found : found.toLowerCase();
      at += found.length;
      let next = at;
      while (/\s/.test(source[next] ?? '')) next += 1;
      if (source[next] !== '=') {
        attributes[name] ??= '';
        continue;
      }
      next += 1;
      while (/\s/.test(source[next] ?? '')) next += 1;
      const { value, end } = this.#value(next);
      attributes[name] ??= decodeEntities(value);
      at = Math.max(end, next);
    }
    return { attributes, closed, end: at + 1 };
  }
}

function afterDeclaration(source: string, at: number): number {
  const comment = source.startsWith('<!--', at);
  const end = source.indexOf(comment ? '-->' : '>', at + (comment ? 4 : 2));
  return end < 0 ? source.length : end + (comment ? 3 : 1);
}

/** Reads a document from its beginning to its end, whatever state it is in: pieces go to the handler, nothing throws. */
export function scanMarkup(source: string, handler: MarkupHandler, { xml }: ScanOptions): void {
  const tags = new TagReader(source, xml);
  const say = (text: string): void => {
    if (text !== '') handler.text(decodeEntities(text));
  };
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start < 0) break;
    say(source.slice(at, start));
    if (xml && source.startsWith('<![CDATA[', start)) {
      const end = source.indexOf(']]>', start);
      handler.text(source.slice(start + 9, end < 0 ? source.length : end));
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const next = source[start + 1];
    if (next === '!' || next === '?') {
      at = afterDeclaration(source, start);
      continue;
    }
    const closing = next === '/';
    NAME.lastIndex = start + (closing ? 2 : 1);
    const found = NAME.exec(source)?.[0];
    if (found === undefined) {
      say('<');
      at = start + 1;
      continue;
    }
    const name = xml ? found : found.toLowerCase();
    const tag = tags.read(NAME.lastIndex);
    at = tag.end;
    if (closing) {
      handler.close(name);
      continue;
    }
    handler.open(name, tag.attributes, tag.closed);
    if (!xml && RAW_TEXT.has(name) && !tag.closed) {
      const rest = new RegExp(`</${name}[\\s/>]`, 'gi');
      rest.lastIndex = at;
      const end = rest.exec(source)?.index ?? source.length;
      say(source.slice(at, end));
      at = end;
    }
  }
  say(source.slice(at));
}
