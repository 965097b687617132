import { load } from 'cheerio';
import { cleanPage } from '../../../../backoffice/src/documents/editor/paste/clean-page.ts';
import type { Cleaned } from '../../../../backoffice/src/documents/editor/paste/clean-page.ts';
import type { SourceElement, SourceNode } from '../../../../backoffice/src/documents/editor/paste/source.ts';

interface Parsed {
  type: string;
  data?: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Parsed[];
}

const isElement = (node: Parsed): boolean => ['tag', 'script', 'style', 'root'].includes(node.type);

function toNode(node: Parsed): SourceNode[] {
  if (node.type === 'text') return [node.data ?? ''];
  return isElement(node) ? [toElement(node)] : [];
}

const toElement = (node: Parsed): SourceElement => ({
  name: node.name ?? 'html',
  attributes: node.attribs ?? {},
  children: (node.children ?? []).flatMap(toNode),
});

/** Cleans a page read by a parser that follows the same rules as the browser's. */
export function clean(html: string, origin = 'https://www.ningchuan.gov.cn'): Cleaned {
  const root = load(html).root()[0] as unknown as Parsed;
  return cleanPage(toElement(root), html, origin);
}

/** What was counted, by code. */
export const counted = ({ notes }: Cleaned): Record<string, number> =>
  Object.fromEntries(notes.map(({ code, count }) => [code, count]));
