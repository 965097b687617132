import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../kernel/errors.ts';
import { cannotWrite } from './messages-batch.ts';

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** A file written beside its place and put there whole, or not at all. */
export class StagedFile {
  readonly path: string;
  readonly #target: string;

  private constructor(target: string) {
    this.#target = target;
    this.path = `${target}.${process.pid}.partial`;
  }

  /** Throws AppError when the folder does not exist or the target is one. */
  static async at(target: string): Promise<StagedFile> {
    try {
      const folder = await stat(path.dirname(target));
      if (!folder.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
      const known = await stat(target).catch(() => null);
      if (known?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    } catch (error) {
      throw new AppError('invalid', cannotWrite('--xlsx', target, reasonOf(error)));
    }
    return new StagedFile(target);
  }

  publish(): Promise<void> {
    return rename(this.path, this.#target);
  }
  discard(): Promise<void> {
    return rm(this.path, { force: true });
  }
}

/** Files written to a folder inside the target and moved into it at the end; files that are there otherwise stay. */
export class StagedFolder {
  readonly path: string;
  readonly #target: string;

  private constructor(target: string, staging: string) {
    this.#target = target;
    this.path = staging;
  }

  /** Makes the target when it is missing. Throws AppError when it cannot be written. */
  static async at(target: string): Promise<StagedFolder> {
    try {
      await mkdir(target, { recursive: true });
      return new StagedFolder(target, await mkdtemp(path.join(target, '.partial-')));
    } catch (error) {
      throw new AppError('invalid', cannotWrite('--html', target, reasonOf(error)));
    }
  }

  async publish(): Promise<void> {
    // The index goes last: while it is old, no page it leads to is missing.
    const names = (await readdir(this.path)).sort(
      (a, b) => Number(/^index/.test(a)) - Number(/^index/.test(b)),
    );
    for (const name of names) await rename(path.join(this.path, name), path.join(this.#target, name));
    await this.discard();
  }
  discard(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}
