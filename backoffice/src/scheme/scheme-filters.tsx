import { Input, Select } from 'antd';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { FilterFold } from '../list/filter-fold.tsx';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';
import type { SchemeSearch } from './scheme-search.ts';

/** Filters of the scheme; kept in the address. */
export function SchemeFilters({
  search,
  change,
}: {
  search: SchemeSearch;
  change: (part: Partial<Record<keyof SchemeSearch, string | undefined>>) => void;
}) {
  const t = useText(schemeText);
  const { columnOptions } = useVocabulary();
  const statutory = columnOptions.filter(({ value }) => /^art2/.test(value));
  return (
    <FilterFold active={[search.text, search.statutoryItem, search.cycle].some(Boolean)}>
      <div className="filters" role="group">
        <Input.Search
          allowClear
          key={search.text ?? ''}
          defaultValue={search.text ?? ''}
          placeholder={t.filterText}
          aria-label={t.filterText}
          onSearch={(text) => change({ text: text.trim() || undefined })}
          style={{ width: 240 }}
        />
        <Select
          allowClear
          placeholder={t.anyStatutory}
          aria-label={t.anyStatutory}
          value={search.statutoryItem ?? null}
          onChange={(value: string | null | undefined) => change({ statutoryItem: value ?? undefined })}
          options={statutory}
          popupMatchSelectWidth={false}
          style={{ minWidth: 180 }}
        />
        <Select
          allowClear
          placeholder={t.anyCycle}
          aria-label={t.anyCycle}
          value={search.cycle ?? null}
          onChange={(value: string | null | undefined) => change({ cycle: value ?? undefined })}
          options={Object.entries(t.cycles).map(([value, label]) => ({ value, label }))}
          style={{ minWidth: 110 }}
        />
        <Select
          aria-label={t.standing}
          value={search.sort ?? 'position'}
          onChange={(value: string) => change({ sort: value === 'state' ? value : undefined })}
          options={[
            { value: 'position', label: t.sortPosition },
            { value: 'state', label: t.sortStanding },
          ]}
          style={{ minWidth: 140 }}
        />
      </div>
    </FilterFold>
  );
}
