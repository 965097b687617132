import { Input, Select } from 'antd';
import { useDesk } from '../app/session.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import type { DocumentSearch } from './document-search.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** Filters of the list of documents; kept in the address. */
export function DocumentFilters({
  search,
  change,
}: {
  search: DocumentSearch;
  change: (part: Partial<DocumentSearch>) => void;
}) {
  const t = useText(documentsText);
  const { options, columnOptions } = useVocabulary();
  const thisYear = Number(useDesk().me.today.slice(0, 4));
  const years = Array.from({ length: 10 }, (_, back) => String(thisYear - back)).map((year) => ({
    value: year,
    label: year,
  }));
  const choice = (
    name: 'attribute' | 'kind' | 'columnId' | 'year',
    any: string,
    list: { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      options={list}
      popupMatchSelectWidth={false}
      style={{ minWidth: 130 }}
    />
  );
  return (
    <div className="filters" role="group" aria-label={t.filters}>
      <Input.Search
        allowClear
        key={search.text ?? ''}
        defaultValue={search.text ?? ''}
        placeholder={t.filterText}
        aria-label={t.filterText}
        onSearch={(text) => change({ text: text.trim() || undefined })}
        style={{ width: 240 }}
      />
      {choice('attribute', t.anyAttribute, options('attributes'))}
      {choice('kind', t.anyKind, options('kinds'))}
      {choice('columnId', t.anyColumn, columnOptions)}
      {choice('year', t.anyYear, years)}
    </div>
  );
}
