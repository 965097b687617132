import { fileTypeFromBuffer } from 'file-type';
import { cleanOfficeHtml } from './clean-office-html.ts';
import { count, NotConvertible, type Conversion, type ConversionProblem } from './conversion.ts';
import { textToHtml } from './from-lines.ts';

export interface ConvertJob {
  name: string;
  content: Uint8Array;
  changes: 'accept' | 'reject';
}
export type Converting = { conversion: Conversion } | { problem: ConversionProblem };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** UTF-8, UTF-16 by its mark, or GB 18030. */
export function decodeText(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}

async function convert({ name, content, changes }: ConvertJob): Promise<Conversion> {
  const found = (await fileTypeFromBuffer(content))?.mime;
  if (found === WORD) {
    const { convertDocx } = await import('./from-docx.ts');
    return tidied(await convertDocx(content, changes));
  }
  if (found === 'application/pdf') {
    const { convertPdf } = await import('./from-pdf.ts');
    return convertPdf(content);
  }
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const isText = found === undefined || /^(text|application\/xml)/.test(found);
  if (!isText || !['txt', 'htm', 'html'].includes(extension ?? '')) throw new NotConvertible('kind');
  const text = decodeText(content);
  if (text.includes('\0')) throw new NotConvertible('kind');
  if (extension === 'txt') return { html: textToHtml(text), title: null, pictures: [], counts: {} };
  return cleanOfficeHtml(text, { changes, wholePage: true });
}

/** Mammoth's HTML goes the way of all HTML: its headings begin with two, empty elements go. */
function tidied({ html, title, pictures, counts }: Conversion): Conversion {
  const places = html.replace(/src="picture:(\d+)"/g, 'src="/files/picture-$1"');
  const cleaned = cleanOfficeHtml(places);
  const all = { ...counts };
  for (const [code, times] of Object.entries(cleaned.counts)) if (code !== 'styles') count(all, code, times);
  return {
    html: cleaned.html.replace(/src="\/files\/picture-(\d+)"/g, 'src="picture:$1"'),
    title,
    pictures,
    counts: all,
  };
}

/** Takes a file over as text, in this thread. Never throws. */
export async function convertFile(job: ConvertJob): Promise<Converting> {
  try {
    return { conversion: await convert(job) };
  } catch (error) {
    if (error instanceof NotConvertible) return { problem: error.problem };
    return { problem: (error as Error).name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}
