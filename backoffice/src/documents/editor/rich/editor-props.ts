import type { Editor, EditorOptions } from '@tiptap/core';
import { cleanPaste } from '../paste/clean-paste.ts';
import type { PasteNote } from '../paste/notes.ts';

interface Given {
  id: string | undefined;
  label: string;
  pasted: (notes: readonly PasteNote[] | null) => void;
  takeFiles: (files: readonly File[], editor: Editor) => boolean;
}

type ViewWithEditor = { dom: HTMLElement & { editor?: Editor } };

/** How the text behaves as an element of the page: its name, what happens to what is pasted or dropped into it. */
export function editorProps({ id, label, pasted, takeFiles }: Given): EditorOptions['editorProps'] {
  const take = (list: FileList | undefined, view: ViewWithEditor): boolean => {
    const files = [...(list ?? [])];
    const { editor } = view.dom;
    return files.length > 0 && editor !== undefined && takeFiles(files, editor);
  };
  return {
    attributes: {
      ...(id === undefined ? {} : { id }),
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      class: 'document-body rich-box',
      lang: 'zh-CN',
    },
    transformPastedHTML: (html) => {
      if (html.includes('data-pm-slice')) return html; // from this editor itself
      const { html: clean, notes } = cleanPaste(html);
      pasted(notes.length > 0 ? notes : null);
      return clean;
    },
    // Indents typed as spaces are the style sheet's business.
    transformPastedText: (text) => text.replace(/^[\u3000\u00a0 \t]+/gm, ''),
    handlePaste: (view, event) => {
      // Office programs put a picture of the text beside the text: the text is meant.
      const hasText = event.clipboardData?.types.includes('text/html') ?? false;
      return !hasText && take(event.clipboardData?.files, view);
    },
    handleDrop: (view, event, _slice, moved) => {
      if (moved || !take(event.dataTransfer?.files, view)) return false;
      event.preventDefault();
      return true;
    },
  };
}
