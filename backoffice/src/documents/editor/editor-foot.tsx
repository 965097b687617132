import { Button } from 'antd';
import { useContext } from 'react';
import { documentsText } from '../../text/documents.ts';
import { editorFormText } from '../../text/editor-form.ts';
import { savingText } from '../../text/editor-saving.ts';
import { useText } from '../../text/use-text.ts';
import { MissingContext } from './form/needed.tsx';
import { SaveStatus } from './saving/save-status.tsx';
import { askAgain } from './saving/saving-dialogs.tsx';
import { useFieldNames } from './saving/use-field-names.ts';
import type { Draft } from './saving/use-draft.ts';
import { SubmitButton } from './findings/submit-button.tsx';

interface Props {
  draft: Draft;
  documentId: string;
  /** Findings that stand in the way of submission. */
  blocking: number;
  showFindings: () => void;
  done: () => void;
}

/** Whether everything is saved, what is still missing, and the ways out. */
export function EditorFoot({ draft, documentId, blocking, showFindings, done }: Props) {
  const t = useText(savingText);
  const form = useText(editorFormText);
  const documents = useText(documentsText);
  const missing = useContext(MissingContext);
  const names = useFieldNames();
  return (
    <>
      <div>
        <SaveStatus autosave={draft.autosave} decide={askAgain} />
        {missing.length > 0 ? (
          <p className="small soft">
            {form.stillMissing}
            {missing.map(names).join('、')}
          </p>
        ) : null}
      </div>
      <div className="row">
        <Button onClick={() => void draft.autosave.saveNow()}>{documents.save}</Button>
        <Button htmlType="submit">{t.done}</Button>
        <SubmitButton
          documentId={documentId}
          blocking={blocking}
          missing={missing.length}
          save={draft.autosave.saveNow}
          showFindings={showFindings}
          done={done}
        />
      </div>
    </>
  );
}
