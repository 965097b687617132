import type { CalendarDate } from '../../dates.ts';
import { escapeHtml } from '../html/blocks-to-html.ts';

/** The core properties of a document with its own date instead of the moment it was written. */
export function coreProperties({
  title,
  author,
  date,
}: {
  title: string;
  author: string;
  date: CalendarDate;
}): string {
  const at = `${date}T00:00:00Z`;
  const instant = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const [words, who] = [escapeHtml(title), escapeHtml(author)];
  return (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${words}</dc:title><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision>${instant('created')}${instant('modified')}</cp:coreProperties>`
  );
}
