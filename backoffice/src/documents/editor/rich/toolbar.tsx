import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { richText } from '../../../text/editor.ts';
import { useText } from '../../../text/use-text.ts';
import { ToolButton } from './tool-button.tsx';
import { StyleChoice } from './style-choice.tsx';
import { TABLE_TOOLS, TOOL_GROUPS } from './tools.tsx';
import type { Tool } from './tools.tsx';

const ALL = [...TOOL_GROUPS.flat(), ...TABLE_TOOLS];

interface Look {
  inTable: boolean;
  on: Record<string, boolean>;
  off: Record<string, boolean>;
}

function lookOf(editor: Editor): Look {
  const inTable = editor.isActive('table');
  const seen = inTable ? ALL : TOOL_GROUPS.flat();
  return {
    inTable,
    on: Object.fromEntries(seen.map(({ name, isOn }) => [name, isOn?.(editor) ?? false])),
    off: Object.fromEntries(seen.map(({ name, can }) => [name, can ? !can(editor) : false])),
  };
}

/**
 * The toolbar: one stop of the tab key, arrows move within. What belongs to tables shows while the cursor is in one.
 * `children` are the tools that open something of their own.
 */
export function Toolbar({ editor, children }: { editor: Editor; children: ReactNode }) {
  const t = useText(richText);
  const look = useEditorState({ editor, selector: (context) => lookOf(context.editor) });
  const bar = useRef<HTMLDivElement>(null);
  const button = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      name={tool.name}
      keys={tool.keys}
      isOn={tool.isOn ? (look.on[tool.name] ?? false) : undefined}
      disabled={look.off[tool.name] ?? false}
      use={() => tool.use(editor)}
    >
      {tool.face ?? t[tool.name as 'rowAbove']}
    </ToolButton>
  );
  return (
    <div ref={bar} onKeyDown={(event) => moveFocus(event, bar.current)}>
      <div role="toolbar" aria-label={t.tools} className="rich-tools">
        <StyleChoice editor={editor} />
        {TOOL_GROUPS.map((group) => (
          <span key={group[0]!.name} className="tool-group">
            {group.map(button)}
          </span>
        ))}
        <span className="tool-group">{children}</span>
      </div>
      {look.inTable ? (
        <div role="toolbar" aria-label={t.tableTools} className="rich-tools rich-tools-table">
          {TABLE_TOOLS.map(button)}
        </div>
      ) : null}
    </div>
  );
}

/** Left and right move between the tools, Home and End to the first and last. */
function moveFocus(event: KeyboardEvent, bar: HTMLElement | null): void {
  if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key) || !bar) return;
  const target = event.target as HTMLElement;
  if (target.localName !== 'button') return;
  const all = [...bar.querySelectorAll<HTMLElement>('button:not(:disabled), select')];
  const at = all.indexOf(target);
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key]!;
  event.preventDefault();
  all[(next + all.length) % all.length]?.focus();
}
