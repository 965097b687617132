import mammoth from 'mammoth';
import type { MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, descendantsOf, textOf } from '../../../../kernel/markup/markup-tree.ts';
import { WordLists } from '../../../../kernel/files/office/word-lists.ts';
import { WordStyles } from '../../../../kernel/files/office/word-styles.ts';
import { acceptDocxChanges, rejectDocxChanges, removeDocxHidden } from '../clean-docx.ts';
import { OfficeParts, rewrite, setChildren } from '../office-parts.ts';
import { readDocx } from '../read-docx.ts';
import { count, type Conversion, type RawPicture } from './conversion.ts';
import { NAMED_HEADING, STYLE_MAP, WRITTEN_NUMBER } from './data/patterns.ts';

const PICTURES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Left out of mammoth's own types. */
const { transforms } = mammoth as unknown as {
  transforms: { paragraph(change: (element: unknown) => unknown): (document: unknown) => unknown };
};

/** Puts numbers that Word counts and that are words of the text (一、 第一条) into the text; lists stay lists. */
function writeNumbers(parts: OfficeParts, main: string): void {
  const relations = parts.relations(main);
  const part = (kind: string): MarkupElement | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : parts.tree(target);
  };
  const lists = new WordLists(part('numbering'));
  const styles = new WordStyles(part('styles'));
  const body = childOf(parts.tree(main), 'w:body');
  const visit = (element: MarkupElement): void => {
    for (const child of childElements(element)) {
      if (child.name !== 'w:p') {
        visit(child);
        continue;
      }
      const properties = childOf(child, 'w:pPr');
      const place = styles.listOf(properties);
      const number = place === null ? '' : lists.next(place);
      if (number === '' || !WRITTEN_NUMBER.test(number)) continue;
      const text: MarkupElement = {
        name: 'w:t',
        attributes: { 'xml:space': 'preserve' },
        children: [number],
      };
      const run: MarkupElement = { name: 'w:r', attributes: {}, children: [text] };
      const own = (properties?.children ?? []).filter(
        (one) => typeof one !== 'string' && one.name !== 'w:numPr',
      );
      // Out of its list, also of the one its style would give.
      const none: MarkupElement = {
        name: 'w:numPr',
        attributes: {},
        children: [{ name: 'w:numId', attributes: { 'w:val': '0' }, children: [] }],
      };
      const pPr: MarkupElement = { name: 'w:pPr', attributes: {}, children: [...own, none] };
      setChildren(child, [pPr, run, ...child.children.filter((one) => one !== properties)]);
    }
  };
  if (body !== undefined) visit(body);
}

interface MammothParagraph {
  alignment?: string | null;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: unknown;
}

/** Alignment is a property that mammoth reads but does not write; a style of its own carries it over. */
const carryAlignment = (element: unknown): unknown => {
  const paragraph = element as MammothParagraph;
  const named = NAMED_HEADING.test(paragraph.styleName ?? '');
  const side = paragraph.alignment;
  if (named || paragraph.numbering || (side !== 'center' && side !== 'right')) return element;
  return { ...paragraph, styleId: `gongkai${side}`, styleName: `gongkai ${side}` };
};

/** A Word document as HTML: headings, lists, tables with their spans, notes, pictures with their alternative texts. */
export async function convertDocx(content: Uint8Array, changes: 'accept' | 'reject'): Promise<Conversion> {
  const counts: Record<string, number> = {};
  const { marks } = readDocx(content);
  const times = (kind: string): number => marks.find((mark) => mark.kind === kind)?.times ?? 0;
  count(counts, changes === 'accept' ? 'changes_accepted' : 'changes_rejected', times('tracked_changes'));
  count(counts, 'comments', times('comments'));
  count(counts, 'hidden', times('hidden_text'));
  const parts = new OfficeParts(content);
  if (changes === 'accept') acceptDocxChanges(parts);
  else rejectDocxChanges(parts);
  removeDocxHidden(parts);
  const main = parts.mainPart('word/document.xml');
  const tree = parts.tree(main);
  if (tree !== undefined) {
    count(
      counts,
      'text_boxes',
      descendantsOf(tree, 'm:oMath').length + descendantsOf(tree, 'w:txbxContent').length,
    );
    // Mammoth reads the first row as a head when it repeats on each page.
    rewrite(tree, (element) => (element.name === 'w:proofErr' ? undefined : element));
  }
  writeNumbers(parts, main);
  const pictures: RawPicture[] = [];
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(parts.write()) },
    {
      styleMap: [...STYLE_MAP],
      ignoreEmptyParagraphs: true,
      transformDocument: transforms.paragraph(carryAlignment),
      convertImage: mammoth.images.imgElement(async (image) => {
        const kind = PICTURES[image.contentType];
        if (kind === undefined) {
          count(counts, 'pictures_dropped');
          return { src: '' };
        }
        pictures.push({ name: `picture${pictures.length + 1}.${kind}`, content: await image.readAsBuffer() });
        return { src: `picture:${pictures.length - 1}` };
      }),
    },
  );
  const title = parts.tree('docProps/core.xml');
  const stated = title === undefined ? undefined : childOf(title, 'dc:title');
  const notes = (result.value.match(/<li id="(?:footnote|endnote)-/g) ?? []).length;
  count(counts, 'notes', notes);
  const html = result.value
    .replace(/<p class="align-(center|right)">/g, '<p style="text-align:$1">')
    .replace(/<img[^>]*src=""[^>]*>/g, '');
  const text = stated === undefined ? '' : textOf(stated).trim();
  return { html, title: text === '' ? null : text, pictures, counts };
}
