import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { markedReportCss } from '../../modules/reporting/index.ts';
import { sealMark } from '../frame/seal.ts';
import { themesCss } from './themes.ts';
import { tokensCss } from './tokens.ts';

export interface Asset {
  /** Address with the content's hash, so that it may be kept for ever. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

const SHEETS = [
  'base',
  'frame',
  'sites',
  'parts',
  'forms',
  'home',
  'document',
  'columns',
  'report',
  'check',
  'series',
  'gazette',
  'reading',
  'search',
  'catalogue',
  'scheme',
  'submission',
  'request',
  'clock-strip',
  'print',
];

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function asset(name: string, extension: string, mediaType: string, text: string): Asset {
  const content = Buffer.from(text);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.${extension}`, mediaType, content };
}

const icon = String(sealMark()).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');

/** The portal's style sheet, script and icon, put together once at start. */
export const ASSETS = {
  style: asset(
    'portal',
    'css',
    'text/css; charset=utf-8',
    [tokensCss(), themesCss(), markedReportCss(), ...SHEETS.map((name) => read(`./${name}.css`))].join('\n'),
  ),
  script: asset('portal', 'js', 'text/javascript; charset=utf-8', read('../script/portal.js')),
  icon: asset('icon', 'svg', 'image/svg+xml', icon),
} as const satisfies Record<string, Asset>;
