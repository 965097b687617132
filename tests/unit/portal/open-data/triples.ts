/** Statements read from Turtle and from JSON-LD, so that the two can be held beside each other. */

type Json = Readonly<Record<string, unknown>>;

const TOKEN =
  // eslint-disable-next-line no-control-regex -- an address may hold none of these
  /\s*(?:(@prefix)\s+(\w+):\s+<([^>]*)>\s*\.|<([^<>"{}|^`\\\u0000-\u0020]*)>|"((?:[^"\\\n\r]|\\["\\nrtbf]|\\u[0-9a-f]{4})*)"(?:@([a-z-]+)|\^\^(\w+:\w+))?|(\w+:\w+|a(?=\s))|([;,.[\]]))/y;

interface Term {
  readonly text: string;
  readonly mark?: string;
}

/** Reads the Turtle that the catalogue is written in; throws at the first character that is none. */
export function triplesOfTurtle(source: string): string[] {
  const prefixes = new Map<string, string>();
  const terms: Term[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (!found) throw new SyntaxError(`Turtle: ${source.slice(at, at + 60)}`);
    const [, prefix, name, base, iri, literal, language, type, word, mark] = found;
    if (prefix) prefixes.set(name!, base!);
    else if (iri !== undefined) terms.push({ text: `<${iri}>` });
    else if (literal !== undefined) terms.push({ text: literalOf(literal, language, type, prefixes) });
    else if (word !== undefined) terms.push({ text: word === 'a' ? TYPE : expand(word, prefixes) });
    else terms.push({ text: mark!, mark: mark! });
  }
  return new TurtleReader(terms).read();
}

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

function expand(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = name.split(':') as [string, string];
  const base = prefixes.get(prefix);
  if (base === undefined) throw new SyntaxError(`Turtle: no prefix ${prefix}`);
  return `<${base}${local}>`;
}

function literalOf(
  quoted: string,
  language: string | undefined,
  type: string | undefined,
  prefixes: ReadonlyMap<string, string>,
): string {
  const text = JSON.parse(`"${quoted}"`) as string;
  return JSON.stringify([text, language ?? (type ? expand(type, prefixes) : '')]);
}

class TurtleReader {
  readonly #terms: readonly Term[];
  #at = 0;
  #triples: string[] = [];

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
  }

  read(): string[] {
    while (this.#at < this.#terms.length) {
      const subject = this.#next();
      this.#statements(subject.text, '.');
    }
    return this.#triples.sort();
  }

  #next(): Term {
    const term = this.#terms[this.#at];
    if (!term) throw new SyntaxError('Turtle: ends too early');
    this.#at += 1;
    return term;
  }

  /** What a resource without an address says is its name here. */
  #statements(subject: string | undefined, end: string): string {
    const said: string[] = [];
    for (;;) {
      const predicate = this.#next().text;
      for (;;) {
        const object = this.#next();
        const value = object.mark === '[' ? this.#statements(undefined, ']') : object.text;
        said.push(`${predicate} ${value}`);
        const mark = this.#next().mark;
        if (mark === ',') continue;
        if (mark === ';') break;
        if (mark !== end) throw new SyntaxError(`Turtle: ${mark} instead of ${end}`);
        if (subject !== undefined) this.#triples.push(...said.map((each) => `${subject} ${each}`));
        return `[${said.sort().join(' ; ')}]`;
      }
    }
  }
}

/** The statements of a JSON-LD document with prefixes as its only context. */
export function triplesOfJsonLd(source: string): string[] {
  const { '@context': context, '@graph': graph } = JSON.parse(source) as {
    '@context': Record<string, string>;
    '@graph': Json[];
  };
  const prefixes = new Map(Object.entries(context));
  const triples = new Set<string>();
  const name = (word: string) => expand(word, prefixes);
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

  function node(json: Json): string {
    const said = Object.entries(json).flatMap(([key, given]) => {
      if (key === '@id') return [];
      if (key === '@type') return list(given).map((type) => `${TYPE} ${name(type as string)}`);
      return list(given).map((value) => `${name(key)} ${valueOf(value)}`);
    });
    const id = json['@id'] as string | undefined;
    if (id === undefined) return `[${said.sort().join(' ; ')}]`;
    for (const each of said) triples.add(`<${id}> ${each}`);
    return `<${id}>`;
  }

  function valueOf(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify([value, '']);
    const json = value as Json;
    if (!('@value' in json)) return node(json);
    const type = json['@type'] as string | undefined;
    return JSON.stringify([json['@value'], json['@language'] ?? (type ? name(type) : '')]);
  }

  for (const each of graph) node(each);
  return [...triples].sort();
}
