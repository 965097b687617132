import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchChain } from '../../api/document-desk.ts';
import { Mark } from '../../parts/mark.tsx';
import { partsText } from '../../text/document-parts.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { useVocabulary } from '../use-vocabulary.ts';

/** All documents that hang together, oldest first, each with what it does to an earlier one. */
export function Chain({ documentId }: { documentId: string }) {
  const t = useText(partsText);
  const pick = useSay();
  const { label } = useVocabulary();
  const { data } = useQuery({ queryKey: ['chain', documentId], queryFn: () => fetchChain(documentId) });
  if (!data || data.nodes.length < 2) return null;
  const titleOf = (id: string): string => data.nodes.find((node) => node.documentId === id)?.title ?? '';
  return (
    <details className="chain">
      <summary>
        {t.chain} <span className="soft">{data.nodes.length}</span>
      </summary>
      <ol className="chain-nodes">
        {data.nodes.map((node) => (
          <li key={node.documentId} aria-current={node.isThis ? 'true' : undefined}>
            <span className="soft small">{node.signedOn}</span>{' '}
            {node.isThis ? (
              <b>{t.thisDocument}</b>
            ) : (
              <Link to="/documents/$id" params={{ id: node.documentId }} search={{}}>
                {node.title}
              </Link>
            )}{' '}
            {node.validity ? (
              <Mark tone={node.validity === 'in_force' ? 'pine' : 'plain'}>
                {label('validities', node.validity)}
              </Mark>
            ) : null}
            {node.isReleased ? null : <span className="soft small"> {t.notPublic}</span>}
            <ul>
              {data.edges
                .filter(({ fromId }) => fromId === node.documentId)
                .map((edge) => (
                  <li key={edge.toId + edge.type} className="small">
                    {pick(edge.label)} → {titleOf(edge.toId)}
                    {edge.effectiveOn ? <span className="soft"> {edge.effectiveOn}</span> : null}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
