import { createCanvas, loadImage } from '@napi-rs/canvas';
import { fileTypeFromBuffer } from 'file-type';
import { MAX_UPLOAD_BYTES } from '../../../kernel/files/accepted-kinds.ts';
import { pictureKindNotAccepted, pictureTooLarge } from '../messages/conversion.ts';

const KINDS = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const MOST_PIXELS = 40_000_000;
const JPEG_QUALITY = 88;

export interface CleanPicture {
  name: string;
  mediaType: 'image/png' | 'image/jpeg';
  content: Uint8Array;
  width: number;
  height: number;
}

/** Width and height as the file states them, before it is unpacked; null when it does not say. */
export function statedSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(at, at + length));
  if (bytes.length < 30) return null;
  if (bytes[0] === 0x89 && text(1, 3) === 'PNG')
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (text(0, 4) === 'GIF8') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return webpSize(view, text(12, 4));
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView, kind: string): { width: number; height: number } | null {
  const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/**
 * A picture drawn anew: what it shows stays, with its size; where and by whom it was taken, comments and whatever else
 * the file carried are gone. JPEG stays JPEG, everything else becomes PNG. Throws AppError for what is no picture or too
 * large.
 */
export async function cleanPicture(name: string, content: Uint8Array): Promise<CleanPicture> {
  const found = await fileTypeFromBuffer(content);
  if (!found || !KINDS.has(found.mime)) throw pictureKindNotAccepted(name);
  const stated = statedSize(content);
  if (content.byteLength > MAX_UPLOAD_BYTES || (stated && stated.width * stated.height > MOST_PIXELS))
    throw pictureTooLarge(name);
  let image: Awaited<ReturnType<typeof loadImage>>;
  try {
    image = await loadImage(Buffer.from(content));
  } catch {
    throw pictureKindNotAccepted(name);
  }
  const { width, height } = image;
  if (!(width > 0 && height > 0)) throw pictureKindNotAccepted(name);
  if (width * height > MOST_PIXELS) throw pictureTooLarge(name);
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const photo = found.mime === 'image/jpeg';
  const drawn = photo ? await canvas.encode('jpeg', JPEG_QUALITY) : await canvas.encode('png');
  const base = name
    .split(/[\\/]/)
    .pop()!
    .replace(/\.[^.]*$/, '')
    .slice(0, 100);
  return {
    name: `${base === '' ? 'picture' : base}.${photo ? 'jpg' : 'png'}`,
    mediaType: photo ? 'image/jpeg' : 'image/png',
    content: drawn,
    width,
    height,
  };
}
