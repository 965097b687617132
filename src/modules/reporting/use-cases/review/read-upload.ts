import { MAX_UPLOAD_BYTES } from '../../../../kernel/files/accepted-kinds.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { fileKind } from '../../reading/file-kind.ts';
import { readApart } from '../../reading/pool/read-apart.ts';

export interface UploadedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  text: 'text/plain',
};
const LONGEST_NAME = 120;
/** Signs of text: ten times the longest report known. What is kept is checked within the transaction that keeps it. */
const LONGEST_TEXT = 300_000;

/** The name alone, without a path and without signs that file systems dislike; its ending stays. */
export function plainName(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}<>:"|?*]/gu, '');
  if (last.length <= LONGEST_NAME) return last || 'report';
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(last)?.[0] ?? '';
  return `${last.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

/** What was read of an upload, from its preparation to its act. */
const prepared = new WeakMap<UploadedFile, ReportModel>();

/** Reads an upload before the act that keeps it, so that no transaction waits for a slow file. */
export async function prepareUpload({ file }: { readonly file: UploadedFile }): Promise<void> {
  prepared.set(file, await readUpload(file));
}

/**
 * Reads an uploaded report (.txt .md .html .docx .xlsx .pdf, up to 20 MB). Throws AppError, naming the file, when it is
 * too large or too long, cannot be read, or is no annual report.
 */
export async function readUpload(file: UploadedFile): Promise<ReportModel> {
  const known = prepared.get(file);
  if (known) return known;
  if (file.content.byteLength > MAX_UPLOAD_BYTES) throw refuseCollecting('file_too_large', 'file');
  const model = await readApart({ name: plainName(file.name), content: file.content });
  const length = (model.text?.lines ?? []).reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) throw refuseCollecting('report_too_long', 'file');
  return model;
}

/** Keeps the bytes as they came. */
export async function keepUpload(
  ctx: LoadContext,
  agencyId: string,
  file: UploadedFile,
): Promise<{ id: string; name: string }> {
  const name = plainName(file.name);
  const mediaType = MEDIA[fileKind(file.content, name)] ?? 'application/octet-stream';
  const stored = { agencyId, name, mediaType, content: file.content, sealed: false, createdBy: ctx.actor.id };
  return { id: (await ctx.files.put(ctx.tx, stored, ctx.now)).id, name };
}
