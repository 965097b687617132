import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's folder, wherever the command was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Absolute path of a file of the project, given from its root with forward slashes. */
export function pathInProject(relative) {
  return path.join(ROOT, ...relative.split('/'));
}
