import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { fetchDocument } from '../api/documents.ts';
import type { StaffDocument } from '../api/documents.ts';
import { DocumentChannels } from '../channels/document-channels.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { DocumentItems } from '../scheme/document-items.tsx';
import { DocumentPushes } from '../sites/pushes/document-pushes.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { AttachmentsCard } from './attachments-card.tsx';
import { DocumentHead } from './document-head.tsx';
import { DocumentSteps } from './document-steps.tsx';
import { DocumentText } from './document-text.tsx';
import { DocumentTimeline } from './document-timeline.tsx';
import { DocumentPresence } from './editor/presence/document-presence.tsx';
import { EmergencyNotice } from './emergency-notice.tsx';
import { EditionsCard } from './editions/editions-card.tsx';
import { FindingsCard } from './findings-card.tsx';
import { InterpretationCard } from './interpretation/interpretation-card.tsx';
import { MetadataCard } from './metadata-card.tsx';
import { PreviewsCard } from './previews-card.tsx';
import { RelationsCard } from './relations/relations-card.tsx';
import { RepealNotice } from './repeal/repeal-notice.tsx';
import { ReleasesCard } from './releases-card.tsx';
import { ReviewTrailCard } from './review/review-trail.tsx';
import './document.css';
import './steps/steps.css';

const route = getRouteApi('/documents/$id');

/** The page of one document: what is to be done first, then its review, its text with the facts beside it. */
export function DocumentPage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['document', id], queryFn: () => fetchDocument(id) });
  return <Loaded query={query}>{(document) => <DocumentView key={id} document={document} />}</Loaded>;
}

function DocumentView({ document }: { document: StaffDocument }) {
  const t = useText(documentsText);
  const { edition: asked } = route.useSearch();
  const newest = document.editions[0]!;
  const edition = document.editions.find(({ number }) => number === asked) ?? newest;
  const mayEdit = document.nextSteps.some(
    ({ action, allowed }) => action === 'disclosure.save_draft' && allowed,
  );
  const navigate = useNavigate();
  const edit = () => void navigate({ to: '/documents/$id/edit', params: { id: document.id } });
  return (
    <>
      <DocumentHead document={document} edition={edition} />
      <DocumentPresence documentId={document.id} />
      <EmergencyNotice document={document} />
      <RepealNotice document={document} edition={newest} />
      <ReviewTrailCard document={document} />
      <div className="document">
        <div className="document-acts stack">
          <DocumentSteps document={document} edition={newest} />
          <FindingsCard document={document} />
        </div>
        <div className="document-text">
          {edition === newest ? null : (
            <p className="act-lead">
              {t.earlierEdition(edition.number)}{' '}
              <Link to="/documents/$id" params={{ id: document.id }} search={{}}>
                {t.toNewest}
              </Link>
            </p>
          )}
          <DocumentText
            documentId={document.id}
            edition={edition}
            edit={mayEdit && edition === newest ? edit : undefined}
          />
        </div>
        <div className="document-facts">
          <MetadataCard document={document} edition={edition} />
        </div>
        <div className="document-more stack">
          <AttachmentsCard document={document} edition={edition} />
          <EditionsCard document={document} />
          <InterpretationCard documentId={document.id} />
          <RelationsCard document={document} />
          <ReleasesCard document={document} />
          <DocumentPushes document={document} />
          <DocumentItems documentId={document.id} />
          <DocumentChannels
            documentId={document.id}
            agencyId={document.agencyId}
            isReleased={document.isReleased}
          />
          <PreviewsCard document={document} />
          <DocumentTimeline document={document} />
        </div>
      </div>
    </>
  );
}
