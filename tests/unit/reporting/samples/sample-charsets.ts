/** Two-byte codes of a Chinese charset, learned from its decoder (Node encodes only UTF-8 itself). */
function codes(charset: 'gb18030' | 'big5'): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

/** Encodes text in GBK or Big5; a character outside the charset is an error of the test. */
export function encode(text: string, charset: 'gbk' | 'big5'): Uint8Array {
  const table = codes(charset === 'gbk' ? 'gb18030' : 'big5');
  const bytes: number[] = [];
  for (const char of text) {
    const code = char < '\u0080' ? [char.charCodeAt(0)] : table.get(char);
    if (code === undefined) throw new Error(`${char} is not in ${charset}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}
