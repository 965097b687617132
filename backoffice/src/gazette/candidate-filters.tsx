import { Input, Select } from 'antd';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { documentsText } from '../text/documents.ts';
import { gazetteText } from '../text/gazette.ts';
import { useText } from '../text/use-text.ts';

/** What is asked of the documents to choose from. */
export interface CandidateSearch {
  readonly text?: string | undefined;
  readonly ofAgencyId?: string | undefined;
  readonly kind?: string | undefined;
}

interface Props {
  search: CandidateSearch;
  change: (part: CandidateSearch) => void;
  /** Agencies whose documents the gazette may print. */
  agencies: readonly { id: string; name: string }[];
}

/** Filters of the documents to choose from: words, agency where there are several, kind. */
export function CandidateFilters({ search, change, agencies }: Props) {
  const t = useText(gazetteText);
  const { anyKind } = useText(documentsText);
  const { options } = useVocabulary();
  const choice = (
    name: 'ofAgencyId' | 'kind',
    any: string,
    list: readonly { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      options={[...list]}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      popupMatchSelectWidth={false}
    />
  );
  return (
    <div className="gazette-filters" role="group" aria-label={t.filters}>
      <Input.Search
        allowClear
        placeholder={t.find}
        aria-label={t.find}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      {agencies.length > 1
        ? choice(
            'ofAgencyId',
            t.anyAgency,
            agencies.map(({ id, name }) => ({ value: id, label: name })),
          )
        : null}
      {choice('kind', anyKind, options('kinds'))}
    </div>
  );
}
