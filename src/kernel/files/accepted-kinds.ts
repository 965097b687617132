import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../errors.ts';

/** What may be uploaded: by content, never by name alone. */
export const ACCEPTED_KINDS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'video/mp4': ['mp4'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** Largest accepted upload in bytes (20 MiB). */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

/**
 * The media type of an upload, found from its bytes. Throws AppError when it is empty, too large, of a kind that is
 * not accepted, or when name and content disagree.
 */
export async function acceptUpload(name: string, content: Uint8Array): Promise<string> {
  if (content.byteLength === 0) throw refuse('file_empty', `文件“${name}”是空的。`, `“${name}” is empty.`);
  if (content.byteLength > MAX_UPLOAD_BYTES) {
    throw new AppError('too_large', {
      code: 'file_too_large',
      field: 'file',
      zh: `文件“${name}”超过 20 MB，请压缩或拆分后再上传。`,
      en: `“${name}” is larger than 20 MB; compress or split it.`,
    });
  }
  const found = await fileTypeFromBuffer(content);
  const extension = name.toLowerCase().split('.').pop() ?? '';
  const extensions = found && ACCEPTED_KINDS[found.mime];
  if (!extensions) {
    throw refuse(
      'file_kind_not_accepted',
      `文件“${name}”的类型不在可接受之列，请上传 PDF、PNG、JPG、DOCX 或 XLSX。`,
      `“${name}” is not of an accepted kind; send PDF, PNG, JPG, DOCX or XLSX.`,
    );
  }
  if (!extensions.includes(extension)) {
    throw refuse(
      'file_name_disagrees',
      `文件“${name}”的扩展名与内容不符（内容是 ${found.ext}），请改正文件名后再上传。`,
      `The name “${name}” does not fit its content (${found.ext}); rename it and send again.`,
    );
  }
  return found.mime;
}

function refuse(code: string, zh: string, en: string): AppError {
  return new AppError('invalid', { code, field: 'file', zh, en });
}
