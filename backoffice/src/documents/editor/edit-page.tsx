import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { fetchDocument } from '../../api/documents.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { NOT_EDITABLE, savingText } from '../../text/editor-saving.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { DocumentEditor } from './document-editor.tsx';
import { whyNotEditable } from './why-not-editable.ts';

const route = getRouteApi('/documents/$id/edit');

/** The draft of a document under the pen. What was read at first stays until the page is left: it is being written on. */
export function EditPage() {
  const { id } = route.useParams();
  const t = useText(savingText);
  const pick = useSay();
  const begun = useRef(false);
  const query = useQuery({
    queryKey: ['draft', id],
    queryFn: () => fetchDocument(id),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {(document) => {
        const mayEdit = document.nextSteps.some(
          ({ action, allowed }) => action === 'disclosure.save_draft' && allowed,
        );
        // Once begun, the text stays on the screen, whatever becomes of the document meanwhile.
        begun.current ||= mayEdit;
        if (begun.current) return <DocumentEditor key={document.editions[0]!.id} document={document} />;
        return (
          <div className="card stack">
            <p>{pick(NOT_EDITABLE[whyNotEditable(document)])}</p>
            <p>
              <Link to="/documents/$id" params={{ id }}>
                {t.backToDocument}
              </Link>
            </p>
          </div>
        );
      }}
    </Loaded>
  );
}
