import { ZipArchive } from '../../../kernel/files/office/zip-archive.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';
import type { FixKind } from '../domain/checks/finding.ts';
import { fileNotWritable, fixDidNotHold } from '../messages/checks.ts';
import { cleanOffice, MARKS_OF_FIX } from './clean-office.ts';
import { cleanPicture } from './pictures.ts';
import { canReplaceIn, replaceInOffice, type FileEdit } from './replace-in-office.ts';
import { readFileContent } from './read-file.ts';

export interface CleanedFile {
  content: Uint8Array;
  reading: FileReading;
  /** How many texts that were hidden were searched for in the new file, and not found. */
  searched: number;
}

/** Shorter texts may stand anywhere by chance. */
const LEAST_TEXT = 4;
const MOST_SEARCHED = 5000;

/**
 * Makes the file anew without what the fix takes out, reads it again and proves it: no mark of the kind is left, and no
 * text that was hidden stands anywhere in the unpacked file. Throws AppError when that does not hold, or when files of
 * this kind cannot be rewritten.
 */
export async function cleanFile(
  file: { name: string; mediaType: string; content: Uint8Array },
  before: FileReading,
  fix: FixKind,
): Promise<CleanedFile> {
  const content = await rewritten(file, fix);
  if (content === undefined) throw fileNotWritable(file.name);
  const reading = await readFileContent(file.mediaType, content);
  const gone = MARKS_OF_FIX[fix] ?? [];
  if (reading.state !== before.state || reading.marks.some(({ kind }) => gone.includes(kind)))
    throw fixDidNotHold(file.name);
  const secrets = textsTakenOut(before, reading);
  if (found(content, file.mediaType, secrets)) throw fixDidNotHold(file.name);
  return { content, reading, searched: secrets.length };
}

/**
 * Makes the file anew with texts in it replaced, reads it again and proves that none of them is left. Throws AppError when
 * that does not hold, or when texts in files of this kind cannot be replaced.
 */
export async function replaceInFile(
  file: { name: string; mediaType: string; content: Uint8Array },
  edits: readonly FileEdit[],
): Promise<CleanedFile> {
  if (!canReplaceIn(file.mediaType)) throw fileNotWritable(file.name);
  let content: Uint8Array;
  try {
    content = replaceInOffice(file.mediaType, file.content, edits);
  } catch {
    throw fileNotWritable(file.name);
  }
  const reading = await readFileContent(file.mediaType, content);
  const secrets = edits.filter((edit) => !edit.text.includes(edit.found)).map((edit) => edit.found);
  const left = secrets.some((secret) => `${reading.text}\n${reading.hiddenText}`.includes(secret));
  if (left || found(content, file.mediaType, secrets)) throw fixDidNotHold(file.name);
  return { content, reading, searched: secrets.length };
}

async function rewritten(
  { name, mediaType, content }: { name: string; mediaType: string; content: Uint8Array },
  fix: FixKind,
): Promise<Uint8Array | undefined> {
  if (mediaType.startsWith('image/'))
    return fix === 'strip_metadata' ? (await cleanPicture(name, content)).content : undefined;
  try {
    return cleanOffice(mediaType, content, fix);
  } catch {
    throw fileNotWritable(name);
  }
}

/** Pieces of hidden text that stood in the file and are neither shown nor still hidden in it for another reason. */
function textsTakenOut(before: FileReading, after: FileReading): string[] {
  const pieces = (text: string): string[] => text.split(/[\n\t]/).map((piece) => piece.trim());
  const staying = `${after.text}\n${after.hiddenText}`;
  return [...new Set(pieces(before.hiddenText))]
    .filter((piece) => piece.length >= LEAST_TEXT && !staying.includes(piece))
    .slice(0, MOST_SEARCHED);
}

function found(content: Uint8Array, mediaType: string, secrets: readonly string[]): boolean {
  if (secrets.length === 0 || mediaType.startsWith('image/')) return false;
  const archive = new ZipArchive(content);
  const escaped = secrets.map((secret) =>
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  return archive
    .names()
    .filter((name) => /\.(xml|rels|vml)$/i.test(name))
    .some((name) => {
      const text = archive.text(name) ?? '';
      return escaped.some((secret) => text.includes(secret));
    });
}
