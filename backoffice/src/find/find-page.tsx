import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { fetchDocuments } from '../api/documents.ts';
import { fetchRequests } from '../api/requests.ts';
import { Loaded } from '../parts/loaded.tsx';
import { findText } from '../text/find.ts';
import { shellText } from '../text/shell.ts';
import { useSay, useText } from '../text/use-text.ts';

const route = getRouteApi('/find');

/** Cases and documents that answer to a number, a title or a phrase. */
export function FindPage() {
  const t = useText(findText);
  const shell = useText(shellText);
  const pick = useSay();
  const { agencyId, may } = useDesk();
  const { text } = route.useSearch();
  const cases = useQuery({
    queryKey: ['find', 'requests', agencyId, text],
    queryFn: () => fetchRequests({ list: 'all', agencyId, text, pageSize: 20 }),
    enabled: may('requests.list_requests') && text !== '',
  });
  const documents = useQuery({
    queryKey: ['find', 'documents', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, text, pageSize: 20 }),
    enabled: may('disclosure.list_documents') && text !== '',
  });
  return (
    <div className="stack">
      <h1>{t.title(text)}</h1>
      {may('requests.list_requests') ? (
        <section className="card" aria-labelledby="h-cases">
          <h2 id="h-cases">{shell.requests}</h2>
          <Loaded query={cases}>
            {({ rows }) => (
              <ul className="entries">
                {rows.map((row) => (
                  <li key={row.id}>
                    <Link to="/requests/$id" params={{ id: row.id }}>
                      {row.subject}
                    </Link>
                    <p className="soft small">
                      {row.number} · {pick(row.stageLabel)} · {row.applicantName}
                    </p>
                  </li>
                ))}
                {rows.length === 0 ? <li className="soft">{t.noCases}</li> : null}
              </ul>
            )}
          </Loaded>
        </section>
      ) : null}
      {may('disclosure.list_documents') ? (
        <section className="card" aria-labelledby="h-documents">
          <h2 id="h-documents">{shell.documents}</h2>
          <Loaded query={documents}>
            {({ items }) => (
              <ul className="entries">
                {items.map((item) => (
                  <li key={item.id}>
                    <Link to="/documents/$id" params={{ id: item.id }}>
                      {item.title}
                    </Link>
                    <p className="soft small">{item.documentNumber ?? item.indexNumber}</p>
                  </li>
                ))}
                {items.length === 0 ? <li className="soft">{t.noDocuments}</li> : null}
              </ul>
            )}
          </Loaded>
        </section>
      ) : null}
    </div>
  );
}
