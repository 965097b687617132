import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { FullscreenExitOutlined, FullscreenOutlined, LinkOutlined, SearchOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { richText } from '../../../text/editor.ts';
import { useText } from '../../../text/use-text.ts';
import type { PasteNote } from '../paste/notes.ts';
import { editorProps } from './editor-props.ts';
import { EXTENSIONS } from './extensions.ts';
import { FindBar } from './find-bar.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { PasteNotice } from './paste-notice.tsx';
import { TableInsert } from './table-insert.tsx';
import { tidyHtml, untidyHtml } from './tidy-html.ts';
import { ToolButton } from './tool-button.tsx';
import { Toolbar } from './toolbar.tsx';
import { WordCount } from './word-count.tsx';
import '../../document.css';
import './rich.css';

export interface RichTextProps {
  id?: string;
  label: string;
  value?: string;
  onChange?: (html: string) => void;
  /** Tools that concern the document rather than the text: pictures, import. */
  tools?: (editor: Editor) => ReactNode;
  /** Told of the editor when it is there. */
  ready?: (editor: Editor) => void;
  /** Files that were pasted or dropped; false when they are none of ours. */
  takeFiles?: (files: readonly File[], editor: Editor) => boolean;
}

/** Quiet time after which what was typed is given to the form; writing out a long text at every key would be felt. */
const SETTLE_MS = 250;

/** The editor of formatted text. It gives HTML of the kind the server keeps, and takes what the form holds. */
export function RichText(props: RichTextProps) {
  const { id, label, value = '', tools } = props;
  const t = useText(richText);
  const [notes, setNotes] = useState<readonly PasteNote[] | null>(null);
  const [open, setOpen] = useState<'find' | 'link' | 'keys' | null>(null);
  const [full, setFull] = useState(false);
  const given = useRef(value);
  /** The text as this editor writes it while nobody has changed it; the same text may have come in other HTML. */
  const settled = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const flush = (editor: Editor): void => {
    clearTimeout(timer.current);
    const html = tidyHtml(editor.getHTML());
    if (html === settled.current) return;
    settled.current = html;
    given.current = html;
    latest.current.onChange?.(html);
  };
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: untidyHtml(value),
    shouldRerenderOnTransaction: false,
    editorProps: editorProps({
      id,
      label,
      pasted: setNotes,
      takeFiles: (files, view) => latest.current.takeFiles?.(files, view) ?? false,
    }),
    onCreate: ({ editor: made }) => {
      settled.current = tidyHtml(made.getHTML());
    },
    onUpdate: ({ editor: changed }) => {
      clearTimeout(timer.current);
      // What is typed is given over at the latest when the text is left; what a tool outside of it changed, at once.
      if (changed.isFocused) timer.current = setTimeout(() => flush(changed), SETTLE_MS);
      else flush(changed);
    },
    onBlur: ({ editor: left }) => flush(left),
  });
  useEffect(() => latest.current.ready?.(editor), [editor]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The form was given another text: a copy restored, a conflict decided, a finding mended.
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    editor.commands.setContent(untidyHtml(value), { emitUpdate: false });
    settled.current = tidyHtml(editor.getHTML());
  }, [editor, value]);
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const main = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (main && key === 's') flush(editor);
    if (main && !event.shiftKey && (key === 'f' || key === 'h')) setOpen('find');
    else if (main && key === 'k') setOpen('link');
    else if (event.altKey && event.key === 'F10') {
      event.currentTarget.querySelector<HTMLElement>('[role=toolbar] button, [role=toolbar] select')?.focus();
    } else if (event.key === 'Escape' && full) setFull(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className={full ? 'rich rich-full' : 'rich'} onKeyDown={keys}>
      <div className="rich-head">
        <Toolbar editor={editor}>
          <ToolButton name="link" keys="Control+K" use={() => setOpen('link')}>
            <LinkOutlined />
          </ToolButton>
          <TableInsert editor={editor} />
          {tools?.(editor)}
          <ToolButton name="find" keys="Control+F" use={() => setOpen(open === 'find' ? null : 'find')}>
            <SearchOutlined />
          </ToolButton>
          <ToolButton name={full ? 'leaveFull' : 'full'} isOn={full} use={() => setFull(!full)}>
            {full ? <FullscreenExitOutlined /> : <FullscreenOutlined />}
          </ToolButton>
          <ToolButton name="keys" use={() => setOpen('keys')}>
            ?
          </ToolButton>
        </Toolbar>
        {open === 'find' ? <FindBar editor={editor} close={() => setOpen(null)} /> : null}
        {notes ? (
          <PasteNotice
            notes={notes}
            undo={() => {
              editor.chain().focus().undo().run();
              setNotes(null);
            }}
            close={() => setNotes(null)}
          />
        ) : null}
      </div>
      <EditorContent editor={editor} className="rich-paper" />
      <WordCount editor={editor} title={t.words} />
      {open === 'link' ? <LinkDialog editor={editor} close={() => setOpen(null)} /> : null}
      {open === 'keys' ? <KeysHelp close={() => setOpen(null)} /> : null}
    </div>
  );
}
