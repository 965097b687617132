import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { fetchDocument } from '../api/documents.ts';
import type { StaffDocument } from '../api/documents.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { AttachmentsCard } from './attachments-card.tsx';
import { DocumentSteps } from './document-steps.tsx';
import { DocumentText } from './document-text.tsx';
import { DocumentTimeline } from './document-timeline.tsx';
import { MetadataCard } from './metadata-card.tsx';
import { ReleasesCard } from './releases-card.tsx';
import { useVocabulary } from './use-vocabulary.ts';
import './document.css';

const route = getRouteApi('/documents/$id');

/** The page of one document: metadata left, text in the middle, steps, files and releases right. */
export function DocumentPage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['document', id], queryFn: () => fetchDocument(id) });
  return <Loaded query={query}>{(document) => <DocumentView key={id} document={document} />}</Loaded>;
}

function DocumentView({ document }: { document: StaffDocument }) {
  const t = useText(documentsText);
  const { label } = useVocabulary();
  const edition = document.editions[0]!;
  const mayEdit = document.nextSteps.some(
    ({ action, allowed }) => action === 'disclosure.save_draft' && allowed,
  );
  const navigate = useNavigate();
  const edit = () => void navigate({ to: '/documents/$id/edit', params: { id: document.id } });
  return (
    <>
      <div className="case-head">
        <p className="small soft">
          <Link to="/documents">{t.back}</Link> · {t.edition(edition.number)}
        </p>
        <div className="row">
          <h1>{edition.title}</h1>
          <Mark tone="indigo">{label('stages', document.stage)}</Mark>
          {document.isReleased ? <Mark tone="pine">{t.live}</Mark> : <Mark tone="plain">{t.notLive}</Mark>}
        </div>
        {document.isReleased && edition.reviewState !== 'approved' ? (
          <p className="soft">{t.liveAndDraft}</p>
        ) : null}
      </div>
      <div className="document">
        <MetadataCard document={document} edition={edition} />
        <DocumentText edition={edition} edit={mayEdit ? edit : undefined} />
        <div className="stack">
          <DocumentSteps document={document} edition={edition} />
          <AttachmentsCard document={document} edition={edition} />
          <ReleasesCard document={document} />
          <DocumentTimeline document={document} />
        </div>
      </div>
    </>
  );
}
