import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { AppError } from '../../../kernel/errors.ts';
import { EXPORT_SITE } from './messages.ts';

/** What stands in a folder by our doing: each file with the digest of its bytes. */
export type Manifest = Record<string, string>;

const MANIFEST = 'gongkai-export.json';
/** Smaller ones gain nothing by packing. */
const WORTH_PACKING = 512;
const PACKED = /\.(?:gz|br)$/;

/** The folder of an exported site: written file by file, each whole or not at all; what has not changed is left alone. */
export interface SiteFolder {
  /** Writes a file with its packed forms; false when it stands there already. */
  write(file: string, bytes: Buffer): Promise<boolean>;
  /** Takes away what earlier exports wrote (finished or not) and this one did not, then notes what stands here. The number taken away. */
  finish(): Promise<number>;
}

/** Opens the folder. Throws when it holds files that no export has put there. */
export async function openSiteFolder(
  directory: string,
  isEmpty: () => Promise<boolean>,
): Promise<SiteFolder> {
  const earlier = await readManifest(directory);
  if (!earlier && !(await isEmpty())) throw new AppError('conflict', EXPORT_SITE.foreignFolder(directory));
  // Nothing is vouched for until the end: after an export that breaks off the next one writes everything anew.
  await replace(path.join(directory, MANIFEST), Buffer.from('{}'));
  const written: Manifest = {};
  const at = (file: string): string => path.join(directory, 'site', file);
  return {
    async write(file, bytes) {
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      written[file] = digest;
      if (earlier?.[file] === digest) return false;
      await mkdir(path.dirname(at(file)), { recursive: true });
      if (bytes.length >= WORTH_PACKING) {
        const [gzipped, brotli] = await Promise.all([
          promisify(gzip)(bytes, { level: 9 }),
          promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
        ]);
        await replace(`${at(file)}.gz`, gzipped);
        await replace(`${at(file)}.br`, brotli);
      } else {
        await removePacked(at(file));
      }
      await replace(at(file), bytes);
      return true;
    },
    async finish() {
      // What stands there is asked, not what was noted: an export that broke off has noted nothing.
      const standing = await filesBelow(at(''));
      const gone = standing.filter((file) => written[file.replace(PACKED, '')] === undefined);
      for (const file of gone) await rm(at(file), { force: true });
      await replace(path.join(directory, MANIFEST), Buffer.from(JSON.stringify(written)));
      return gone.filter((file) => !PACKED.test(file)).length;
    },
  };
}

/** Every file below a folder, by its path from there. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}

async function removePacked(file: string): Promise<void> {
  for (const ending of ['gz', 'br']) await rm(`${file}.${ending}`, { force: true });
}

async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(path.join(directory, MANIFEST), 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AppError('invalid', EXPORT_SITE.badManifest(path.join(directory, MANIFEST)));
  }
}
