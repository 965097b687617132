import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchGazetteCandidates, type GazetteDocument } from '../api/gazette.ts';
import { Loaded } from '../parts/loaded.tsx';
import { gazetteText } from '../text/gazette.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { EntryTitle } from './entry-title.tsx';
import { CandidateFilters, type CandidateSearch } from './candidate-filters.tsx';

interface Props {
  agencyId: string;
  issueId: string;
  chosen: ReadonlySet<string>;
  /** Names of the sections a document can be put into. */
  sections: readonly string[];
  add: (document: GazetteDocument, section: number) => void;
}

/** Released documents that may still be chosen, with a way into each section. */
export function CandidatesCard({ agencyId, issueId, chosen, sections, add }: Props) {
  const t = useText(gazetteText);
  const { colon } = useText(marksText);
  const [search, setSearch] = useState<CandidateSearch>({});
  const query = useQuery({
    queryKey: ['gazette-candidates', agencyId, issueId, search],
    queryFn: () => fetchGazetteCandidates({ agencyId, issueId, ...search }),
    placeholderData: keepPreviousData,
  });
  const agencies = query.data?.agencies ?? [];
  return (
    <section className="card stack" aria-labelledby="h-candidates">
      <h2 id="h-candidates">{t.candidates}</h2>
      <p className="soft">
        {t.candidatesLead}
        {agencies.length > 1 ? t.candidatesOfDepartments : ''}
        {sections.length === 0 ? t.addSectionFirst : ''}
      </p>
      <CandidateFilters
        search={search}
        change={(part) => setSearch({ ...search, ...part })}
        agencies={agencies}
      />
      <Loaded query={query}>
        {({ documents }) => {
          const left = documents.filter(({ documentId }) => !chosen.has(documentId));
          if (left.length === 0) return <p className="soft">{t.noCandidates}</p>;
          return (
            <ul className="gazette-candidates">
              {left.map((document) => (
                <li key={document.documentId}>
                  <span className="gazette-entry">
                    <EntryTitle document={document} />{' '}
                    <span className="soft">
                      {[document.documentNumber, document.issuer, document.releasedOn]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  <span className="row gazette-adds">
                    {sections.map((name, at) => (
                      <Button key={at} size="small" onClick={() => add(document, at)}>
                        {t.add}
                        {sections.length > 1 ? `${colon}${name}` : ''}
                      </Button>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
