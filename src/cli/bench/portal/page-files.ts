import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** How many pages are asked for in turn: home, catalogue and documents. */
const MOST_PAGES = 60;

/** Home, lists and the documents they name, as paths. */
export async function pathsToMeasure(origin: string): Promise<string[]> {
  const paths = new Set(['/', '/statutory-content', '/documents']);
  for (const list of ['/', '/documents', '/documents?page=2', '/documents?page=3']) {
    const html = await (await fetch(origin + list)).text();
    for (const [, found] of html.matchAll(/href="(\/documents\/[^"#?]+)"/g)) paths.add(found!);
  }
  return [...paths].slice(0, MOST_PAGES);
}

/**
 * Copies the pages as the portal sends them, with a packed form beside each. Resolves to their sizes in bytes, plain and
 * packed, in all.
 */
export async function copyPages(
  origin: string,
  paths: readonly string[],
  directory: string,
): Promise<{ bytes: number; packedBytes: number }> {
  let [bytes, packedBytes] = [0, 0];
  for (const each of paths) {
    const page = Buffer.from(await (await fetch(origin + each)).arrayBuffer());
    const packed = gzipSync(page, { level: 9 });
    const file = path.join(directory, 'pages', `${each === '/' ? 'index' : each.slice(1)}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page);
    await writeFile(`${file}.gz`, packed);
    bytes += page.length;
    packedBytes += packed.length;
  }
  return { bytes, packedBytes };
}

/** The tags under which a server knows the pages in a packing; asked twice, since packing follows the first question. */
export async function tagsOf(
  origin: string,
  paths: readonly string[],
  packing: string,
): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  for (const each of paths) {
    const { headers, body } = await fetch(origin + each, { headers: { 'Accept-Encoding': packing } });
    await body?.cancel();
    tags.set(each, headers.get('etag') ?? '');
  }
  return tags;
}
