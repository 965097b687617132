import { Button, Input, Select } from 'antd';
import { optionsOf } from '../../parts/choices.ts';
import { collectionText, MEMBER_KINDS, MEMBER_STATES } from '../../text/collections.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { BOARD_FILTERS, LATE_FILTERS } from './board-search.ts';
import type { BoardChange, BoardSearch } from './board-search.ts';

const LATE_WORDS = {
  overdue: 'lateSubmission',
  late: 'lateSubmitted',
  soon: 'dueSoon',
  unpublished: 'latePublication',
  published_late: 'publishedLate',
  open_errors: 'openErrors',
} as const;

/** Filters in one row; they are kept in the address. */
export function MemberFilters({
  search,
  change,
}: {
  search: BoardSearch;
  change: (part: BoardChange) => void;
}) {
  const t = useText(collectionText);
  const language = useLanguage();
  const choice = (
    name: 'state' | 'kind' | 'late',
    any: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      options={options}
      popupMatchSelectWidth={false}
      style={{ minWidth: 120 }}
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
      {choice('state', t.anyState, optionsOf(MEMBER_STATES, language))}
      {choice('kind', t.anyKind, optionsOf(MEMBER_KINDS, language))}
      {choice(
        'late',
        t.anyLate,
        LATE_FILTERS.map((value) => ({ value, label: t[LATE_WORDS[value]] })),
      )}
      {BOARD_FILTERS.some((name) => search[name] !== undefined) ? (
        <Button
          type="link"
          onClick={() => change(Object.fromEntries(BOARD_FILTERS.map((name) => [name, undefined])))}
        >
          {t.clear}
        </Button>
      ) : null}
    </div>
  );
}
