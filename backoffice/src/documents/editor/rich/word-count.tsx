import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { countCharacters, countWords } from './count-text.ts';

/** How long the text is. */
export function WordCount({
  editor,
  title,
}: {
  editor: Editor;
  title: (words: number, characters: number) => string;
}) {
  const counts = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const text = state.doc.textBetween(0, state.doc.content.size, '\n', ' ');
      return [countWords(text), countCharacters(text)] as const;
    },
    equalityFn: (one, other) => other !== null && one.join() === other.join(),
  });
  return <p className="rich-count small soft">{title(counts[0], counts[1])}</p>;
}
