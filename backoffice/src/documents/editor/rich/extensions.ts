import type { Extensions } from '@tiptap/core';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { TextAlign } from '@tiptap/extension-text-align';
import { StarterKit } from '@tiptap/starter-kit';
import { Flush } from './flush.ts';
import { Marking } from './marking.ts';
import { Picture } from './picture.ts';

/**
 * What an official text may consist of: what `cleanHtml` of the server keeps, no more, so that nothing is lost between
 * the two. Headings of the fifth and sixth level can only come from older texts; they stay.
 */
export const EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4, 5, 6] },
    code: false,
    codeBlock: false,
    link: {
      openOnClick: false,
      // What is typed after a link is not part of it.
      autolink: false,
      linkOnPaste: true,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null },
    },
    dropcursor: { color: 'var(--indigo)', width: 2 },
  }),
  Subscript,
  Superscript,
  TextAlign.configure({ types: ['heading', 'paragraph'] }),
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  Picture,
  Flush,
  Marking,
];
