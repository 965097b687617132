import { ZipArchive } from '../../../kernel/files/office/zip-archive.ts';

/** What a file is, by its content first and its name second. */
export type FileKind =
  | 'text'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'pdf'
  | 'old word'
  | 'old excel'
  | 'locked office'
  | 'rich text'
  | 'fixed layout'
  | 'web archive'
  | 'unknown';

const HEAD = 2048;
/** PDF readers accept a few bytes before the mark. */
const PDF_HEAD = 1024;
/** Beginnings of pictures (PNG, JPEG, GIF, TIFF) and archives (RAR, 7z, gzip). */
const BINARY = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Office files before 2007 (.doc .xls .wps .et), and new ones with a password, are compound files. */
function compoundKind(bytes: Uint8Array, extension: string): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'locked office';
  const sheet = ['xls', 'et', 'xlt'].includes(extension) || (!holds('WordDocument') && holds('Workbook'));
  return sheet ? 'old excel' : 'old word';
}

function zipKind(bytes: Uint8Array, extension: string): FileKind {
  const named = extension === 'docx' || extension === 'xlsx' ? extension : 'unknown';
  try {
    const archive = new ZipArchive(bytes);
    if (archive.has('word/document.xml')) return 'docx';
    if (archive.has('xl/workbook.xml')) return 'xlsx';
    return archive.has('OFD.xml') ? 'fixed layout' : named;
  } catch {
    // An archive that is cut short loses its directory, not its beginning.
    return named;
  }
}

function looksLikeText(head: string): boolean {
  const control = [...head].filter((char) => char < ' ' && !'\t\r\n\f'.includes(char)).length;
  return head.length > 0 && control === 0;
}

/** Tells the kind of a report file; `name` decides only between kinds of text and for what is damaged. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipKind(bytes, extension);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes, extension);
  if (head.slice(0, PDF_HEAD).includes('%PDF-') || head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rich text';
  if (/^(From:|MIME-Version:)[^]{0,1000}multipart\/related/i.test(head)) return 'web archive';
  const office = extension === 'docx' || extension === 'xlsx' || extension === 'pdf' ? extension : null;
  const wide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (BINARY.some((mark) => startsWith(bytes, ...mark))) return 'unknown';
  if (!wide && head.includes('\0')) return office ?? 'unknown';
  if (office !== null && !looksLikeText(head)) return office;
  const markup = wide ? head.replaceAll('\0', '') : head;
  if (/<(!doctype|html|head|body)[\s>]/i.test(markup)) return 'html';
  // Typed text may hold single tables and breaks as HTML without being a page.
  if (['txt', 'md', 'markdown'].includes(extension)) return 'text';
  if (/<(table|meta|div)[\s>]/i.test(markup)) return 'html';
  return extension === 'html' || extension === 'htm' || extension === 'shtml' ? 'html' : 'text';
}
