import mammoth from 'mammoth';
import type { SourceDocument } from '../blocks.ts';
import { htmlSource } from './html-source.ts';

/** Reads a Word document into blocks, its tables with their spans. Throws what mammoth throws on a damaged file. */
export async function docxSource(bytes: Uint8Array): Promise<SourceDocument> {
  const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noImages });
  return htmlSource(value);
}
