import { zipSync } from 'fflate';
import { ZipArchive } from '../../../kernel/files/office/zip-archive.ts';
import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements } from '../../../kernel/markup/markup-tree.ts';
import { writeXmlPart } from '../../../kernel/markup/write-xml.ts';
import { xmlTree } from '../../../kernel/markup/xml-tree.ts';

const TYPES = '[Content_Types].xml';
/** Archives of one date: the same content gives the same bytes. */
const PACKED_AT = new Date('2000-01-01T00:00:00');

export interface PartRelation {
  id: string;
  /** Last word of the type. */
  kind: string;
  target: string;
  external: boolean;
  element: MarkupElement;
}

/** An element with changed children; elements read from a file are changed in place. */
export const setChildren = (element: MarkupElement, children: MarkupElement['children']): void => {
  element.children.splice(0, element.children.length, ...children);
};

/** All parts of an office file, to be changed and written again. Parts that nothing points to any more are left out. */
export class OfficeParts {
  readonly #bytes = new Map<string, Buffer>();
  readonly #trees = new Map<string, MarkupElement>();

  /** Throws Error when the file is damaged or unpacks to too much. */
  constructor(content: Uint8Array) {
    const archive = new ZipArchive(content);
    for (const name of archive.names()) {
      const part = name.endsWith('/') ? null : archive.bytes(name);
      if (part !== null) this.#bytes.set(name, part);
    }
  }

  names(): string[] {
    return [...this.#bytes.keys()];
  }

  /** A part as a tree that may be changed; undefined when there is none. */
  tree(name: string): MarkupElement | undefined {
    const known = this.#trees.get(name);
    if (known) return known;
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) return undefined;
    const tree = xmlTree(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes));
    this.#trees.set(name, tree);
    return tree;
  }

  drop(name: string): void {
    this.#bytes.delete(name);
    this.#trees.delete(name);
  }

  static relationsName(part: string): string {
    const cut = part.lastIndexOf('/') + 1;
    return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  }

  relations(part: string): PartRelation[] {
    const tree = this.tree(OfficeParts.relationsName(part));
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return (tree === undefined ? [] : childElements(tree)).map((element) => {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      return {
        id: Id,
        kind: Type.split('/').at(-1)!,
        target: external ? Target : resolved(folder, Target),
        external,
        element,
      };
    });
  }

  /** Takes relations out; returns their ids. */
  dropRelations(part: string, wanted: (relation: PartRelation) => boolean): Set<string> {
    const tree = this.tree(OfficeParts.relationsName(part));
    if (tree === undefined) return new Set();
    const dropped = this.relations(part).filter(wanted);
    const elements = new Set(dropped.map(({ element }) => element));
    setChildren(
      tree,
      tree.children.filter((child) => typeof child === 'string' || !elements.has(child)),
    );
    return new Set(dropped.map(({ id }) => id));
  }

  mainPart(usual: string): string {
    return this.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? usual;
  }

  /** The file with what can be reached from its beginning. */
  write(): Uint8Array {
    const reached = this.#reached();
    this.#settleTypes(reached);
    const entries: Record<string, Uint8Array> = {};
    const names = [TYPES, ...[...reached].filter((name) => name !== TYPES).sort()];
    for (const name of names) {
      const tree = this.#trees.get(name);
      const bytes = tree === undefined ? this.#bytes.get(name) : Buffer.from(writeXmlPart(tree), 'utf8');
      if (bytes !== undefined) entries[name] = bytes;
    }
    return zipSync(entries, { level: 6, mtime: PACKED_AT });
  }

  #reached(): Set<string> {
    const reached = new Set<string>([TYPES]);
    const visit = (part: string): void => {
      const relations = OfficeParts.relationsName(part);
      if (this.#bytes.has(relations)) reached.add(relations);
      for (const { target, external } of this.relations(part)) {
        if (external || reached.has(target) || !this.#bytes.has(target)) continue;
        reached.add(target);
        visit(target);
      }
    };
    visit('');
    return reached;
  }

  /** Types of parts that are gone go too; a file without macros is not of a kind with macros. */
  #settleTypes(reached: ReadonlySet<string>): void {
    const types = this.tree(TYPES);
    if (types === undefined) return;
    const macros = [...reached].some((name) => /vbaProject/i.test(name));
    setChildren(
      types,
      types.children.flatMap((child) => {
        if (typeof child === 'string' || child.name !== 'Override') return [child];
        const { PartName = '', ContentType = '' } = child.attributes;
        if (!reached.has(PartName.replace(/^\//, ''))) return [];
        const plain = macros
          ? ContentType
          : ContentType.replace(
              'application/vnd.ms-word.document.macroEnabled.main+xml',
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            ).replace(
              'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
            );
        return [{ ...child, attributes: { ...child.attributes, ContentType: plain } }];
      }),
    );
  }
}

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Changes every element below: `undefined` takes it out, a list puts others in its place. Children come first. */
export function rewrite(
  element: MarkupElement,
  change: (child: MarkupElement) => MarkupElement | MarkupElement['children'] | undefined,
): void {
  setChildren(
    element,
    element.children.flatMap((child) => {
      if (typeof child === 'string') return [child];
      rewrite(child, change);
      const changed = change(child);
      return changed === undefined ? [] : Array.isArray(changed) ? changed : [changed];
    }),
  );
}
