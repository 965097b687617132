import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useDesk } from '../app/session.ts';
import { fetchAgency } from '../api/identity.ts';
import { optionsOf } from '../parts/choices.ts';
import { DateField } from '../parts/date-field.tsx';
import { requestsText } from '../text/requests.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { APPLICANT_TYPES, CHANNELS, STAGES } from '../text/vocabulary.ts';
import { FILTERS } from './list-search.ts';
import type { ListSearch } from './list-search.ts';

interface Props {
  search: ListSearch;
  change: (change: Partial<ListSearch>) => void;
}

/** Filters in one row; they are kept in the address. */
export function Filters({ search, change }: Props) {
  const t = useText(requestsText);
  const language = useLanguage();
  const { agencyId, me } = useDesk();
  const agency = useQuery({
    queryKey: ['agency', agencyId],
    queryFn: () => fetchAgency(agencyId),
    staleTime: 300_000,
  });
  const supervises = me.posts.some(
    (post) => post.agencyId === agencyId && ['supervisor', 'auditor'].includes(post.role),
  );
  const choice = (
    name: 'stage' | 'channel' | 'applicantType' | 'divisionId',
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
      style={{ minWidth: 124 }}
    />
  );
  return (
    <div className="filters" role="group" aria-label={t.filters}>
      <Input.Search
        allowClear
        defaultValue={search.text ?? ''}
        key={search.text ?? ''}
        placeholder={t.filterNumber}
        aria-label={t.filterNumber}
        onSearch={(text) => change({ text: text.trim() || undefined })}
        style={{ width: 190 }}
      />
      {choice('stage', t.anyStage, optionsOf(STAGES, language))}
      {choice('channel', t.anyChannel, optionsOf(CHANNELS, language))}
      {choice('applicantType', t.anyApplicant, optionsOf(APPLICANT_TYPES, language))}
      {choice(
        'divisionId',
        t.anyDivision,
        (agency.data?.divisions ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      <span className="filter-date">
        <DateField
          value={search.receivedFrom}
          label={t.receivedFrom}
          placeholder={t.receivedFrom}
          onChange={(receivedFrom) => change({ receivedFrom })}
        />
      </span>
      <span className="filter-date">
        <DateField
          value={search.receivedTo}
          label={t.receivedTo}
          placeholder={t.receivedTo}
          onChange={(receivedTo) => change({ receivedTo })}
        />
      </span>
      {supervises ? (
        <Checkbox
          checked={search.below ?? false}
          onChange={(event) => change({ below: event.target.checked || undefined })}
        >
          {t.below}
        </Checkbox>
      ) : null}
      {FILTERS.some((name) => search[name] !== undefined) ? (
        <Button
          type="link"
          onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
        >
          {t.clear}
        </Button>
      ) : null}
    </div>
  );
}
