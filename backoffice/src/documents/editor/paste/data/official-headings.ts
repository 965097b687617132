/** How official papers mark the levels of their headings: by number and typeface (GB/T 9704-2012, 7.3.3). */
export const OFFICIAL_HEADINGS = [
  { kind: 'h2', number: /^[一二三四五六七八九十]+、/, typeface: /黑体|simhei|heiti|小标宋/i },
  { kind: 'h3', number: /^（[一二三四五六七八九十]+）/, typeface: /楷体|kaiti|simkai/i },
] as const;
/** A paragraph that ends so is a sentence, not a heading. */
export const SENTENCE_END = /[。；;：:，]$/;
