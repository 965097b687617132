import path from 'node:path';
import { acceptUpload, MAX_UPLOAD_BYTES } from '../../../../kernel/files/accepted-kinds.ts';
import { AppError, type Problem } from '../../../../kernel/errors.ts';
import { sha256 } from '../../../../kernel/json.ts';
import { cleanPicture, type ImportDocumentInput } from '../../../../modules/disclosure/index.ts';
import { NAMELESS_LINK } from './data/patterns.ts';
import { ROW } from './messages.ts';
import { namesOfAddress, type SiteFolder } from './site-folder.ts';

export type RowFile = NonNullable<ImportDocumentInput['files']>[number];

const MEGABYTE = 1024 * 1024;
/** Endings by which an address is a file's and not a page's. */
export const FILE_ENDING =
  /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|txt|csv|jpe?g|png|gif|mp4)(?:$|[?#])/i;

/** The files of one row, each once, and what was wrong with them. */
export class RowFiles {
  readonly files: RowFile[] = [];
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #folder: SiteFolder;
  readonly #leaveOut: boolean;

  constructor(folder: SiteFolder, leaveOut: boolean) {
    this.#folder = folder;
    this.#leaveOut = leaveOut;
  }

  /** Adds an attachment that lies under one of the names; resolves to its address in the text, or null without it. */
  async attachment(names: readonly string[], label = ''): Promise<string | null> {
    const found = await this.#folder.read(names, MAX_UPLOAD_BYTES);
    const shown = path.posix.basename(names[0] ?? '');
    if ('problem' in found) return this.#without(found.at, problemOf(found.problem, shown));
    const own = path.posix.basename(found.at);
    const ending = path.posix.extname(own);
    const words = label
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim()
      .slice(0, 100);
    const named = /[\p{L}\p{N}]{2}/u.test(words) && !NAMELESS_LINK.test(words);
    const name = named ? `${words.replace(/\.[a-z0-9]{2,5}$/i, '')}${ending}` : own;
    try {
      await acceptUpload(name, found.content);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return this.#without(name, error.problems[0]!);
    }
    return this.#add('attachment', name, found.content);
  }

  /** Adds a picture of the text; one that cannot be had is left out with a remark. */
  async picture(names: readonly string[], shown: string): Promise<string | null> {
    const found = await this.#folder.read(names, MAX_UPLOAD_BYTES);
    const name = path.posix.basename('at' in found ? found.at : shown);
    if (!('problem' in found)) {
      try {
        await cleanPicture(name, found.content);
        return this.#add('picture', name, found.content);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    this.warnings.push(ROW.pictureLeftOut(shown.slice(0, 120)));
    return null;
  }

  /** A picture or file that is at hand already. */
  add(role: RowFile['role'], name: string, content: Uint8Array): string {
    return this.#add(role, name, content);
  }

  #add(role: RowFile['role'], name: string, content: Uint8Array): string {
    const key = `${role[0]!}${sha256(content).slice(0, 24)}`;
    if (!this.files.some((file) => file.key === key)) this.files.push({ key, role, file: { name, content } });
    return `import:${key}`;
  }

  #without(name: string, problem: Problem): null {
    if (this.#leaveOut) this.warnings.push(ROW.fileLeftOut(name));
    else this.problems.push(problem);
    return null;
  }
}

/** Names a reference may have in the folder: beside the page, or from the root of the site. */
export function namesOfReference(reference: string, pageAt: string | null, address: string | null): string[] {
  const names: string[] = [];
  if (!/^([a-z][a-z0-9+.-]*:|\/)/i.test(reference) && pageAt !== null) {
    const beside = new URL(reference, `http://site.invalid/${encodeURI(pageAt)}`).href;
    names.push(...namesOfAddress(beside));
  }
  const base = new URL(address ?? '/', 'http://site.invalid/');
  names.push(...namesOfAddress(new URL(reference, base).href));
  return names;
}

/** What a file that cannot be had means for its row. */
function problemOf(problem: 'missing' | 'outside' | 'too_large' | 'unreadable', name: string): Problem {
  if (problem === 'outside') return ROW.outside(name);
  if (problem === 'too_large') return ROW.tooLarge(name, MAX_UPLOAD_BYTES / MEGABYTE);
  return problem === 'unreadable' ? ROW.unreadable(name) : ROW.missingFile(name);
}
