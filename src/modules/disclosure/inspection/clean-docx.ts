import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements, childOf } from '../../../kernel/markup/markup-tree.ts';
import { rewrite, setChildren, type OfficeParts } from './office-parts.ts';
import { CHANGES, isHiddenRun } from './read-docx.ts';

const STORIES = /^(header|footer|footnotes|endnotes|comments)$/;
const MOVE_MARKS = /^w:(moveFrom|moveTo|customXml(Ins|Del|MoveFrom|MoveTo))Range(Start|End)$/;
const COMMENT_MARKS = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
]);

/** Main part, headers, footers and notes. */
function stories(parts: OfficeParts): string[] {
  const main = parts.mainPart('word/document.xml');
  return [
    main,
    ...parts
      .relations(main)
      .flatMap(({ kind, target, external }) => (STORIES.test(kind) && !external ? [target] : [])),
  ];
}

const eachStory = (parts: OfficeParts, work: (tree: MarkupElement, name: string) => void): void => {
  for (const name of stories(parts)) {
    const tree = parts.tree(name);
    if (tree !== undefined) work(tree, name);
  }
};

/** Takes every tracked change as accepted: what was put in stays, what was taken out goes. */
export function acceptDocxChanges(parts: OfficeParts): void {
  eachStory(parts, (tree) => {
    joinDeletedMarks(tree);
    rewrite(tree, (element) => {
      const { name } = element;
      if (name === 'w:del' || name === 'w:moveFrom') return undefined;
      if (name === 'w:ins' || name === 'w:moveTo') return element.children;
      if (MOVE_MARKS.test(name) || (CHANGES.has(name) && name.endsWith('Change'))) return undefined;
      if (name === 'w:cellIns' || name === 'w:cellMerge' || name === 'w:numberingChange') return undefined;
      return element;
    });
  });
}

/** Takes every tracked change as refused: what was put in goes, what was taken out comes back. */
export function rejectDocxChanges(parts: OfficeParts): void {
  eachStory(parts, (tree) => {
    rewrite(tree, (element) =>
      element.name === 'w:tr' && childOf(childOf(element, 'w:trPr'), 'w:ins') ? undefined : element,
    );
    rewrite(tree, (element) => {
      const { name } = element;
      if (name === 'w:ins' || name === 'w:moveTo') return undefined;
      if (name === 'w:del' || name === 'w:moveFrom') return element.children;
      if (name === 'w:delText') return { ...element, name: 'w:t' };
      if (MOVE_MARKS.test(name) || (CHANGES.has(name) && name.endsWith('Change'))) return undefined;
      return element;
    });
  });
}

/** Rows and paragraphs whose own mark was deleted: the row goes, the paragraph runs into the next. */
function joinDeletedMarks(element: MarkupElement): void {
  const children: MarkupElement['children'] = [];
  let open: MarkupElement | null = null;
  for (const child of element.children) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    joinDeletedMarks(child);
    if (child.name === 'w:tr' && childOf(childOf(child, 'w:trPr'), 'w:del')) continue;
    if (child.name === 'w:tc' && childOf(childOf(child, 'w:tcPr'), 'w:cellDel')) continue;
    if (child.name !== 'w:p') {
      if (open !== null) children.push(open);
      open = null;
      children.push(child);
      continue;
    }
    const joined: MarkupElement =
      open === null
        ? child
        : {
            ...child,
            children: [
              ...child.children.filter(isProperties),
              ...open.children.filter((part) => !isProperties(part)),
              ...child.children.filter((part) => !isProperties(part)),
            ],
          };
    open = childOf(childOf(childOf(child, 'w:pPr'), 'w:rPr'), 'w:del') ? joined : null;
    if (open === null) children.push(joined);
  }
  if (open !== null) children.push(open);
  setChildren(element, children);
}

const isProperties = (part: MarkupElement | string): boolean =>
  typeof part !== 'string' && part.name === 'w:pPr';

/** Takes comments out, with those who wrote them. */
export function removeDocxComments(parts: OfficeParts): void {
  const main = parts.mainPart('word/document.xml');
  parts.dropRelations(main, ({ kind }) =>
    /^(comments|commentsExtended|commentsIds|commentsExtensible|people)$/.test(kind),
  );
  eachStory(parts, (tree) =>
    rewrite(tree, (element) => {
      if (COMMENT_MARKS.has(element.name)) return undefined;
      const empty = element.name === 'w:r' && childElements(element).every(({ name }) => name === 'w:rPr');
      return empty ? undefined : element;
    }),
  );
}

/** Takes out text that is set not to be shown. */
export function removeDocxHidden(parts: OfficeParts): void {
  eachStory(parts, (tree) =>
    rewrite(tree, (element) => (element.name === 'w:r' && isHiddenRun(element) ? undefined : element)),
  );
}

const EMBEDDED = /^(oleObject|package|control|vbaProject|activeXControlBinary|wordVbaData)$/;

/** Takes out macros, controls and embedded files; the picture that stands for an object goes with it. */
export function removeDocxEmbedded(parts: OfficeParts): void {
  eachStory(parts, (tree, name) => {
    parts.dropRelations(name, ({ kind, external }) => EMBEDDED.test(kind) && !external);
    rewrite(tree, (element) =>
      element.name === 'w:object' || element.name === 'w:control' ? undefined : element,
    );
  });
}

/** Takes out what is loaded from elsewhere, and links to files of the author's machine. */
export function removeDocxLinks(parts: OfficeParts): void {
  const main = parts.mainPart('word/document.xml');
  const settings = parts.relations(main).find(({ kind }) => kind === 'settings')?.target;
  for (const name of [...stories(parts), ...(settings === undefined ? [] : [settings])]) {
    const dropped = parts.dropRelations(
      name,
      ({ external, kind, target }) =>
        external && (kind !== 'hyperlink' || /^(file:|\\\\|[A-Za-z]:[\\/])/.test(target)),
    );
    const tree = parts.tree(name);
    if (tree === undefined || dropped.size === 0) continue;
    rewrite(tree, (element) => {
      const { attributes } = element;
      const points = (attribute: string): boolean => dropped.has(attributes[attribute] ?? '');
      if (element.name === 'w:hyperlink' && points('r:id')) return element.children;
      if (element.name === 'a:blip' && points('r:link')) {
        const { 'r:link': _link, ...rest } = attributes;
        return { ...element, attributes: rest };
      }
      return points('r:id') || points('r:link') ? undefined : element;
    });
  }
}
