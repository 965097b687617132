import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { fetchComparison } from '../../api/document-desk.ts';
import { fetchDocument } from '../../api/documents.ts';
import type { StaffDocument } from '../../api/documents.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { partsText } from '../../text/document-parts.ts';
import { documentsText } from '../../text/documents.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import type { CompareSearch } from './compare-search.ts';
import { Comparison } from './comparison.tsx';
import '../../list/record-table.css';
import './compare.css';

const route = getRouteApi('/documents/$id/compare');

/** What changed between any two editions of a document. */
export function ComparePage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['document', id], queryFn: () => fetchDocument(id) });
  return <Loaded query={query}>{(document) => <CompareView document={document} />}</Loaded>;
}

function CompareView({ document }: { document: StaffDocument }) {
  const t = useText(partsText);
  const documents = useText(documentsText);
  const { colon } = useText(marksText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const numbers = document.editions.map(({ number }) => number);
  const to = search.to ?? numbers[0]!;
  const from = search.from ?? numbers.find((number) => number < to) ?? to;
  const query = useQuery({
    queryKey: ['comparison', document.id, from, to],
    queryFn: () => fetchComparison(document.id, from, to),
    placeholderData: keepPreviousData,
    enabled: from !== to,
  });
  const change = (part: CompareSearch): void =>
    void navigate({ search: { from, to, ...(search.layout ? { layout: search.layout } : {}), ...part } });
  const choice = (label: string, value: number, pick: (number: number) => void) => (
    <Select
      aria-label={label}
      value={value}
      onChange={pick}
      options={numbers.map((number) => ({
        value: number,
        label: `${label}${colon}${documents.edition(number)}`,
      }))}
      style={{ minWidth: 150 }}
    />
  );
  return (
    <>
      <div className="case-head">
        <p className="small soft">
          <Link to="/documents/$id" params={{ id: document.id }} search={{}}>
            {t.backToDocument}
          </Link>{' '}
          · {document.editions[0]!.title}
        </p>
        <h1>{t.compareTitle}</h1>
      </div>
      {numbers.length < 2 ? (
        <p className="card">{t.oneEdition}</p>
      ) : (
        <>
          <div className="filters" role="group" aria-label={t.compareTitle}>
            {choice(t.from, from, (number) => change({ from: number }))}
            {choice(t.to, to, (number) => change({ to: number }))}
            <Segmented
              aria-label={t.layout}
              value={search.layout ?? 'side'}
              onChange={(value) =>
                void navigate({ search: { from, to, ...(value === 'inline' ? { layout: 'inline' } : {}) } })
              }
              options={[
                { value: 'side', label: t.sideBySide },
                { value: 'inline', label: t.inline },
              ]}
            />
          </div>
          {from === to ? (
            <p className="card">{t.nothing}</p>
          ) : (
            <Loaded query={query}>
              {(comparison) => <Comparison comparison={comparison} isInline={search.layout === 'inline'} />}
            </Loaded>
          )}
        </>
      )}
    </>
  );
}
