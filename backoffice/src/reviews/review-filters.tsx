import { Button, Checkbox, Input, Select } from 'antd';
import type { ReceivedList } from '../api/reviews.ts';
import { optionsOf } from '../parts/choices.ts';
import { RECEIVED_SOURCES, REVIEW_STATES, reviewText, SEVERITIES } from '../text/reviews.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { REVIEW_FILTERS } from './review-search.ts';
import type { ReviewSearch } from './review-search.ts';

interface Props {
  list: ReceivedList | undefined;
  search: ReviewSearch;
  change: (part: { [K in keyof ReviewSearch]?: ReviewSearch[K] | undefined }) => void;
}

/** Filters in one row; they are kept in the address. */
export function ReviewFilters({ list, search, change }: Props) {
  const t = useText(reviewText);
  const language = useLanguage();
  const choice = <V extends string | number>(
    name: keyof ReviewSearch,
    any: string,
    options: { value: V; label: string }[],
  ) => (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={(search[name] as V | undefined) ?? null}
      onChange={(value: V | null | undefined) => change({ [name]: value ?? undefined })}
      options={options}
      popupMatchSelectWidth={false}
      style={{ minWidth: 112 }}
    />
  );
  return (
    <div className="filters" role="group" aria-label={t.filters}>
      <Input.Search
        allowClear
        defaultValue={search.q ?? ''}
        key={search.q ?? ''}
        placeholder={t.search}
        aria-label={t.search}
        onSearch={(q) => change({ q: q.trim() || undefined })}
        style={{ width: 180 }}
      />
      {choice(
        'year',
        t.anyYear,
        (list?.years ?? []).map((year) => ({ value: year, label: t.yearOf(year) })),
      )}
      {choice('state', t.anyState, optionsOf(REVIEW_STATES, language))}
      {choice('severity', t.anySeverity, optionsOf(SEVERITIES, language))}
      {choice('source', t.anySource, optionsOf(RECEIVED_SOURCES, language))}
      {choice(
        'code',
        t.anyCode,
        codesOf(list).map(({ code, label, count }) => ({
          value: code,
          label: `${label[language]}（${count}）`,
        })),
      )}
      <Checkbox
        checked={search.replaced ?? false}
        onChange={(event) => change({ replaced: event.target.checked || undefined })}
      >
        {t.withReplaced}
      </Checkbox>
      {REVIEW_FILTERS.some((name) => search[name] !== undefined) ? (
        <Button
          type="link"
          onClick={() => change(Object.fromEntries(REVIEW_FILTERS.map((name) => [name, undefined])))}
        >
          {t.clear}
        </Button>
      ) : null}
    </div>
  );
}

/** Each check once, with how often it found something, whatever the severity. */
function codesOf(list: ReceivedList | undefined): ReceivedList['codes'] {
  const codes = new Map<string, ReceivedList['codes'][number]>();
  for (const one of list?.codes ?? [])
    codes.set(one.code, { ...one, count: one.count + (codes.get(one.code)?.count ?? 0) });
  return [...codes.values()];
}
