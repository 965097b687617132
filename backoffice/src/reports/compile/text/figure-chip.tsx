import { NodeViewWrapper } from '@tiptap/react';
import type { ReactNodeViewProps } from '@tiptap/react';
import { Tooltip } from 'antd';
import { compileText } from '../../../text/reports-compile.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useFigures } from './figures.ts';

/** A figure within the text: shows the value as it will be printed, tells its source, opens the cases behind it. */
export function FigureChip({ node, editor, selected }: ReactNodeViewProps) {
  const t = useText(compileText);
  const pick = useSay();
  const { get, open } = useFigures();
  const key = String(node.attrs['key']);
  const figure = get(key);
  const names = ['chip', ...(figure ? [] : ['chip-unknown']), ...(selected ? ['is-selected'] : [])];
  return (
    <NodeViewWrapper as="span" className={names.join(' ')} data-figure={key}>
      <Tooltip title={figure ? `${pick(figure.label)} · ${t[`source_${figure.source}`]}` : t.unknownFigure}>
        <button
          type="button"
          tabIndex={editor.isEditable ? -1 : 0}
          aria-label={figure ? t.chip(pick(figure.label), figure.text) : t.unknownFigure}
          onClick={() => figure && open(key)}
        >
          {figure?.text ?? '？'}
        </button>
      </Tooltip>
    </NodeViewWrapper>
  );
}
