const DECODER_NAMES: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'hz-gb-2312': 'gb18030',
  'windows-936': 'gb18030',
  big5: 'big5',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

const SAMPLE = 200_000;
const HEAD = 4096;

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? null : (DECODER_NAMES[name] ?? null);
}

/** Words of every report, by the charset in which they are found. */
function byTellingWords(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'gb18030', false) ?? '';
  if (/信息公开|信息公開|年度报告|行政复议/.test(text)) return text;
  const traditional = decoded(bytes, 'big5', false) ?? '';
  return /資訊公開|信息公開|年度報告|行政復議/.test(traditional) ? traditional : null;
}

/**
 * Decodes the bytes of a text or web page: byte order mark, strict UTF-8, declared charset, then words that every report
 * has, then detection (GBK, GB18030, Big5, UTF-16). Bytes that fit no charset are replaced, never refused.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  const mark = byMark(bytes);
  if (mark !== null) return decoded(bytes, mark, false) ?? '';
  const strict = decoded(bytes, 'utf-8', true);
  // A page may declare GBK and be UTF-8; text that is valid UTF-8 beyond ASCII is UTF-8.
  if (strict !== null) return strict;
  const name = declared(bytes);
  if (name !== null && name !== 'utf-8') return decoded(bytes, name, false) ?? '';
  // A UTF-8 file cut in the middle of a character is still UTF-8.
  const lossy = decoded(bytes, 'utf-8', false) ?? '';
  const broken = lossy.split('\uFFFD').length - 1;
  if (broken <= 3 && broken * 1000 < lossy.length) return lossy;
  const known = byTellingWords(bytes);
  if (known !== null) return known;
  const { detect } = await import('jschardet');
  const guess = detect(Buffer.from(bytes.subarray(0, SAMPLE))).encoding?.toLowerCase();
  const encoding = (guess === undefined ? undefined : DECODER_NAMES[guess]) ?? 'gb18030';
  return decoded(bytes, encoding, false) ?? '';
}
