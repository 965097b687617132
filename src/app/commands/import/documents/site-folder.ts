import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of the folder, or why it cannot be had. */
export type FolderFile =
  | { readonly at: string; readonly content: Uint8Array }
  | { readonly problem: 'missing' | 'outside' | 'too_large' | 'unreadable'; readonly at: string };

/** The folder of an older site: nothing outside of it is ever read, wherever names and symbolic links point. */
export class SiteFolder {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async open(root: string): Promise<SiteFolder> {
    return new SiteFolder(await realpath(root));
  }

  /** The first of the names that is a file; names are relative to the root. */
  async read(names: readonly string[], largest: number): Promise<FolderFile> {
    let outside: string | null = null;
    for (const name of names) {
      const at = path.resolve(this.root, `.${path.sep}${name.replaceAll('\0', '')}`);
      if (!this.#holds(at)) {
        outside = name;
        continue;
      }
      const real = await realpath(at).catch(() => null);
      if (real === null) continue;
      if (!this.#holds(real)) {
        outside = name;
        continue;
      }
      const found = await stat(real).catch(() => null);
      if (!found?.isFile()) continue;
      if (found.size > largest) return { problem: 'too_large', at: name };
      try {
        return {
          at: path.relative(this.root, real).replaceAll(path.sep, '/'),
          content: await readFile(real),
        };
      } catch {
        return { problem: 'unreadable', at: name };
      }
    }
    return outside === null
      ? { problem: 'missing', at: names[0] ?? '' }
      : { problem: 'outside', at: outside };
  }

  #holds(at: string): boolean {
    return at.startsWith(this.root + path.sep);
  }

  /** Files with one of the endings, in the order of their names; at the top only, or everywhere below. */
  async list(endings: RegExp, { deep }: { deep: boolean }): Promise<string[]> {
    const entries = await readdir(this.root, { recursive: deep, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && endings.test(entry.name) && !/^[.~]/.test(entry.name))
      .map((entry) =>
        path.relative(this.root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      )
      .sort();
  }
}

/** Names under which the file of an address may lie in the folder. */
export function namesOfAddress(address: string): string[] {
  const { pathname, search } = new URL(address, 'http://site.invalid/');
  const plain = decoded(pathname).replace(/^\/+/, '');
  const page = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
  const query = decoded(search);
  // As wget and others keep pages with a query.
  const withQuery = query === '' ? [] : [`${page}${query}`, `${page}@${query.slice(1)}`];
  return [...withQuery, ...withQuery.map((name) => `${name}.html`), page, `${page}/index.html`];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
