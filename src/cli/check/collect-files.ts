import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Files that may hold a report; the old Office kinds are taken too, so that they are named as unreadable. */
const REPORT = /\.(txt|md|markdown|html?|shtml|xhtml|docx|xlsx|pdf|doc|wps|xls|et)$/i;
/** What programs leave behind: hidden files, lock files of Office, temporary ones. */
const LEFTOVER = /^(\.|~\$|Thumbs\.db$)/i;

/** The files that a command line means. */
export interface CollectedFiles {
  files: readonly string[];
  /** True when at least one argument was a folder. */
  folder: boolean;
  /** Files in the folders that are of other kinds. */
  others: number;
  /** Sum of sizes in bytes by how long a kind takes to read. */
  bytes: { plain: number; office: number };
}

const byName = new Intl.Collator('zh-CN', { numeric: true });
const OFFICE = /\.(docx|xlsx|pdf)$/i;

async function filesBelow(folder: string, found: string[]): Promise<number> {
  let others = 0;
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a: Dirent, b: Dirent) => byName.compare(a.name, b.name));
  for (const entry of entries) {
    if (LEFTOVER.test(entry.name)) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) others += await filesBelow(at, found);
    else if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    else if (REPORT.test(entry.name)) found.push(at);
    else others += 1;
  }
  return others;
}

/**
 * Files and folders as given, folders searched to any depth by extension in the order of their names, each file once.
 * What does not exist stays in the list: reading it says so.
 */
export async function collectFiles(given: readonly string[]): Promise<CollectedFiles> {
  const files: string[] = [];
  let [folder, others] = [false, 0];
  for (const each of given) {
    const known = await stat(each).catch(() => null);
    if (known?.isDirectory()) {
      folder = true;
      others += await filesBelow(each, files);
    } else files.push(each);
  }
  const once = [...new Map(files.map((file) => [path.resolve(file), file])).values()];
  const bytes = { plain: 0, office: 0 };
  for (const file of once) {
    const size = (await stat(file).catch(() => null))?.size ?? 0;
    bytes[OFFICE.test(file) ? 'office' : 'plain'] += size;
  }
  return { files: once, folder, others, bytes };
}
