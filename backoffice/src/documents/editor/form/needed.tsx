import { createContext, useContext } from 'react';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';

/** The fields that are still to be filled in before the draft is submitted. */
export const MissingContext = createContext<readonly string[]>([]);

/** A field's name with a mark while it is missing. */
export function Needed({ name, label }: { name: string; label: string }) {
  const t = useText(editorFormText);
  const missing = useContext(MissingContext);
  return (
    <>
      {label}
      {missing.includes(name) ? <span className="must">{t.needed}</span> : null}
    </>
  );
}
