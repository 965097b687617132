import type { SourceDocument } from '../blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { findArticle } from './html-article.ts';
import { HtmlFlow } from './html-flow.ts';
import { htmlMetadata } from './html-metadata.ts';
import { htmlTree } from '../../../../kernel/markup/html-tree.ts';

/** Reads a web page, or text with HTML tables in it (`keepNewlines`), into blocks. */
export function htmlSource(
  html: string,
  { keepNewlines = false }: { keepNewlines?: boolean } = {},
): SourceDocument {
  const root = htmlTree(html);
  const article = keepNewlines ? null : findArticle(root);
  const { blocks, lost } = flowBlocks(new HtmlFlow(keepNewlines, article).read(root), {
    typed: keepNewlines,
  });
  return { blocks, lost, metadata: htmlMetadata(root) };
}
