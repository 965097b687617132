import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../kernel/errors.ts';
import { IMPORT } from './messages.ts';

const ENDINGS = /\.(txt|md|html?|shtml|docx|xlsx|pdf)$/i;

/** The report files at a path: the file itself, or all below a folder in the order of their names. Throws AppError. */
export async function reportFiles(at: string): Promise<string[]> {
  const found = await stat(at).catch(() => undefined);
  if (!found) throw new AppError('invalid', IMPORT.missing(at));
  if (!found.isDirectory()) return [at];
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new AppError('invalid', IMPORT.empty(at));
  return files;
}

/** The bytes of a file, or the reason they cannot be had. */
export async function bytesOf(file: string): Promise<Uint8Array | { readonly reason: string }> {
  try {
    return await readFile(file);
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
