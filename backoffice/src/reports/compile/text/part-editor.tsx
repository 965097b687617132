import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { FigureNode } from './figure-node.ts';
import { useFigures } from './figures.ts';
import { FindingMarks, marking } from './finding-marks.ts';
import type { MarkedPlace } from './finding-marks.ts';
import { placeIn, storedPlaces } from './stored-places.ts';
import { toDocument, toStored } from './stored-text.ts';
import type { EditorDocument } from './stored-text.ts';

/** A stretch of the stored text that a finding concerns. */
export type Marked = Omit<MarkedPlace, 'from' | 'to'> & { readonly start: number; readonly end: number };

interface Props {
  label: string;
  value: string;
  writable: boolean;
  marks: readonly Marked[];
  change: (stored: string) => void;
  ready: (editor: Editor) => void;
  leave: () => void;
}

/** Text as the editor holds it at this moment, as it is stored. */
export const storedOf = (editor: Editor): string => toStored(editor.getJSON() as EditorDocument);

/** Plain paragraphs with figures in them; what is pasted loses its formatting, not its words. */
export function PartEditor({ label, value, writable, marks, change, ready, leave }: Props) {
  const t = useText(compileText);
  const { get } = useFigures();
  const latest = useRef({ get, change });
  latest.current = { get, change };
  const editor = useEditor({
    extensions: [
      Document,
      Paragraph,
      Text,
      UndoRedo,
      Placeholder.configure({ placeholder: t.placeholder }),
      FigureNode.configure({ textOf: (key) => latest.current.get(key)?.text }),
      FindingMarks,
    ],
    content: toDocument(value),
    editable: writable,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'part-box' },
    },
    onUpdate: ({ editor: changed }) => latest.current.change(storedOf(changed)),
    onCreate: ({ editor: made }) => ready(made),
    onBlur: leave,
  });
  useEffect(() => {
    if (editor.isEditable !== writable) editor.setEditable(writable, false);
    editor.view.dom.setAttribute('aria-readonly', String(!writable));
  }, [editor, writable]);
  useEffect(() => {
    if (storedOf(editor) !== value) editor.commands.setContent(toDocument(value), { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => {
    const places = storedPlaces(editor.state.doc);
    const placed = marks.flatMap((mark) => {
      const place = placeIn(places, mark);
      return place ? [{ ...mark, ...place }] : [];
    });
    editor.view.dispatch(marking(editor.state, placed));
  }, [editor, marks, value]);
  return <EditorContent editor={editor} className="part-editor" />;
}
