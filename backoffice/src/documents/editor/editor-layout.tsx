import { Form } from 'antd';
import type { ReactNode } from 'react';
import { MissingContext } from './form/needed.tsx';
import { missingFields } from './form/missing.ts';
import './editor.css';

interface Props {
  head: ReactNode;
  main: ReactNode;
  aside: ReactNode;
  foot: ReactNode;
  fileCount: number;
}

/** Text at the left, what belongs to it at the right, saving at the foot. Knows what is still missing. */
export function EditorLayout({ head, main, aside, foot, fileCount }: Props) {
  const values = Form.useWatch((all: Record<string, unknown>) => all, Form.useFormInstance()) as
    Record<string, unknown> | undefined;
  return (
    <MissingContext.Provider value={missingFields(values ?? {}, fileCount)}>
      {head}
      <div className="editor">
        <div className="stack editor-main">{main}</div>
        <aside className="card editor-aside">{aside}</aside>
      </div>
      <div className="editor-foot">{foot}</div>
    </MissingContext.Provider>
  );
}
