import type { SourceDocument } from '../blocks.ts';
import { NO_METADATA } from '../blocks.ts';
import { WordFlow } from './docx/word-flow.ts';
import { WordLists } from '../../../../kernel/files/office/word-lists.ts';
import { WordStyles } from '../../../../kernel/files/office/word-styles.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf } from '../../../../kernel/markup/markup-tree.ts';
import { OfficePackage } from '../../../../kernel/files/office/office-package.ts';

const NOTES = [
  { relation: 'footnotes', note: 'w:footnote', reference: 'w:footnoteReference' },
  { relation: 'endnotes', note: 'w:endnote', reference: 'w:endnoteReference' },
] as const;

/**
 * Reads a Word document (.docx, also as WPS saves it) into blocks: merged and nested tables, text boxes, the numbers of
 * lists, tracked changes as accepted. Throws Error when the file is damaged.
 */
export function docxSource(bytes: Uint8Array): SourceDocument {
  const office = new OfficePackage(bytes);
  const main = office.mainPart('word/document.xml');
  const relations = office.relations(main);
  const part = (kind: string): MarkupElement | undefined =>
    office.tree(relations.find((relation) => relation.kind === kind)?.path);
  const body = childOf(office.tree(main), 'w:body');
  if (body === undefined) throw new Error('word/document.xml: no body');
  const notes = new Map<string, MarkupElement>();
  for (const { relation, note, reference } of NOTES) {
    const tree = part(relation);
    for (const entry of tree === undefined ? [] : childElements(tree, note))
      notes.set(`${reference} ${entry.attributes['w:id']}`, entry);
  }
  const flow = new WordFlow({
    lists: new WordLists(part('numbering')),
    styles: new WordStyles(part('styles')),
    notes,
  });
  return { ...flowBlocks(flow.readBody(body)), metadata: NO_METADATA };
}
