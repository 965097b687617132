import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { richText } from '../../../text/editor.ts';
import { useText } from '../../../text/use-text.ts';

type Level = 2 | 3 | 4;
const LEVELS: readonly Level[] = [2, 3, 4];

const levelOf = (editor: Editor): string => {
  if (!editor.isActive('heading')) return 'p';
  return LEVELS.find((level) => editor.isActive('heading', { level }))?.toString() ?? 'deeper';
};

/** What the paragraph is: body text or a heading of a level. */
export function StyleChoice({ editor }: { editor: Editor }) {
  const t = useText(richText);
  const chosen = useEditorState({ editor, selector: (context) => levelOf(context.editor) });
  const choose = (value: string): void => {
    const chain = editor.chain().focus();
    if (value === 'p') chain.setParagraph().run();
    else chain.setHeading({ level: Number(value) as Level }).run();
  };
  return (
    <select
      className="style-choice"
      aria-label={t.style}
      title={t.style}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="p">{t.paragraph}</option>
      <option value="2">{t.heading2}</option>
      <option value="3">{t.heading3}</option>
      <option value="4">{t.heading4}</option>
      {chosen === 'deeper' ? (
        <option value="deeper" disabled>
          {t.headingDeeper}
        </option>
      ) : null}
    </select>
  );
}
