import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../app/session.ts';
import { fetchColumns, fetchVocabulary } from '../api/documents.ts';
import type { Column, Vocabulary } from '../api/documents.ts';
import { useLanguage, useSay } from '../text/use-text.ts';

type List = keyof Vocabulary;

/** The words of the publishing forms and the columns of the agency, from the API. */
export function useVocabulary() {
  const language = useLanguage();
  const pick = useSay();
  const { agencyId } = useDesk();
  const words = useQuery({ queryKey: ['vocabulary'], queryFn: fetchVocabulary, staleTime: Infinity });
  const frame = useQuery({
    queryKey: ['columns', agencyId],
    queryFn: () => fetchColumns(agencyId),
    staleTime: 300_000,
  });
  const columns: readonly Column[] = frame.data?.columns ?? [];
  return {
    ready: words.data !== undefined && frame.data !== undefined,
    label: (list: List, value: string | null): string =>
      words.data?.[list].find((one) => one.value === value)?.[language] ?? '',
    options: (list: List): { value: string; label: string }[] =>
      (words.data?.[list] ?? []).map((one) => ({ value: one.value, label: one[language] })),
    groundsFor: (attribute: string): { value: string; label: string }[] =>
      (words.data?.grounds ?? [])
        .filter((ground) => (ground.attributes as string[]).includes(attribute))
        .map((ground) => ({ value: ground.value, label: ground[language] })),
    columnName: (id: string): string => pick(columns.find((column) => column.id === id)?.name),
    columnOptions: columns
      .filter((column) => column.takesDocuments)
      .map((column) => ({ value: column.id, label: pick(column.name) })),
  };
}
