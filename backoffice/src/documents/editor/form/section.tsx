import type { ReactNode } from 'react';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';

/** A part of the form that can be folded; says how much is still missing in it. */
export function Section({
  title,
  missing = 0,
  children,
}: {
  title: string;
  missing?: number;
  children: ReactNode;
}) {
  const t = useText(editorFormText);
  return (
    <details className="form-section" open>
      <summary>
        <span>{title}</span>
        {missing > 0 ? <span className="must">{t.missing(missing)}</span> : null}
      </summary>
      <div className="form-section-body">{children}</div>
    </details>
  );
}
