import { useQuery } from '@tanstack/react-query';
import { fetchDocument } from '../api/documents.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';

/** The title of a document known by its id alone, so that nobody reads an id; asked for when it is `wanted`. */
export function useDocumentTitle(id: string, wanted = true): string {
  const t = useText(documentsText);
  const { data, isError } = useQuery({
    queryKey: ['document', id],
    queryFn: () => fetchDocument(id),
    enabled: wanted,
    retry: false,
  });
  return data?.editions[0]?.title ?? (isError ? t.interpretsHidden : '…');
}

/** The same among words. */
export function DocumentTitle({ id }: { id: string }) {
  return useDocumentTitle(id);
}
