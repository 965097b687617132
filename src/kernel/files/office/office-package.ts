import type { MarkupElement } from '../../markup/markup-tree.ts';
import { childElements } from '../../markup/markup-tree.ts';
import { xmlTree } from '../../markup/xml-tree.ts';
import { ZipArchive } from './zip-archive.ts';

/** What a part points to: the path in the archive and the kind of relation. */
export interface Relation {
  id: string;
  kind: string;
  path: string;
}

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A Word or Excel file: its XML parts and what they point to. */
export class OfficePackage {
  readonly #archive: ZipArchive;

  constructor(bytes: Uint8Array) {
    this.#archive = new ZipArchive(bytes);
  }

  /** A part as a tree; undefined when there is none. Throws when it is damaged. */
  tree(path: string | undefined): MarkupElement | undefined {
    const text = path === undefined ? null : this.#archive.text(path);
    return text === null ? undefined : xmlTree(text);
  }

  /** Names of all parts. */
  names(): string[] {
    return this.#archive.names();
  }

  /** Addresses outside of the file that a part points to, with the kind of relation. */
  externalTargets(path: string): { id: string; kind: string; target: string }[] {
    return this.#relationsOf(path).flatMap(({ attributes }) =>
      attributes['TargetMode'] === 'External'
        ? [
            {
              id: attributes['Id'] ?? '',
              kind: (attributes['Type'] ?? '').split('/').at(-1)!,
              target: attributes['Target'] ?? '',
            },
          ]
        : [],
    );
  }

  #relationsOf(path: string): MarkupElement[] {
    const cut = path.lastIndexOf('/') + 1;
    const tree = this.tree(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
    return tree === undefined ? [] : childElements(tree);
  }

  /** Relations of a part; those of the package itself for ''. */
  relations(path: string): Relation[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return this.#relationsOf(path).flatMap(({ attributes }) => {
      if (attributes['TargetMode'] === 'External') return [];
      const kind = (attributes['Type'] ?? '').split('/').at(-1)!;
      return [{ id: attributes['Id'] ?? '', kind, path: resolved(folder, attributes['Target'] ?? '') }];
    });
  }

  /** Path of the main part. Throws Error when the package has none. */
  mainPart(usual: string): string {
    const found = this.relations('').find(({ kind }) => kind === 'officeDocument')?.path;
    const path = found !== undefined && this.#archive.has(found) ? found : usual;
    if (!this.#archive.has(path)) throw new Error(`${usual} missing`);
    return path;
  }
}
