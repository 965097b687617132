const MOST = 200;

/** The lines of an HTML text. */
export function linesOf(html: string): string[] {
  return html
    .replace(/<table[\s\S]*?<\/table>/gi, '\n')
    .replace(/<(br|\/p|\/h[2-6]|\/li|\/blockquote|hr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const isAddressee = (line: string): boolean => line.length < 120 && /[：:]$/.test(line);
const isHeading = (line: string): boolean => line.length < 46 && !/[。！？；，,.]/.test(line);

/**
 * What an official text is about: its first real paragraph, whole sentences up to a length. Taken from the text, nothing
 * is made up; the editor reads it and changes it.
 */
export function suggestSummary(html: string): string {
  const first = linesOf(html).find((line) => !isAddressee(line) && !isHeading(line)) ?? '';
  if (first.length <= MOST) return first;
  const sentences = first.match(/[^。！？；]+[。！？；]?/g) ?? [first];
  let summary = '';
  for (const sentence of sentences) {
    if (summary !== '' && summary.length + sentence.length > MOST) break;
    summary += sentence;
  }
  return summary.slice(0, 500);
}
