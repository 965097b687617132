import type { Editor } from '@tiptap/core';

/** A picture that came with pasted text, as a file. */
export function fileOfDataUrl(url: string): File | undefined {
  const read = /^data:(image\/(png|jpe?g|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(url);
  if (!read) return undefined;
  const bytes = Uint8Array.from(atob(read[3]!), (letter) => letter.charCodeAt(0));
  return new File([bytes], `picture.${read[2]!.replace('jpeg', 'jpg')}`, { type: read[1]! });
}

/** The pictures in the text that are not stored yet. */
export function waitingPictures(editor: Editor): string[] {
  const found = new Set<string>();
  editor.state.doc.descendants((node) => {
    const src = node.type.name === 'image' ? (node.attrs['src'] as string | null) : null;
    if (src?.startsWith('data:')) found.add(src);
  });
  return [...found];
}

/** Puts the stored picture in the place of the waiting one; without one, takes it out. Undo does not bring it back. */
export function settlePicture(
  editor: Editor,
  src: string,
  stored: { src: string; width: number; height: number } | undefined,
): void {
  if (editor.isDestroyed) return;
  const { tr } = editor.state;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name !== 'image' || node.attrs['src'] !== src) return;
    const at = tr.mapping.map(position);
    if (stored) tr.setNodeMarkup(at, undefined, { ...node.attrs, ...stored });
    else tr.delete(at, at + node.nodeSize);
  });
  editor.view.dispatch(tr.setMeta('addToHistory', false));
}
