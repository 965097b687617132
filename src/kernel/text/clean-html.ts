import sanitizeHtml from 'sanitize-html';

const ALIGNED = { 'text-align': [/^(left|right|center|justify)$/] };

/**
 * HTML as it may be published: text structure, tables and safe links; no scripts, styles, frames, forms or pictures
 * from elsewhere. The page has its own first heading, so headings begin at the second level.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'blockquote', 'pre', 'ul', 'ol', 'li'],
      ...['strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'dl', 'dt', 'dd'],
      ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ],
    allowedAttributes: {
      a: ['href', 'title'],
      th: ['colspan', 'rowspan', 'scope', 'style'],
      td: ['colspan', 'rowspan', 'style'],
      ol: ['start', 'type'],
      p: ['style'],
      div: ['style'],
    },
    allowedStyles: { p: ALIGNED, div: ALIGNED, th: ALIGNED, td: ALIGNED },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: { h1: 'h2', b: 'strong', i: 'em', strike: 's', del: 's' },
  }).trim();
}
