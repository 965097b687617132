import sanitizeHtml from 'sanitize-html';

const ALIGNED = { 'text-align': [/^(left|right|center|justify)$/] };

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const OWN_FILE = /^\/files\/([A-Za-z0-9_-]{1,80})$/;
const MEASURE = /^[1-9]\d{0,4}$/;

export interface CleanOptions {
  /** Whether a stored file may be shown as a picture; none may without it. */
  isPicture?: (fileId: string) => boolean;
}

/**
 * HTML as it may be published: text structure, tables, safe links and own pictures (`/files/<id>`); no scripts, styles,
 * frames, forms or pictures from elsewhere. The page has its own first heading, so headings begin at the second level.
 */
export function cleanHtml(html: string, { isPicture = () => false }: CleanOptions = {}): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'blockquote', 'pre', 'ul', 'ol', 'li'],
      ...['strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'dl', 'dt', 'dd'],
      ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'img'],
    ],
    allowedAttributes: {
      a: ['href', 'title'],
      th: ['colspan', 'rowspan', 'scope', 'style'],
      td: ['colspan', 'rowspan', 'style'],
      ol: ['start', 'type'],
      ...Object.fromEntries(HEADINGS.map((name) => [name, ['style']])),
      p: ['style'],
      div: ['style'],
      img: ['src', 'alt', 'title', 'width', 'height'],
    },
    allowedStyles: {
      ...Object.fromEntries(HEADINGS.map((name) => [name, ALIGNED])),
      ...{ p: ALIGNED, div: ALIGNED, th: ALIGNED, td: ALIGNED },
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: {
      ...{ h1: 'h2', b: 'strong', i: 'em', strike: 's', del: 's' },
      img: (tagName, { src = '', alt = '', title, width, height }) => ({
        tagName,
        attribs: {
          src,
          alt,
          ...(title ? { title } : {}),
          ...(MEASURE.test(width ?? '') ? { width: width! } : {}),
          ...(MEASURE.test(height ?? '') ? { height: height! } : {}),
        },
      }),
    },
    exclusiveFilter: ({ tag, attribs }) => {
      const fileId = tag === 'img' ? OWN_FILE.exec(attribs['src'] ?? '')?.[1] : undefined;
      return tag === 'img' && (fileId === undefined || !isPicture(fileId));
    },
  }).trim();
}
