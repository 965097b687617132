import { Extension } from '@tiptap/core';

/** A flush line (the addressees) is followed by an indented paragraph, as official papers are set. */
export const Flush = Extension.create({
  name: 'flush',
  priority: 200,
  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => {
      const { selection } = editor.state;
      const { $from, empty } = selection;
      const isFlush = $from.parent.type.name === 'paragraph' && $from.parent.attrs['textAlign'] === 'left';
      const isEnd = empty && $from.parentOffset === $from.parent.content.size;
      if (!isFlush || !isEnd || $from.depth > 1 || $from.parent.content.size === 0) return false;
      return editor.chain().splitBlock().unsetTextAlign().run();
    },
  }),
});
