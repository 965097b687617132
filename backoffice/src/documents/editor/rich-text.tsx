import { useEffect, useRef } from 'react';
import { documentsText } from '../../text/documents.ts';
import { useText } from '../../text/use-text.ts';
import { cleanPaste } from './clean-paste.ts';

interface Props {
  id?: string;
  label: string;
  value?: string;
  onChange?: (html: string) => void;
}

/** A plain editor of formatted text. What is pasted is reduced to structure; the API cleans everything again. */
export function RichText({ id, label, value = '', onChange }: Props) {
  const t = useText(documentsText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current && box.current.innerHTML !== value) box.current.innerHTML = value;
  }, [value]);
  const format = (command: string, argument?: string): void => {
    box.current?.focus();
    document.execCommand(command, false, argument);
    onChange?.(box.current?.innerHTML ?? '');
  };
  const tools: [string, () => void][] = [
    [t.paragraph, () => format('formatBlock', 'p')],
    [t.heading, () => format('formatBlock', 'h2')],
    [t.bold, () => format('bold')],
    [t.numbers, () => format('insertOrderedList')],
    [t.bullets, () => format('insertUnorderedList')],
    [t.plain, () => format('removeFormat')],
    [t.undo, () => format('undo')],
  ];
  return (
    <div className="rich">
      <div role="toolbar" aria-label={t.toolbar} className="rich-tools">
        {tools.map(([name, use]) => (
          <button key={name} type="button" onMouseDown={(event) => event.preventDefault()} onClick={use}>
            {name}
          </button>
        ))}
      </div>
      <div
        ref={box}
        id={id}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        contentEditable
        suppressContentEditableWarning
        className="document-body rich-box"
        onFocus={() => document.execCommand('defaultParagraphSeparator', false, 'p')}
        onInput={(event) => onChange?.(event.currentTarget.innerHTML)}
        onPaste={(event) => {
          event.preventDefault();
          const html = event.clipboardData.getData('text/html');
          const text = event.clipboardData.getData('text/plain');
          document.execCommand('insertHTML', false, cleanPaste(html, text));
        }}
      />
    </div>
  );
}
