import type { Editor } from '@tiptap/core';
import type { Finding } from '../../../api/editor-checks.ts';
import { locate, locatePicture, pictureOf } from './locate.ts';

/** Brings the place of a finding before the eyes: the words in the text, or the field. */
export function goToFinding(finding: Finding, editor: Editor | null): void {
  const { place } = finding;
  const picture = pictureOf(finding);
  const at = editor && picture ? locatePicture(editor.state.doc, picture) : undefined;
  if (editor && at !== undefined) {
    const frame = editor.view.nodeDOM(at);
    if (frame instanceof HTMLElement) {
      frame.scrollIntoView({ block: 'center' });
      // What it lacks is written right there.
      frame.querySelector('input')?.focus();
    }
    return;
  }
  const hit = editor ? locate(editor.state.doc, place) : undefined;
  if (hit && editor) {
    editor.chain().focus().setTextSelection(hit).scrollIntoView().run();
    const { node } = editor.view.domAtPos(hit.from);
    (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
    return;
  }
  if (place.part === 'body') return void editor?.commands.focus();
  const name = place.part === 'metadata' ? place.field : place.part === 'file' ? null : place.part;
  if (name === null) return;
  // The field may be in a part of the page that is only now being shown.
  setTimeout(() => {
    const field = document.getElementById(name);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }, 60);
}
