import { Link } from '@tanstack/react-router';
import type { StaffDocument } from '../../api/documents.ts';
import { documentsText } from '../../text/documents.ts';
import { editorFormText } from '../../text/editor-form.ts';
import { savingText } from '../../text/editor-saving.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { PresentPeople } from './presence/present-people.tsx';
import { usePresence } from './presence/use-presence.ts';

/** Which draft it is, who else has it open, and why it came back. */
export function EditorHead({ document }: { document: StaffDocument }) {
  const t = useText(savingText);
  const form = useText(editorFormText);
  const documents = useText(documentsText);
  const { colon } = useText(marksText);
  const edition = document.editions[0]!;
  const others = usePresence(document.id, 'editing');
  const writers = others.filter(({ doing }) => doing === 'editing').map(({ name }) => name);
  return (
    <>
      <div className="editor-head">
        <div>
          <p className="small soft">
            <Link to="/documents/$id" params={{ id: document.id }}>
              {t.backToDocument}
            </Link>{' '}
            · {documents.edition(edition.number)}
          </p>
          <h1>{form.heading}</h1>
        </div>
        <PresentPeople others={others} />
      </div>
      {writers.length > 0 ? (
        <p className="others" role="alert">
          {t.othersEdit(writers.join('、'))}
        </p>
      ) : null}
      {edition.sentBackReason ? (
        <p className="others">
          {documents.sentBack}
          {colon}
          {edition.sentBackReason}
        </p>
      ) : null}
    </>
  );
}
