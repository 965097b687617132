import { fileTypeFromBuffer } from 'file-type';

/** What a file is, by its content first and its name second. */
export type FileKind = 'text' | 'html' | 'docx' | 'pdf' | 'old office' | 'unknown';

const HEAD = 2048;

/** Tells the kind of a report file; `name` decides only between kinds of text. */
export async function fileKind(bytes: Uint8Array, name: string): Promise<FileKind> {
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === 'pdf') return 'pdf';
  if (type?.ext === 'docx') return 'docx';
  if (type?.ext === 'cfb') return 'old office';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // A zip that is cut short loses its type, not its beginning.
  if (type?.ext === 'zip') return extension === 'docx' ? 'docx' : 'unknown';
  if (type !== undefined && !/^(text|application)\/(html|xml|xhtml)/.test(type.mime)) return 'unknown';
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return 'pdf';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!wide && bytes.subarray(0, HEAD).includes(0))
    return extension === 'docx' || extension === 'pdf' ? extension : 'unknown';
  if (extension === 'docx' || extension === 'pdf') return looksLikeText(head) ? 'text' : extension;
  if (/<(!doctype|html|head|body|table|meta|div)[\s>]/i.test(head)) return 'html';
  if (extension === 'html' || extension === 'htm' || extension === 'shtml') return 'html';
  return 'text';
}

function looksLikeText(head: string): boolean {
  const control = [...head].filter((char) => char < ' ' && !'\t\r\n\f'.includes(char)).length;
  return head.length > 0 && control === 0 && !head.startsWith('PK') && !head.startsWith('%PDF');
}
