import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '../database/types.ts';
import type { FieldCipher } from '../crypto/field-cipher.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import { sha256 } from '../json.ts';

export interface NewFile {
  agencyId: string;
  name: string;
  mediaType: string;
  content: Uint8Array;
  /** Sealed files are encrypted on disk (proofs of identity, applicants' letters). */
  sealed: boolean;
  createdBy: string;
}

export interface StoredFile {
  id: string;
  agencyId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sealed: boolean;
}

/**
 * Files lie on disk under the hash of their stored bytes and are written, flushed and renamed before any row names
 * them; a crash can leave an unnamed file, never a named one that is missing.
 */
export interface FileStore {
  readonly directory: string;
  put(db: Database | Tx, file: NewFile, now: Date): Promise<StoredFile>;
  describe(db: Database | Tx, id: string): Promise<StoredFile | undefined>;
  /** The plain content. Throws AppError `file_damaged` when the bytes do not match their hash. */
  read(db: Database | Tx, id: string): Promise<{ file: StoredFile; content: Buffer }>;
  /** The bytes stored under a hash, for verify and backup; undefined when missing. */
  readStored(storedSha256: string): Promise<Buffer | undefined>;
  writeStored(content: Uint8Array): Promise<string>;
}

/** Opens the store below `directory` (`files/ab/abcd…`). */
export function openFileStore(directory: string, cipher: FieldCipher): FileStore {
  const pathOf = (hash: string) => join(directory, hash.slice(0, 2), hash);

  const writeStored = async (content: Uint8Array): Promise<string> => {
    const hash = sha256(content);
    const path = pathOf(hash);
    const present = await stat(path).catch(() => undefined);
    if (present?.size === content.byteLength) return hash;
    await mkdir(join(directory, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${randomUUID()}.part`;
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return hash;
  };
  const readStored = (hash: string) => readFile(pathOf(hash)).catch(() => undefined);
  const row = (db: Database | Tx, id: string) =>
    db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
  const describe = async (db: Database | Tx, id: string): Promise<StoredFile | undefined> => {
    const found = await row(db, id);
    return (
      found && {
        id: found.id,
        agencyId: found.agency_id,
        name: found.name,
        mediaType: found.media_type,
        size: found.size,
        sha256: found.sha256,
        sealed: found.sealed,
      }
    );
  };

  return {
    directory,
    writeStored,
    readStored,
    describe,
    async put(db, file, now) {
      const id = newId(now.getTime());
      const stored = file.sealed ? cipher.sealBytes(file.content, `file:${id}`) : file.content;
      const storedHash = await writeStored(stored);
      const hash = sha256(file.content);
      await db
        .insertInto('files')
        .values({
          id,
          agency_id: file.agencyId,
          sha256: hash,
          stored_sha256: storedHash,
          size: file.content.byteLength,
          name: file.name,
          media_type: file.mediaType,
          sealed: file.sealed,
          created_at: now,
          created_by: file.createdBy,
        })
        .execute();
      return {
        id,
        agencyId: file.agencyId,
        name: file.name,
        mediaType: file.mediaType,
        size: file.content.byteLength,
        sha256: hash,
        sealed: file.sealed,
      };
    },
    async read(db, id) {
      const found = await row(db, id);
      const file = await describe(db, id);
      if (!found || !file) throw notFound(id);
      const stored = await readStored(found.stored_sha256);
      if (!stored || sha256(stored) !== found.stored_sha256) throw damaged(found.name);
      return { file, content: file.sealed ? cipher.openBytes(stored, `file:${id}`) : stored };
    },
  };
}

function notFound(id: string): AppError {
  return new AppError('not_found', {
    code: 'file_not_found',
    zh: `找不到文件（${id}）。`,
    en: `No such file (${id}).`,
  });
}

function damaged(name: string): AppError {
  return new AppError('unavailable', {
    code: 'file_damaged',
    zh: `文件“${name}”缺失或已损坏，请运行 gongkai verify 并从备份恢复。`,
    en: `The file “${name}” is missing or damaged; run gongkai verify and restore from backup.`,
  });
}
