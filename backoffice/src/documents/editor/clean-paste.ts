const KEPT = new Set([
  'P',
  'H2',
  'H3',
  'H4',
  'STRONG',
  'B',
  'EM',
  'I',
  'UL',
  'OL',
  'LI',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'BR',
  'A',
  'SUP',
  'SUB',
  'BLOCKQUOTE',
]);
const RENAMED: Readonly<Record<string, string>> = { H1: 'H2', DIV: 'P' };
const DROPPED = 'script, style, meta, link, title, head, xml, img, iframe, object';

/** Reduces pasted content to headings, paragraphs, lists, tables and links, without styles. */
export function cleanPaste(html: string, text: string): string {
  if (html.trim() === '') return paragraphs(text);
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  const made = document.createElement('div');
  copyChildren(page.body, made);
  return made.innerHTML;
}

function copyChildren(from: Node, to: Element): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.textContent ?? '');
    else if (node instanceof HTMLElement) copyElement(node, to);
  }
}

function copyElement(element: HTMLElement, to: Element): void {
  const name = RENAMED[element.tagName] ?? element.tagName;
  const hasBlocks = element.querySelector('p, div, table, ul, ol, h1, h2, h3') !== null;
  if (!KEPT.has(name) || (element.tagName === 'DIV' && hasBlocks)) return copyChildren(element, to);
  const copy = document.createElement(name);
  const href = element.getAttribute('href');
  if (name === 'A' && href !== null && /^(https?:|mailto:)/.test(href)) copy.setAttribute('href', href);
  for (const span of ['colspan', 'rowspan']) {
    const value = element.getAttribute(span);
    if (value !== null) copy.setAttribute(span, value);
  }
  copyChildren(element, copy);
  to.append(copy);
}

function paragraphs(text: string): string {
  const made = document.createElement('div');
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line.trim();
    made.append(paragraph);
  }
  return made.innerHTML;
}
