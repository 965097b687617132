import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useAct } from '../act/use-act.ts';
import { fetchDocumentItems, saveDocumentItems } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { Loaded } from '../parts/loaded.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';

/** For the page of a document: the items of the scheme it stands under, with suggestions one click away. */
export function DocumentItems({ documentId }: { documentId: string }) {
  const t = useText(schemeText);
  const { may } = useDesk();
  const query = useQuery({
    queryKey: ['document-items', documentId],
    queryFn: () => fetchDocumentItems(documentId),
    enabled: may('disclosure.get_document_items'),
  });
  const act = useAct((ids: readonly string[]) => saveDocumentItems(documentId, ids));
  const mayEdit = may('disclosure.set_document_items');
  // Nothing to read and nothing to choose: no card.
  if (!may('disclosure.get_document_items')) return null;
  if (!mayEdit && query.data?.chosen.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="h-document-items">
      <h2 id="h-document-items">{t.documentItems}</h2>
      <Loaded query={query}>
        {({ chosen, suggested, all }) => {
          const ids = chosen.map(({ id }) => id);
          if (!mayEdit)
            return (
              <ul>
                {chosen.map(({ id, path }) => (
                  <li key={id}>{path}</li>
                ))}
              </ul>
            );
          return (
            <>
              <Select
                mode="multiple"
                value={ids}
                disabled={act.working}
                aria-label={t.documentItems}
                placeholder={t.documentItemsHint}
                options={all.map(({ id, path }) => ({ value: id, label: path }))}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(next: string[]) => void act.run(next)}
              />
              {suggested.length > 0 ? (
                <div className="row" role="group" aria-label={t.suggestion}>
                  <span className="soft small">{t.suggestion}</span>
                  {suggested.slice(0, 3).map(({ id, path }) => (
                    <Button key={id} size="small" onClick={() => void act.run([...ids, id])}>
                      + {path}
                    </Button>
                  ))}
                </div>
              ) : null}
            </>
          );
        }}
      </Loaded>
      <ProblemList problems={act.problems} />
    </section>
  );
}
