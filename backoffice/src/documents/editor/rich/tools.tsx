import type { Editor } from '@tiptap/core';
import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  BoldOutlined,
  ClearOutlined,
  ItalicOutlined,
  LineOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  OrderedListOutlined,
  RedoOutlined,
  StrikethroughOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
  VerticalRightOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { richText } from '../../../text/editor.ts';

/** One button of the toolbar. */
export interface Tool {
  readonly name: keyof typeof richText & string;
  readonly face: ReactNode;
  /** As `aria-keyshortcuts` writes it, with Control for the main key. */
  readonly keys?: string;
  readonly isOn?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
}

const mark = (name: Tool['name'], mark: string, face: ReactNode, keys: string): Tool => ({
  name,
  face,
  keys,
  isOn: (editor) => editor.isActive(mark),
  can: (editor) => editor.can().toggleMark(mark),
  use: (editor) => editor.chain().focus().toggleMark(mark).run(),
});

const align = (name: Tool['name'], textAlign: string, face: ReactNode, keys: string): Tool => ({
  name,
  face,
  keys,
  isOn: (editor) => editor.isActive({ textAlign }),
  use: (editor) => editor.chain().focus().toggleTextAlign(textAlign).run(),
});

/** The tools in groups, in the order in which people look for them. */
export const TOOL_GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      name: 'undo',
      face: <UndoOutlined />,
      keys: 'Control+Z',
      can: (editor) => editor.can().undo(),
      use: (editor) => editor.chain().focus().undo().run(),
    },
    {
      name: 'redo',
      face: <RedoOutlined />,
      keys: 'Control+Y',
      can: (editor) => editor.can().redo(),
      use: (editor) => editor.chain().focus().redo().run(),
    },
  ],
  [
    mark('bold', 'bold', <BoldOutlined />, 'Control+B'),
    mark('italic', 'italic', <ItalicOutlined />, 'Control+I'),
    mark('underline', 'underline', <UnderlineOutlined />, 'Control+U'),
    mark('strike', 'strike', <StrikethroughOutlined />, 'Control+Shift+S'),
    mark('superscript', 'superscript', <span aria-hidden="true" className="face-sup" />, 'Control+.'),
    mark('subscript', 'subscript', <span aria-hidden="true" className="face-sub" />, 'Control+,'),
  ],
  [
    {
      name: 'bullets',
      face: <UnorderedListOutlined />,
      keys: 'Control+Shift+8',
      isOn: (editor) => editor.isActive('bulletList'),
      use: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'numbers',
      face: <OrderedListOutlined />,
      keys: 'Control+Shift+7',
      isOn: (editor) => editor.isActive('orderedList'),
      use: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'indent',
      face: <MenuUnfoldOutlined />,
      keys: 'Tab',
      can: (editor) => editor.can().sinkListItem('listItem'),
      use: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
    },
    {
      name: 'outdent',
      face: <MenuFoldOutlined />,
      keys: 'Shift+Tab',
      can: (editor) => editor.can().liftListItem('listItem'),
      use: (editor) => editor.chain().focus().liftListItem('listItem').run(),
    },
  ],
  [
    align('flush', 'left', <VerticalRightOutlined />, 'Control+Shift+L'),
    align('centre', 'center', <AlignCenterOutlined />, 'Control+Shift+E'),
    align('right', 'right', <AlignRightOutlined />, 'Control+Shift+R'),
    align('justify', 'justify', <AlignLeftOutlined />, 'Control+Shift+J'),
  ],
  [
    {
      name: 'quote',
      face: <span>“”</span>,
      keys: 'Control+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      use: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
    {
      name: 'rule',
      face: <LineOutlined />,
      use: (editor) => editor.chain().focus().setHorizontalRule().run(),
    },
    {
      name: 'plain',
      face: <ClearOutlined />,
      use: (editor) => editor.chain().focus().unsetAllMarks().clearNodes().unsetTextAlign().run(),
    },
  ],
];

/** The tools that only a table needs. */
export const TABLE_TOOLS: readonly Tool[] = [
  { name: 'rowAbove', face: null, use: (editor) => editor.chain().focus().addRowBefore().run() },
  { name: 'rowBelow', face: null, use: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'columnLeft', face: null, use: (editor) => editor.chain().focus().addColumnBefore().run() },
  { name: 'columnRight', face: null, use: (editor) => editor.chain().focus().addColumnAfter().run() },
  {
    name: 'mergeCells',
    face: null,
    can: (editor) => editor.can().mergeCells(),
    use: (editor) => editor.chain().focus().mergeCells().run(),
  },
  {
    name: 'splitCell',
    face: null,
    can: (editor) => editor.can().splitCell(),
    use: (editor) => editor.chain().focus().splitCell().run(),
  },
  { name: 'headRow', face: null, use: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { name: 'headColumn', face: null, use: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
  { name: 'dropRow', face: null, use: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'dropColumn', face: null, use: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: 'dropTable', face: null, use: (editor) => editor.chain().focus().deleteTable().run() },
];
