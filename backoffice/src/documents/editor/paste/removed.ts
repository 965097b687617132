import type { SourceElement } from './source.ts';
import type { Style } from './style.ts';
import type { NoteCode } from './notes.ts';
import type { Page } from './walk.ts';

const IGNORED = new Set([
  'script',
  'style',
  'meta',
  'link',
  'title',
  'head',
  'xml',
  'noscript',
  'template',
  'base',
]);
const OBJECTS = new Set([
  ...['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'svg', 'map', 'applet'],
  ...['input', 'button', 'select', 'textarea', 'option', 'dialog', 'math'],
]);

/** Nothing a reader sees: the machinery of a page, and the drawings and properties of Word (`v:shape`, `w:document`). */
export function isIgnored({ name }: SourceElement): boolean {
  return IGNORED.has(name) || (/^(v|w|x|m):/.test(name) && !/^w:(sdt|ins|smarttag)/.test(name));
}

/** Whether an element is left out, and what is said of it. */
export function isRemoved(
  element: SourceElement,
  style: Style,
  page: Page,
): NoteCode | 'quietly' | undefined {
  const kind = style['mso-element'];
  if (kind === 'comment-list') return 'quietly';
  if (kind === 'comment') return 'comment';
  if (/\b(MsoCommentReference|msocomanchor)\b/i.test(element.attributes['class'] ?? '')) return 'comment';
  if (element.name === 'del') {
    const isTracked = page.isOffice || 'datetime' in element.attributes || 'cite' in element.attributes;
    return isTracked ? 'deletion' : undefined;
  }
  return OBJECTS.has(element.name) ? 'object' : undefined;
}
